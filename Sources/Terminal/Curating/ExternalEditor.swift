internal import Glibc

/// The user's own editor, for a text that is too much for a line.
package enum ExternalEditor {
  package enum Failure: Error, Sendable, Hashable {
    /// Neither `VISUAL` nor `EDITOR` names one.
    case none
    /// It could not be started, or ended otherwise than well.
    case ended(command: String, status: Int32)
    /// The temporary file could not be written or read.
    case file(errno: Int32)
  }

  /// The text as the user leaves it.
  ///
  /// - Parameters:
  ///   - suffix: of the temporary file's name, by which editors know what it holds: `.yaml`.
  package static func edit(_ text: String, suffix: String) throws(Failure) -> String {
    guard let command = Environment.value(of: "VISUAL") ?? Environment.value(of: "EDITOR") else {
      throw .none
    }
    let path = try temporaryFile(text, suffix)
    defer { unlink(path) }
    let status = try run(command, path)
    guard status == 0 else { throw .ended(command: command, status: status) }
    return try read(path)
  }

  private static func temporaryFile(_ text: String, _ suffix: String) throws(Failure) -> String {
    let folder = Environment.value(of: "TMPDIR") ?? "/tmp"
    // mkstemps fills in the six letters before the suffix.
    let template = "\(folder)/factcheck-" + String(repeating: "X", count: 6) + suffix
    var name = Array(template.utf8CString)
    let file = mkstemps(&name, Int32(suffix.utf8.count))
    guard file >= 0 else { throw .file(errno: errno) }
    _ = fcntl(file, F_SETFD, FD_CLOEXEC)
    defer { close(file) }
    let path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let bytes = Array(text.utf8)
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        let code = errno
        unlink(path)
        throw .file(errno: code)
      }
      written += count
    }
    return path
  }

  /// At most a mebibyte: a question is far smaller.
  private static func read(_ path: String) throws(Failure) -> String {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .file(errno: errno) }
    defer { close(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 16 * 1024)
    while bytes.count < 1 << 20 {
      let count = Glibc.read(file, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .file(errno: errno) }
      if count == 0 { break }
      bytes += chunk.prefix(count)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Runs the command, which may have arguments of its own, on a file; its exit status, 128 and a
  /// signal's number, or 127 where it could not be started.
  private static func run(_ command: String, _ path: String) throws(Failure) -> Int32 {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // This program ignores SIGPIPE and watches others; an editor expects none of that.
    var all = sigset_t()
    var none = sigset_t()
    sigfillset(&all)
    sigemptyset(&none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK))
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // Commands that come through a pipe are not the editor's to read.
    if !Environment.isInteractive {
      posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    }
    // Keys that end an editor's work in hand do not end this program.
    var (interrupt, quit, ignored) = (sigaction(), sigaction(), sigaction())
    ignored.__sigaction_handler.sa_handler = SIG_IGN
    sigaction(SIGINT, &ignored, &interrupt)
    sigaction(SIGQUIT, &ignored, &quit)
    defer {
      sigaction(SIGINT, &interrupt, nil)
      sigaction(SIGQUIT, &quit, nil)
    }
    var child: pid_t = 0
    let line: [String] = ["sh", "-c", "\(command) \"$@\"", command, path]
    let words = line.map { strdup($0) }
    defer { words.forEach { free($0) } }
    guard posix_spawn(&child, "/bin/sh", &actions, &attributes, words + [nil], environ) == 0 else {
      return 127
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { throw .file(errno: errno) }
    }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }
}
