import Glibc

/// A lock on a file that is replaced as a whole: whoever holds it holds the file that stands at the
/// path now, so that of two programs which read, decide and write, one sees what the other wrote.
///
/// Programs that take no lock, editors above all, are not kept out.
package enum FileLock {
  /// Waits for the lock of the file at a path, and holds it while something is done.
  package static func hold<Result>(
    _ path: String, _ body: () throws(FileError) -> Result
  ) throws(FileError) -> Result {
    let file = try locked(path)
    defer { close(file) }
    return try body()
  }

  private static func locked(_ path: String) throws(FileError) -> Int32 {
    while true {
      let file = open(path, O_RDONLY | O_CLOEXEC)
      guard file >= 0 else { throw FileError(errno: errno, path: path, step: .open) }
      while flock(file, LOCK_EX) != 0 {
        // A file system without locks is no reason not to write.
        if errno != EINTR { break }
      }
      // While it was waited for, another file may have been put in its place.
      var (held, now) = (stat(), stat())
      if fstat(file, &held) == 0,
        stat(path, &now) != 0
          || held.st_ino == now.st_ino && held.st_dev == now.st_dev
      {
        return file
      }
      close(file)
    }
  }
}
