internal import Glibc

/// Lines from a file or a pipe: no prompt, no editing, one line an answer.
///
/// Lines end in LF or CRLF; the last one needs no end. What is no UTF-8 is repaired with U+FFFD, a
/// byte order mark at the beginning is skipped, and of a line longer than a limit the rest is dropped.
package final class PipeReader: LineReader {
  package var isInteractive: Bool { false }
  private let descriptor: Int32
  private let output: Output
  private let limit: Int
  private var buffer = [UInt8](repeating: 0, count: 16 * 1024)
  private var unread = 0..<0
  private var isFirst = true

  /// The `errno` that ended the input, where it was not its end.
  package private(set) var failure: Int32?

  /// - Parameters:
  ///   - descriptor: what is read; it stays the caller's to close.
  ///   - output: what is flushed before each read, so that a program at the other end of two
  ///     pipes sees the question before it answers.
  ///   - limit: the most bytes of a line that are kept.
  package init(descriptor: Int32 = STDIN_FILENO, output: Output, limit: Int = Line.limit) {
    self.descriptor = descriptor
    self.limit = limit
    self.output = output
  }

  package func read(prompt: String, completing: Completions) -> Line {
    output.flush()
    guard output.failure == nil, var bytes = nextLine() else { return .end }
    if bytes.last == 0x0D { bytes.removeLast() }
    if isFirst, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    isFirst = false
    return .text(String(decoding: bytes.prefix(limit), as: UTF8.self))
  }

  private func nextLine() -> [UInt8]? {
    var line: [UInt8] = []
    var isBegun = false
    while !unread.isEmpty || fill() {
      isBegun = true
      let end = buffer[unread].firstIndex(of: 0x0A)
      // One byte more than the limit, for a CR that is not part of the line.
      let room = limit + 1 - line.count
      line += buffer[unread.lowerBound..<(end ?? unread.upperBound)].prefix(room)
      unread = (end.map { $0 + 1 } ?? unread.upperBound)..<unread.upperBound
      if end != nil { return line }
    }
    return isBegun ? line : nil
  }

  private func fill() -> Bool {
    while true {
      let count = buffer.withUnsafeMutableBytes {
        Glibc.read(descriptor, $0.baseAddress, $0.count)
      }
      if count >= 0 {
        unread = 0..<count
        return count > 0
      }
      switch errno {
      case EINTR: continue
      case EAGAIN: Output.wait(for: descriptor, Int16(POLLIN))
      default:
        failure = errno
        return false
      }
    }
  }
}
