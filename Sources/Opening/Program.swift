import CMemoryFile
import Glibc
import Terminal

/// The two programs of factcheck, which lie in one folder.
///
/// `factcheck` is small, so that its first prompt stands at once. All that it does not do is done by
/// `factcheck-desk`, which takes its place in the same process.
package enum Program {
  /// This program's file; nil where the system does not tell.
  package static var path: String? { running ?? started }

  /// What `/proc` says, which need not be there.
  private static var running: String? {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = buffer.withUnsafeMutableBytes { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        $0.baseAddress.map { readlink("/proc/self/exe", $0, 4096) } ?? -1
      }
    }
    return count > 0 ? String(decoding: buffer.prefix(count), as: UTF8.self) : nil
  }

  /// The file that was started, links followed; it holds as long as the folder is not changed.
  static var started: String? {
    guard let path = started_path(), let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  /// The desk's file, which need not be there; nil where this program's is not known.
  package static var desk: String? { path.map { beside($0, "factcheck-desk") } }

  /// What differs between two builds of the programs; nil where one of them is not there.
  static var build: String? {
    guard let path else { return nil }
    var build = ""
    for name in ["factcheck", "factcheck-desk"] {
      var file = stat()
      guard stat(beside(path, name), &file) == 0 else { return nil }
      build += "\(file.st_size) \(file.st_mtim.tv_sec) \(file.st_mtim.tv_nsec) "
    }
    return build
  }

  private static func beside(_ path: String, _ name: String) -> String {
    let end = path.utf8.lastIndex(of: UInt8(ascii: "/")) ?? path.startIndex
    return "\(path[..<end])/\(name)"
  }

  /// Gives this process to the desk, with the command line as it was given.
  ///
  /// - Parameter begun: the game whose first question has been asked here.
  /// - Returns: the error number of what failed; where nothing fails it does not return.
  package static func giveToDesk(_ begun: BegunGame? = nil) -> Int32 {
    guard let desk else { return ENOENT }
    var arguments = (0..<Int(CommandLine.argc)).map { CommandLine.unsafeArgv[$0] }
    var inserted: [UnsafeMutablePointer<CChar>?] = []
    if let begun, let file = begun.file {
      guard begun.store(in: file) else { return errno }
      inserted = [strdup(BegunGame.option), strdup("\(file)")]
      arguments.insert(contentsOf: inserted, at: min(1, arguments.count))
    }
    defer { for word in inserted { free(word) } }
    execv(desk, arguments + [nil])
    return errno
  }
}
