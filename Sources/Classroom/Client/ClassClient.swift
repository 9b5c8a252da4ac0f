import AsyncHTTPClient
import NIOCore
import NIOHTTP1
package import Quiz

/// A student's side of a session over HTTP: what the page does, for a terminal.
package struct ClassClient: Sendable {
  /// The address of the server, without a path: `http://192.168.1.7:8080`.
  package let base: String

  /// Bytes of the longest reply that is read.
  private static let limit = 1 << 20

  /// The server says something every eight seconds; who hears nothing for 25 takes the line for
  /// dead, as the page does.
  private static let http = HTTPClient(
    eventLoopGroupProvider: .singleton,
    configuration: .init(timeout: .init(connect: .seconds(5), read: .seconds(25))))

  package init(_ address: ClassAddress) {
    base = address.base
  }

  /// What came back: a status and an object.
  package struct Reply: Sendable {
    /// HTTP's.
    package let status: Int
    package let body: JSON

    /// The server's sentence about a refusal.
    package var message: String { body["message"]?.string ?? "The server said \(status)." }
  }

  /// The server did not answer.
  package struct Unreachable: Error {}

  /// Asks for a path of the server, with the token of who has joined.
  package func get(_ path: String, token: String? = nil) async throws(Unreachable) -> Reply {
    try await call(.GET, path, nil, token)
  }

  /// Sends an object to a path of the server, with the token of who has joined.
  package func post(
    _ path: String, _ body: JSON, token: String? = nil
  ) async throws(Unreachable) -> Reply {
    try await call(.POST, path, body, token)
  }

  private func call(
    _ method: HTTPMethod, _ path: String, _ body: JSON?, _ token: String?
  ) async throws(Unreachable) -> Reply {
    do {
      let response = try await Self.http.execute(
        request(method, path, body, token), timeout: .seconds(10))
      let bytes = try await response.body.collect(upTo: Self.limit)
      let json = (try? JSONReader.value(of: bytes.readableBytesView)) ?? .null
      return Reply(status: Int(response.status.code), body: json)
    } catch {
      throw Unreachable()
    }
  }

  private func request(
    _ method: HTTPMethod, _ path: String, _ body: JSON?, _ token: String?
  ) -> HTTPClientRequest {
    var request = HTTPClientRequest(url: base + path)
    request.method = method
    if let token { request.headers.add(name: "Authorization", value: "Bearer \(token)") }
    if let body {
      request.headers.add(name: "Content-Type", value: "application/json")
      request.body = .bytes(ByteBuffer(string: body.text))
    }
    return request
  }

  /// Follows the events until the stream ends.
  ///
  /// - Parameter take: answers whether to go on.
  /// - Returns: the status; 200 where the stream ended by itself.
  package func follow(
    token: String, _ take: @Sendable (String, JSON) async -> Bool
  ) async throws(Unreachable) -> Int {
    do {
      let response = try await Self.http.execute(
        request(.GET, "/api/events", nil, token), timeout: .hours(24))
      guard response.status == .ok else { return Int(response.status.code) }
      var lines = EventLines()
      for try await part in response.body {
        for (name, data) in lines.take(part.readableBytesView) {
          guard let json = try? JSONReader.value(of: data) else { continue }
          guard await take(name, json) else { return 200 }
        }
      }
      return 200
    } catch {
      throw Unreachable()
    }
  }
}

/// Server-sent events from bytes as they come.
struct EventLines {
  /// Bytes of a line that are kept, and after which no more lines join an event's data; what was cut
  /// is no JSON any more and so no event.
  static let limit = 1 << 20

  private var line: [UInt8] = []
  private var name = "message"
  private var data: [UInt8] = []

  mutating func take(_ bytes: some Sequence<UInt8>) -> [(name: String, data: [UInt8])] {
    var events: [(name: String, data: [UInt8])] = []
    for byte in bytes {
      guard byte == 0x0A else {
        if line.count < Self.limit, byte != 0x0D { line.append(byte) }
        continue
      }
      if line.isEmpty {
        if !data.isEmpty { events.append((name, data)) }
        name = "message"
        data = []
      } else if line.starts(with: "event:".utf8) {
        name = String(decoding: line.dropFirst(6).drop { $0 == 0x20 }, as: UTF8.self)
      } else if line.starts(with: "data:".utf8), data.count < Self.limit {
        data += line.dropFirst(5).drop { $0 == 0x20 }
      }
      line.removeAll(keepingCapacity: true)
    }
    return events
  }
}
