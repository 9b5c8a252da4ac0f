import Glibc

/// Why a file could not be read or written.
package enum FileError: Error, Hashable, Sendable, CustomStringConvertible {
  case missing(path: String)
  case isDirectory(path: String)
  /// The folder that a file is to be written to is not there.
  case noFolder(path: String)
  case notPermitted(path: String)
  /// - Parameter limit: in bytes.
  case tooLarge(path: String, limit: Int)
  case noSpace(path: String)
  /// What else the system says, by its error number.
  case system(path: String, step: Step, errno: Int32)

  /// What was being done.
  package enum Step: String, Hashable, Sendable {
    case open, read, write, sync, rename
  }

  package init(errno code: Int32, path: String, step: Step) {
    switch code {
    case ENOENT, ENOTDIR: self = .missing(path: path)
    case EISDIR: self = .isDirectory(path: path)
    case EACCES, EPERM, EROFS: self = .notPermitted(path: path)
    case ENOSPC, EDQUOT: self = .noSpace(path: path)
    default: self = .system(path: path, step: step, errno: code)
    }
  }

  /// A sentence without its full stop: `bridge.yaml: there is no such file`.
  package var description: String {
    switch self {
    case .missing(let path): "\(path): there is no such file"
    case .noFolder(let path): "\(path): its folder is not there"
    case .isDirectory(let path): "\(path): this is a folder, not a file"
    case .notPermitted(let path): "\(path): permission denied"
    case .tooLarge(let path, let limit): "\(path): larger than \(limit >> 20) MiB"
    case .noSpace(let path): "\(path): no space is left"
    case .system(let path, let step, let code):
      "\(path): cannot \(step.rawValue): \(strerror(code).map { String(cString: $0) } ?? "\(code)")"
    }
  }
}
