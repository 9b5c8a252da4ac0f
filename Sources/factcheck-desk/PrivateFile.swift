import Glibc
import Terminal

/// Files that only their owner may read, since they may hold names.
enum PrivateFile {
  /// Writes a file; another one of that name is replaced as a whole.
  static func write(_ text: String, to path: String) throws(Failure) {
    let beside = path + ".new"
    let file = open(beside, O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .folder(path: path, errno: errno) }
    let output = Output(descriptor: file)
    output.write(text)
    output.flush()
    close(file)
    if case .system(let code) = output.failure { throw .folder(path: path, errno: code) }
    guard rename(beside, path) == 0 else { throw .folder(path: path, errno: errno) }
  }

  /// The bytes of a small file; nil where there is none, or a large one.
  static func read(_ path: String, limit: Int) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: limit + 1)
    var count = 0
    while count < bytes.count {
      let read = bytes[count...].withUnsafeMutableBytes {
        Glibc.read(file, $0.baseAddress, $0.count)
      }
      if read < 0, errno == EINTR { continue }
      guard read > 0 else { break }
      count += read
    }
    return count <= limit ? Array(bytes.prefix(count)) : nil
  }

  /// Makes a folder and those above it, closed to everybody else.
  static func makeFolder(_ path: String) throws(Failure) {
    var made = ""
    for part in path.split(separator: "/") {
      made += "/" + part
      if mkdir(made, 0o700) != 0, errno != EEXIST {
        let code = errno
        var status = stat()
        // A parent that may not be written but is there is no failure.
        guard stat(made, &status) == 0 else { throw .folder(path: made, errno: code) }
      }
    }
  }
}
