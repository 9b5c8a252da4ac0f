import Dispatch
import Glibc

/// A connection to a server on this computer, over which bytes go as they are.
///
/// What waits does so on a thread of its own: the server under test needs those that tests share.
final class RawLine: Sendable {
  private let descriptor: Int32
  private let queue = DispatchQueue(label: "factcheck.line")

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  struct Reply: Equatable {
    let status: Int
    /// Names in small letters.
    let headers: [String: String]
    let body: String

    /// Without what differs from one moment, or one connection, to the next.
    var lasting: Reply {
      let headers = headers.filter { $0.key != "date" && $0.key != "connection" }
      return Reply(status: status, headers: headers, body: body)
    }
  }

  init(port: Int) throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var patience = timeval(tv_sec: 20, tv_usec: 0)
    setsockopt(
      descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let isConnected = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
    guard isConnected else { throw Failure(description: "nobody listens: errno \(errno)") }
  }

  deinit { close(descriptor) }

  func send(_ text: String) {
    let bytes = Array(text.utf8)
    Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
  }

  /// Sends the same again and again and reads nothing, until the other side hangs up; false where it
  /// takes 64 MB, or nothing for 20 seconds.
  func isHungUpOn(sending text: String) async -> Bool {
    await withCheckedContinuation { done in
      queue.async { done.resume(returning: self.flood(Array(text.utf8))) }
    }
  }

  private func flood(_ bytes: [UInt8]) -> Bool {
    var patience = timeval(tv_sec: 20, tv_usec: 0)
    setsockopt(
      descriptor, SOL_SOCKET, SO_SNDTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    var sent = 0
    while sent < 64 << 20 {
      let from = sent % bytes.count
      let count = bytes[from...].withUnsafeBytes {
        Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return errno == EPIPE || errno == ECONNRESET }
      sent += count
    }
    return false
  }

  /// Says that nothing more comes, and goes on to listen.
  func finishSending() { shutdown(descriptor, Int32(SHUT_WR)) }

  /// Whether something has come by now.
  func hasReply(within milliseconds: Int32) async -> Bool {
    await withCheckedContinuation { done in
      queue.async { done.resume(returning: self.looked(milliseconds)) }
    }
  }

  private func looked(_ milliseconds: Int32) -> Bool {
    var waits = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&waits, 1, milliseconds) > 0
  }

  /// The next reply, with the length that its head names.
  func reply() async throws -> Reply {
    try await withCheckedThrowingContinuation { done in
      queue.async { done.resume(with: Result { try self.readReply() }) }
    }
  }

  private func readReply() throws -> Reply {
    var head = ""
    while !head.hasSuffix("\r\n\r\n") { head += try bytes(1) }
    let lines = head.split(separator: "\r\n")
    guard let status = lines.first.flatMap({ Int($0.dropFirst(9).prefix(3)) }) else {
      throw Failure(description: "no reply: \(head)")
    }
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
      let parts = line.split(separator: ":", maxSplits: 1)
      headers[parts[0].lowercased()] = String(parts[1].drop { $0 == " " })
    }
    let length = headers["content-length"].flatMap { Int($0) } ?? 0
    return Reply(status: status, headers: headers, body: try bytes(length))
  }

  /// Whether the other side has hung up.
  func isOver() async -> Bool {
    await withCheckedContinuation { done in
      queue.async {
        var byte: UInt8 = 0
        done.resume(returning: recv(self.descriptor, &byte, 1, 0) == 0)
      }
    }
  }

  private func bytes(_ count: Int) throws -> String {
    var bytes = [UInt8](repeating: 0, count: count)
    var got = 0
    while got < count {
      let more = bytes[got...].withUnsafeMutableBytes {
        recv(descriptor, $0.baseAddress, $0.count, 0)
      }
      guard more > 0 else { throw Failure(description: "the reply breaks off after \(got) bytes") }
      got += more
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
