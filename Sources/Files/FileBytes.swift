import Glibc

/// Reads whole files.
package enum FileBytes {
  /// The most bytes of a file that are read where nothing else is said.
  package static let largest = 64 << 20

  /// Whether a path leads to a file that can be read again, and not to a pipe or a device.
  package static func isFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// Whether two paths lead to the same file, which is there.
  package static func areSame(_ one: String, _ other: String) -> Bool {
    var (first, second) = (stat(), stat())
    return stat(one, &first) == 0 && stat(other, &second) == 0
      && first.st_ino == second.st_ino && first.st_dev == second.st_dev
  }

  /// The bytes of a file, or of a pipe up to its end.
  ///
  /// - Parameter limit: the most bytes that are read.
  package static func read(
    _ path: String, limit: Int = largest
  ) throws(FileError) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw FileError(errno: errno, path: path, step: .open) }
    defer { close(file) }
    return try read(file, path, limit: limit)
  }

  /// The bytes of an open file, which stays the caller's to close.
  package static func read(
    _ file: Int32, _ path: String, limit: Int = largest
  ) throws(FileError) -> [UInt8] {
    var status = stat()
    guard fstat(file, &status) == 0 else {
      throw FileError(errno: errno, path: path, step: .read)
    }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw .isDirectory(path: path) }
    guard Int(status.st_size) <= limit else { throw .tooLarge(path: path, limit: limit) }
    // The size is a hint: a pipe has none, and a file may grow while it is read.
    var capacity = min(Int(status.st_size) + 1, limit + 1)
    var bytes: [UInt8] = []
    while true {
      capacity = max(capacity, 1 << 12)
      var failure: Int32 = 0
      let chunk = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
        count = fill(buffer, from: file, &failure)
      }
      guard failure == 0 else { throw FileError(errno: failure, path: path, step: .read) }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      guard bytes.count <= limit else { throw .tooLarge(path: path, limit: limit) }
      if chunk.count < capacity { return bytes }
      capacity = bytes.count
    }
  }

  /// Reads until the buffer is full or the file ends; the number of bytes.
  private static func fill(
    _ buffer: UnsafeMutableBufferPointer<UInt8>, from file: Int32, _ failure: inout Int32
  ) -> Int {
    var filled = 0
    while filled < buffer.count, let start = buffer.baseAddress {
      let count = Glibc.read(file, start + filled, buffer.count - filled)
      if count == 0 { break }
      if count < 0 {
        if errno == EINTR { continue }
        failure = errno
        break
      }
      filled += count
    }
    return filled
  }
}
