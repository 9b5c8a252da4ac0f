import Glibc

/// One HTTP call after another over loopback, each on a connection of its own.
struct Caller {
  let port: Int

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  struct Reply {
    let status: Int
    let head: String
    let body: String
    var json: JSON { get throws { try JSON(body) } }
  }

  /// A port that nobody listens on.
  static func freePort() throws -> Int {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = loopback(0)
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, length) == 0 && getsockname(descriptor, $0, &length) == 0
      }
    }
    guard isBound else { throw Failure(description: "no free port") }
    return Int(UInt16(bigEndian: address.sin_port))
  }

  private static func loopback(_ port: Int) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    return address
  }

  func call(
    _ method: String, _ path: String, _ body: String? = nil, token: String? = nil
  ) throws -> Reply {
    let descriptor = try Self.connected(port)
    defer { close(descriptor) }
    var request = "\(method) \(path) HTTP/1.1\r\nHost: 127.0.0.1\r\n"
    if let token { request += "Authorization: Bearer \(token)\r\n" }
    if let body {
      request += "Content-Type: application/json\r\nContent-Length: \(body.utf8.count)\r\n"
    }
    let received = try Self.exchange(Array((request + "\r\n" + (body ?? "")).utf8), descriptor)
    let text = String(decoding: received, as: UTF8.self)
    guard let end = text.range(of: "\r\n\r\n"), let status = Int(text.dropFirst(9).prefix(3)) else {
      throw Failure(description: "no reply: \(text.prefix(80))")
    }
    return Reply(
      status: status, head: String(text[..<end.lowerBound]), body: String(text[end.upperBound...]))
  }

  /// Whether a reply is there to its end; of one that says none it is where the connection ends.
  private static func isWhole(_ received: [UInt8]) -> Bool {
    let text = String(decoding: received, as: UTF8.self)
    guard let head = text.firstRange(of: "\r\n\r\n"),
      let name = text.firstRange(of: "\r\nContent-Length: "), name.lowerBound < head.lowerBound,
      let length = Int(text[name.upperBound...].prefix { $0.isNumber })
    else { return false }
    return text[head.upperBound...].utf8.count >= length
  }

  /// Sends and reads at once, since a server may answer before it has taken everything.
  private static func exchange(_ request: [UInt8], _ descriptor: Int32) throws -> [UInt8] {
    var sent = 0
    var received: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 64 * 1_024)
    let deadline = ContinuousClock.now + .seconds(20)
    while ContinuousClock.now < deadline {
      let wants = POLLIN | (sent < request.count ? POLLOUT : 0)
      var waits = pollfd(fd: descriptor, events: Int16(wants), revents: 0)
      poll(&waits, 1, 200)
      if waits.revents & Int16(POLLIN | POLLHUP | POLLERR) != 0 {
        let count = recv(descriptor, &chunk, chunk.count, Int32(MSG_DONTWAIT))
        if count > 0 { received += chunk.prefix(count) }
        if isWhole(received) { return received }
        if count == 0 || (count < 0 && errno != EAGAIN) { return received }
      }
      if waits.revents & Int16(POLLOUT) != 0, sent < request.count {
        let count = request[sent...].withUnsafeBytes {
          Glibc.send(
            descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
        }
        // Who is cut off may still have an answer to read.
        if count > 0 { sent += count } else if errno != EAGAIN { sent = request.count }
      }
    }
    throw Failure(description: "no end of the reply in 20 s")
  }

  /// A connection to a server on this computer.
  static func connected(_ port: Int) throws -> Int32 {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = loopback(port)
    let isConnected = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
    guard isConnected else {
      close(descriptor)
      throw Failure(description: "nobody listens: errno \(errno)")
    }
    return descriptor
  }

  func join(_ name: String, code: String) throws -> String {
    let reply = try call("POST", "/api/players", #"{"name":"\#(name)","code":"\#(code)"}"#)
    guard reply.status == 201, let token = try reply.json["token"]?.text else {
      throw Failure(description: "not let in: \(reply.status) \(reply.body)")
    }
    return token
  }

  func answer(_ question: String, _ answer: String, _ token: String) throws -> Reply {
    try call(
      "POST", "/api/answers", #"{"question":"\#(question)","answer":"\#(answer)"}"#, token: token)
  }

  /// Gives what the projector's page sends once a link has opened it.
  func openScreen(_ link: String) throws -> String {
    let attempt = String(repeating: "0", count: 32)
    let body = #"{"link":"\#(link)","attempt":"\#(attempt)"}"#
    guard let token = try call("POST", "/api/screens", body).json["token"]?.text else {
      throw Failure(description: "the link opens nothing")
    }
    return token
  }

  /// The next step, from wherever the lesson stands; the phase behind it.
  func step(_ key: String) throws -> String {
    let state = try call("GET", "/api/state?view=screen", token: key).json
    let phase = state["phase"]?.text ?? ""
    let question = state["question"]?["id"]?.text.map { #","question":"\#($0)""# } ?? ""
    let reply = try call(
      "POST", "/api/step", #"{"phase":"\#(phase)"\#(question)}"#, token: key)
    return try reply.json["phase"]?.text ?? "\(reply.status) \(reply.body)"
  }

  /// Looks until a phase is there and does nothing; the question's id.
  func wait(for phase: String, _ key: String) throws -> String {
    for _ in 0..<400 {
      let state = try call("GET", "/api/state?view=screen", token: key).json
      if state["phase"]?.text == phase { return state["question"]?["id"]?.text ?? "" }
      usleep(200_000)
    }
    throw Failure(description: "\(phase) does not come by itself")
  }

  /// Takes steps until a phase is there; the question's id.
  @discardableResult
  func until(_ phase: String, _ key: String) throws -> String {
    for _ in 0..<8 {
      let state = try call("GET", "/api/state?view=screen", token: key).json
      if state["phase"]?.text == phase { return state["question"]?["id"]?.text ?? "" }
      _ = try step(key)
    }
    throw Failure(description: "no step leads to \(phase)")
  }
}

extension String {
  fileprivate func range(of text: String) -> Range<String.Index>? { firstRange(of: text) }
}
