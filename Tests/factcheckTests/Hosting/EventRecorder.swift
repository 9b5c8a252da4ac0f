import Glibc

/// One connection that follows a student's events and keeps every byte.
final class EventRecorder {
  private let descriptor: Int32
  private var bytes: [UInt8] = []

  init(port: Int, token: String) throws {
    descriptor = try Caller.connected(port)
    let request =
      "GET /api/events HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer \(token)\r\n\r\n"
    _ = Array(request.utf8).withUnsafeBytes {
      send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
    }
    try read(until: "event: state")
  }

  deinit { close(descriptor) }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Reads until a text has come; without one, what there is.
  func read(until wanted: String?) throws {
    let deadline = ContinuousClock.now + .seconds(20)
    while true {
      var waits = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      poll(&waits, 1, 50)
      var chunk = [UInt8](repeating: 0, count: 16 * 1_024)
      let count = waits.revents == 0 ? 0 : recv(descriptor, &chunk, chunk.count, 0)
      if count > 0 { bytes += chunk.prefix(count) }
      guard let wanted else {
        if count <= 0 { return }
        continue
      }
      if text.contains(wanted) { return }
      guard ContinuousClock.now < deadline, waits.revents == 0 || count > 0 else {
        throw Caller.Failure(description: "no '\(wanted)' among \(bytes.count) bytes")
      }
    }
  }
}
