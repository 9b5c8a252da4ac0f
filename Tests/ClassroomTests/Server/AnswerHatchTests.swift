import Classroom
import NIOCore
import Testing

/// The server on a socket, asked byte by byte.
@Suite struct AnswerHatchTests {
  private func with(
    _ room: Room, connections: Int = 100,
    patience: @escaping @Sendable (Patience) -> TimeAmount = { $0.time },
    _ work: @Sendable (Int) async throws -> Void
  ) async throws {
    let (running, started) = AsyncStream.makeStream(of: Int.self)
    let session = room.session
    let server = Task {
      try await ClassroomServer.run(
        session, host: "127.0.0.1", port: 0, connections: connections, patience: patience
      ) { started.yield($0) }
    }
    defer { server.cancel() }
    for await port in running {
      try await work(port)
      return
    }
  }

  private func request(
    _ body: String, _ token: String?, _ more: String = "", type: String = "application/json"
  ) -> String {
    let authorization = token.map { "Authorization: Bearer \($0)\r\n" } ?? ""
    return
      "POST /api/answers HTTP/1.1\r\nHost: a\r\nContent-Type: \(type)\r\n\(authorization)\(more)"
      + "Content-Length: \(body.utf8.count)\r\n\r\n\(body)"
  }

  private static let answer = #"{"question":"lorries","answer":"1200"}"#
  private static let state = "GET /api/session HTTP/1.1\r\nHost: a\r\n\r\n"

  @Test func `the reply is the same by the hatch and by the HTTP server`() async throws {
    let room = try Room()
    let (ana, ben) = (try await room.join("Ana").text, try await room.join("Ben").text)
    try await room.session.perform(.open)
    let key = room.key.text
    let long = String(repeating: "x", count: 16 * 1_024)
    let cases: [(String, String?, String, Int)] = [
      (Self.answer, nil, "application/json", 401),
      (Self.answer, "made-up", "application/json", 401),
      (Self.answer, key, "application/json", 401), ("{", ana, "application/json", 400),
      ("[]", ana, "application/json", 422), ("", ana, "application/json", 400),
      (Self.answer, ana, "text/plain", 415),
      (#"{"answer":"\#(long)"}"#, ana, "application/json", 413),
      (#"{"question":"cause","answer":"r"}"#, ana, "application/json", 409),
      (#"{"question":"lorries","answer":"many"}"#, ana, "application/json", 422),
      (Self.answer, ana, "application/json", 202), (Self.answer, ana, "application/json", 202),
      (#"{"question":"lorries","answer":"7"}"#, ana, "application/json", 409),
    ]
    try await with(room) { port in
      for (body, token, type, status) in cases {
        let line = try RawLine(port: port)
        line.send(request(body, token, type: type))
        let reply = try await line.reply()
        let other = try RawLine(port: port)
        // No phone's browser asks so; the hatch leaves it alone.
        other.send(request(body, token, "Trailer: none\r\n", type: type))
        #expect(try await other.reply().lasting == reply.lasting)
        #expect(reply.status == status, "\(body.prefix(60))")
        #expect(reply.headers["date"]?.hasSuffix(" GMT") == true)
        #expect(reply.headers["content-security-policy"]?.contains("default-src 'none'") == true)
        #expect(reply.headers["cache-control"] == "no-store")
      }
      // Ten a second per token, whichever way they come.
      let line = try RawLine(port: port)
      for number in 1...11 {
        line.send(request("{}", ben))
        #expect(try await line.reply().status == 422, "\(number)")
        line.send(request(#"{"question":"lorries","answer":"x"}"#, ben))
        #expect(try await line.reply().status == (number < 11 ? 422 : 429))
      }
    }
    #expect(await room.journal.entries().count == 4)
  }

  @Test func `a connection is kept for whatever comes next`() async throws {
    let room = try Room()
    let ana = try await room.join("Ana").text
    try await room.session.perform(.open)
    try await with(room) { port in
      let line = try RawLine(port: port)
      for _ in 1...3 {
        line.send(Self.state)
        #expect(try await line.reply().status == 200)
        line.send(request(Self.answer, ana))
        #expect(try await line.reply().status == 202)
      }
      // Several at once are answered in their order.
      line.send(request(Self.answer, ana) + Self.state + request(Self.answer, ana) + Self.state)
      for status in [202, 200, 202, 200] { #expect(try await line.reply().status == status) }
      line.send(request(Self.answer, ana, "Connection: close\r\n"))
      #expect(try await line.reply().status == 202)
      #expect(await line.isOver())
    }
  }

  @Test(arguments: [1, 20, 60, 170])
  func `an answer in pieces is one answer`(length: Int) async throws {
    let room = try Room()
    let ana = try await room.join("Ana").text
    try await room.session.perform(.open)
    try await with(room) { port in
      let line = try RawLine(port: port)
      var rest = request(Self.answer, ana)[...]
      while !rest.isEmpty {
        line.send(String(rest.prefix(length)))
        rest = rest.dropFirst(length)
        try await Task.sleep(for: .milliseconds(1))
      }
      #expect(try await line.reply().status == 202)
      line.send(request(Self.answer, ana))
      #expect(try await line.reply().status == 202)
    }
  }

  @Test func `older and more careful clients are answered as before`() async throws {
    let room = try Room()
    let ana = try await room.join("Ana").text
    try await room.session.perform(.open)
    try await with(room) { port in
      let old = try RawLine(port: port)
      old.send(
        "POST /api/answers HTTP/1.0\r\nContent-Type: application/json\r\n"
          + "Authorization: Bearer \(ana)\r\nContent-Length: \(Self.answer.utf8.count)\r\n\r\n"
          + Self.answer)
      #expect(try await old.reply().status == 202)
      let chunked = try RawLine(port: port)
      chunked.send(
        "POST /api/answers HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
          + "Authorization: Bearer \(ana)\r\nTransfer-Encoding: chunked\r\n\r\n"
          + String(Self.answer.utf8.count, radix: 16) + "\r\n\(Self.answer)\r\n0\r\n\r\n")
      #expect(try await chunked.reply().status == 202)
      let careful = try RawLine(port: port)
      careful.send(request(Self.answer, ana, "Expect: 100-continue\r\n"))
      var reply = try await careful.reply()
      if reply.status == 100 { reply = try await careful.reply() }
      #expect(reply.status == 202)
      let broken = try RawLine(port: port)
      broken.send("POST /api/answers HTTP/1.1\r\nHost a\r\n\r\n")
      #expect(try await broken.reply().status == 400)
      #expect(await broken.isOver())
    }
  }

  @Test func `nothing is replied before it is on disk, and then in its order`() async throws {
    let room = try Room()
    let ana = try await room.join("Ana").text
    try await room.session.perform(.open)
    await room.journal.hold()
    try await with(room) { port in
      let (line, half) = (try RawLine(port: port), try RawLine(port: port))
      line.send(request(Self.answer, ana))
      await room.journal.waitForArrivals(3)
      line.send(Self.state)
      // Whoever has said all they had to say is answered all the same.
      half.send(request(Self.answer, ana))
      half.finishSending()
      #expect(await line.hasReply(within: 100) == false)
      #expect(await half.hasReply(within: 50) == false)
      await room.journal.release()
      #expect(try await line.reply().status == 202)
      #expect(try await line.reply().status == 200)
      #expect(try await half.reply().status == 202)
      #expect(await half.isOver())
    }
  }

  @Test func `whoever hangs up before the reply does no harm`() async throws {
    let room = try Room()
    let ana = try await room.join("Ana").text
    try await room.session.perform(.open)
    await room.journal.hold()
    try await with(room) { port in
      do {
        let line = try RawLine(port: port)
        line.send(request(Self.answer, ana))
        await room.journal.waitForArrivals(3)
      }
      try await Task.sleep(for: .milliseconds(50))
      await room.journal.release()
      let line = try RawLine(port: port)
      line.send(request(Self.answer, ana))
      #expect(try await line.reply().status == 202)
    }
    #expect(await room.session.lesson.answers.count == 1)
  }

  @Test(
    arguments: [["POST /api/answers HTTP/1.1\r\nHo", "st: a", "\r\n"], ["POST /api", "/ans"]],
    [false, true])
  func `whoever sends the next answer slowly has no more time`(begun: [String], isKept: Bool)
    async throws
  {
    let room = try Room()
    let ana = try await room.join("Ana").text
    try await room.session.perform(.open)
    await room.journal.hold()
    let patience: @Sendable (Patience) -> TimeAmount = { $0 == .request ? .seconds(1) : .hours(1) }
    try await with(room, patience: patience) { port in
      let line = try RawLine(port: port)
      line.send(request(Self.answer, ana))
      await room.journal.waitForArrivals(3)
      if isKept {
        await room.journal.release()
        #expect(try await line.reply().status == 202)
      }
      for piece in begun {
        line.send(piece)
        try await Task.sleep(for: .milliseconds(20))
      }
      if !isKept {
        await room.journal.release()
        #expect(try await line.reply().status == 202)
      }
      #expect(await line.isOver())
    }
  }

  @Test func `whoever sends without end and reads nothing is hung up on`() async throws {
    let room = try Room()
    let ana = try await room.join("Ana").text
    try await room.session.perform(.open)
    let patience: @Sendable (Patience) -> TimeAmount = { $0 == .stalled ? .seconds(1) : .hours(1) }
    try await with(room, patience: patience) { port in
      let flood = try RawLine(port: port)
      #expect(await flood.isHungUpOn(sending: request(Self.answer, ana)))
      let line = try RawLine(port: port)
      line.send(Self.state)
      #expect(try await line.reply().status == 200)
    }
  }

  @Test func `one connection too many makes the longest idle one hang up`() async throws {
    let room = try Room()
    let ana = try await room.join("Ana").text
    try await room.session.perform(.open)
    try await with(room, connections: 2) { port in
      let (first, second) = (try RawLine(port: port), try RawLine(port: port))
      second.send(Self.state)
      #expect(try await second.reply().status == 200)
      let third = try RawLine(port: port)
      third.send(request(Self.answer, ana))
      #expect(try await third.reply().status == 202)
      #expect(await first.isOver())
    }
  }
}
