internal import Glibc

/// A buffered writer to a descriptor.
///
/// Writing never throws: the first failure is kept, what comes later is dropped, and readers then
/// answer ``Line/end``, so that a program whose output nobody reads comes to its end by itself. The
/// root looks at ``failure`` last: ``Failure/closed`` is exit 0 and no message.
package final class Output {
  package enum Failure: Error, Sendable, Hashable {
    /// Nobody reads any more (`EPIPE`), as after `factcheck | head -1`.
    case closed
    /// Another error by its `errno`, such as `ENOSPC`.
    case system(code: Int32)
  }

  package private(set) var failure: Failure?
  private let descriptor: Int32
  private let capacity: Int
  private var buffer: [UInt8] = []

  /// - Parameters:
  ///   - descriptor: stays the caller's to close.
  ///   - capacity: bytes that are gathered before they are written; 0 writes at once.
  package init(descriptor: Int32 = STDOUT_FILENO, capacity: Int = 16 * 1024) {
    self.descriptor = descriptor
    self.capacity = capacity
    // Else a closed pipe kills the program before it can keep what it knows.
    signal(SIGPIPE, SIG_IGN)
  }

  deinit {
    flush()
  }

  package func write(_ text: String) {
    buffer += text.utf8
    if buffer.count > capacity { flush() }
  }

  /// Writes bytes that are no text.
  package func write(_ bytes: [UInt8]) {
    buffer += bytes
    if buffer.count > capacity { flush() }
  }

  /// Writes a text and the end of the line.
  package func line(_ text: String = "") {
    buffer += text.utf8
    buffer.append(0x0A)
    if buffer.count > capacity { flush() }
  }

  /// Writes each of the lines.
  package func lines(_ lines: [String]) {
    for text in lines { line(text) }
  }

  /// Hands everything gathered so far to the system.
  package func flush() {
    defer { buffer.removeAll(keepingCapacity: true) }
    var written = 0
    while failure == nil && written < buffer.count {
      let count = buffer[written...].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count >= 0 {
        written += count
        continue
      }
      switch errno {
      case EINTR: continue
      case EAGAIN: Self.wait(for: descriptor, Int16(POLLOUT))
      case EPIPE: failure = .closed
      case let code: failure = .system(code: code)
      }
    }
  }

  /// Waits until a descriptor that somebody made non-blocking can be used.
  static func wait(for descriptor: Int32, _ events: Int16) {
    var waits = pollfd(fd: descriptor, events: events, revents: 0)
    _ = poll(&waits, 1, -1)
  }
}
