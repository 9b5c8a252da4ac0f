package import Glibc

/// Writes whole files so that a reader, or the next start after a power cut, finds the old file or
/// the new one and never a part.
package enum AtomicFile {
  /// Writes a temporary file beside the target, syncs it, renames it over the target and syncs the
  /// folder. The target keeps its permissions; a symbolic link is followed, also to where no file
  /// is yet. Ctrl-C and other requests to end wait until the file stands.
  package static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    let target = try resolved(path)
    let folder = self.folder(of: target)
    var status = stat()
    let exists = stat(target, &status) == 0
    if exists, status.st_mode & S_IFMT == S_IFDIR { throw .isDirectory(path: path) }
    if exists, status.st_mode & S_IFMT != S_IFREG || link(at: target) != nil {
      return try pour(bytes, into: path)
    }
    let mask = holdingBack(SIGINT, SIGTERM, SIGHUP)
    defer { pthread_sigmask(SIG_SETMASK, [mask], nil) }
    let (file, temporary) = try create(in: folder, for: path)
    do throws(FileError) {
      defer { close(file) }
      if exists, fchmod(file, status.st_mode & 0o7777) != 0 {
        throw FileError(errno: errno, path: path, step: .write)
      }
      try put(bytes, into: file, path)
      guard fsync(file) == 0 else { throw FileError(errno: errno, path: path, step: .sync) }
    } catch {
      unlink(temporary)
      throw error
    }
    guard rename(temporary, target) == 0 else {
      let code = errno
      unlink(temporary)
      throw FileError(errno: code, path: path, step: .rename)
    }
    try sync(folder: folder, path)
  }

  /// Keeps signals from this thread, and answers what was kept from it before.
  private static func holdingBack(_ signals: Int32...) -> sigset_t {
    var (held, before) = (sigset_t(), sigset_t())
    sigemptyset(&held)
    for signal in signals { sigaddset(&held, signal) }
    pthread_sigmask(SIG_BLOCK, &held, &before)
    return before
  }

  /// Into a pipe, a device or a file without a path, in whose place no file may come.
  private static func pour(_ bytes: [UInt8], into path: String) throws(FileError) {
    let file = open(path, O_WRONLY | O_CLOEXEC)
    guard file >= 0 else { throw FileError(errno: errno, path: path, step: .open) }
    defer { close(file) }
    try put(bytes, into: file, path)
  }

  /// The same for a text's UTF-8.
  package static func write(_ text: String, to path: String) throws(FileError) {
    try write(Array(text.utf8), to: path)
  }

  /// Removes what programs that were killed while they wrote have left beside a file: temporary
  /// files of this user's that nobody has written to for ten minutes.
  package static func removeAbandoned(beside path: String) {
    guard let target = try? resolved(path) else { return }
    let folder = folder(of: target)
    guard let stream = opendir(folder) else { return }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard name.hasPrefix(prefix) else { continue }
      var status = stat()
      guard lstat("\(folder)/\(name)", &status) == 0, status.st_mode & S_IFMT == S_IFREG,
        status.st_uid == geteuid(), time(nil) - status.st_mtim.tv_sec > 600
      else { continue }
      unlink("\(folder)/\(name)")
    }
  }

  /// What the names of temporary files begin with.
  package static let prefix = ".factcheck-"

  /// A new file of a name that nothing else has, with the permissions that the user's mask leaves.
  package static func create(
    in folder: String, for path: String, mode: mode_t = 0o666
  ) throws(FileError) -> (file: Int32, name: String) {
    while true {
      let name = "\(folder)/\(prefix)\(getpid())-\(UInt32.random(in: 0...UInt32.max))"
      let file = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
      if file >= 0 { return (file, name) }
      if errno == ENOENT || errno == ENOTDIR { throw .noFolder(path: path) }
      guard errno == EEXIST || errno == EINTR else {
        throw FileError(errno: errno, path: path, step: .open)
      }
    }
  }

  /// Writes all of the bytes to an open file, from where it stands, however many calls that takes.
  ///
  /// - Parameter path: what an error names.
  package static func put(
    _ bytes: [UInt8], into file: Int32, _ path: String
  ) throws(FileError) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        buffer.baseAddress.map { Glibc.write(file, $0 + written, bytes.count - written) } ?? 0
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw FileError(errno: errno, path: path, step: .write)
      }
      written += count
    }
  }

  private static func sync(folder: String, _ path: String) throws(FileError) {
    let file = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard file >= 0 else { throw FileError(errno: errno, path: path, step: .sync) }
    defer { close(file) }
    // Some file systems cannot sync a folder and say EINVAL; the rename stands all the same.
    if fsync(file) != 0, errno != EINVAL {
      throw FileError(errno: errno, path: path, step: .sync)
    }
  }

  /// The file that a symbolic link leads to, so that writing does not put a file in its place; the
  /// link itself where it leads to what has no path, as `/dev/stdout` to a pipe.
  ///
  /// - Throws: for links that lead in a circle.
  private static func resolved(_ path: String) throws(FileError) -> String {
    if let real = realpath(path, nil) {
      defer { free(real) }
      return String(cString: real)
    }
    var status = stat()
    if stat(path, &status) == 0 { return path }
    // A link may lead to where no file is yet.
    var target = path
    for _ in 0..<mostLinks {
      guard let link = link(at: target) else { return target }
      target = link.hasPrefix("/") ? link : folder(of: target) + "/" + link
    }
    throw FileError(errno: ELOOP, path: path, step: .open)
  }

  /// As many as Linux follows.
  private static let mostLinks = 40

  /// What a symbolic link holds; nil for anything else.
  private static func link(at path: String) -> String? {
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(PATH_MAX)) { buffer, count in
      count = buffer.withMemoryRebound(to: CChar.self) {
        $0.baseAddress.map { max(readlink(path, $0, Int(PATH_MAX)), 0) } ?? 0
      }
    }
    return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
