import Glibc

/// A file of which a few bytes are read here and there.
///
/// Mapped into memory, each place read would take a page fault, which takes longer than the reading,
/// and the pages around it would stay.
final class PlacedFile: Sendable {
  private let file: Int32

  init(_ path: String) throws(LexiconError) {
    file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw LexiconError.unreadable(path: path, errno: errno) }
    var status = stat()
    guard fstat(file, &status) == 0 else {
      throw LexiconError.unreadable(path: path, errno: errno)
    }
    guard status.st_size > 0 else { throw LexiconError.malformed(path: path) }
  }

  deinit { close(file) }

  /// Calls `body` with some bytes from a place on, fewer at the end of the file.
  func withBytes<Result>(
    from offset: Int, atMost length: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: length) { bytes in
      let count = pread(file, bytes.baseAddress, length, offset)
      return body(UnsafeBufferPointer(rebasing: bytes.prefix(max(0, count))))
    }
  }
}
