import Classroom
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Quiz
import Testing

@Suite struct DeskTests {
  private struct Reply {
    let status: Int
    let headers: HTTPFields
    let bytes: [UInt8]
    var json: JSON { (try? JSONReader.value(of: bytes)) ?? .null }
    var refusal: String? { json["refusal"]?.string }
  }

  /// A client of a desk without a socket.
  private struct Caller {
    let client: any TestClientProtocol

    func call(
      _ method: HTTPRequest.Method, _ path: String, _ body: String? = nil, token: String? = nil,
      type: String? = "application/json", more: HTTPFields = [:]
    ) async throws -> Reply {
      var headers = more
      if let token { headers[.authorization] = "Bearer \(token)" }
      if body != nil { headers[.contentType] = type }
      return try await client.execute(
        uri: path, method: method, headers: headers, body: body.map { ByteBuffer(string: $0) }
      ) { response in
        Reply(
          status: response.status.code, headers: response.headers,
          bytes: Array(response.body.readableBytesView))
      }
    }
  }

  private func with(
    _ room: Room, _ work: @escaping @Sendable (Caller) async throws -> Void
  ) async throws {
    let application = ClassroomServer.application(
      Desk(room.session), host: "127.0.0.1", port: 0, connections: 100)
    try await application.test(.router) { try await work(Caller(client: $0)) }
  }

  @Test func `every page and file is there, of its type, and is not sent twice`() async throws {
    try await with(try Room()) { caller in
      let pages = [
        ("/", "text/html; charset=utf-8"), ("/j/K7M2QX", "text/html; charset=utf-8"),
        ("/screen", "text/html; charset=utf-8"), ("/openapi.yaml", "application/yaml"),
        ("/assets/join.js", "text/javascript; charset=utf-8"),
        ("/assets/style.css", "text/css; charset=utf-8"), ("/assets/icon.svg", "image/svg+xml"),
        ("/qr.svg?code=abc234", "image/svg+xml"), ("/healthz", "application/json"),
        ("/api/session", "application/json"),
      ]
      for (path, type) in pages {
        let reply = try await caller.call(.get, path)
        #expect(reply.status == 200, "\(path)")
        #expect(reply.headers[.contentType] == type, "\(path)")
        #expect(reply.headers[.xContentTypeOptions] == "nosniff")
        let policy = reply.headers[.contentSecurityPolicy] ?? ""
        for rule in ["default-src 'none'", "frame-ancestors 'none'", "require-trusted-types-for"] {
          #expect(policy.contains(rule))
        }
        #expect(!policy.contains("unsafe"))
        guard let tag = reply.headers[.eTag] else { continue }
        let again = try await caller.call(.get, path, more: [.ifNoneMatch: tag])
        #expect(again.status == 304)
        #expect(again.bytes.isEmpty)
      }
    }
  }

  @Test(arguments: [
    "/nothing", "/assets/nothing.js", "/assets/join.html", "/assets/openapi.yaml",
    "/assets/../openapi.yaml", "/assets/%2e%2e/openapi.yaml", "/j/", "/j/a-b", "/j/a/b", "/api",
    "/j/aaaaaaaaaaaaaaaaa",
  ])
  func `nothing else is there`(path: String) async throws {
    try await with(try Room()) { caller in
      let reply = try await caller.call(.get, path)
      #expect(reply.status == 404)
      #expect(reply.refusal == "not-found")
    }
  }

  @Test(arguments: [
    ("GET", "/api/answers", "POST"), ("DELETE", "/api/answers", "POST"), ("POST", "/", "GET, HEAD"),
    ("PUT", "/api/state", "GET, HEAD"), ("POST", "/j/ABC234", "GET, HEAD"),
    ("HEAD", "/api/answers", "POST"),
  ])
  func `another method is refused, and the right one named`(
    method: String, path: String, allowed: String
  ) async throws {
    try await with(try Room()) { caller in
      let method = try #require(HTTPRequest.Method(method))
      let reply = try await caller.call(method, path)
      #expect(reply.status == 405)
      #expect(reply.headers[.allow] == allowed)
    }
  }

  @Test func `HEAD is GET without its body, and follows nothing`() async throws {
    let room = try Room()
    try await with(room) { caller in
      let token = try await room.join("Ana").text
      for path in ["/", "/healthz", "/api/session", "/api/state", "/api/events"] {
        let reply = try await caller.call(.head, path, token: token)
        #expect(reply.status == 200, "\(path)")
        #expect(reply.bytes.isEmpty, "\(path)")
      }
      let page = try await caller.call(.get, "/")
      let head = try await caller.call(.head, "/")
      #expect(head.headers[.contentLength] == page.headers[.contentLength])
      #expect(try await caller.call(.head, "/nothing").status == 404)
    }
  }

  @Test func `a token stands in a header, whatever the case of its scheme, or in two addresses`()
    async throws
  {
    let room = try Room()
    try await room.session.perform(.open)
    try await with(room) { caller in
      let token = try await room.join("Ana").text
      for scheme in ["Bearer", "bearer", "BEARER"] {
        let reply = try await caller.call(
          .get, "/api/state", more: [.authorization: "\(scheme) \(token)"])
        #expect(reply.status == 200, "\(scheme)")
      }
      #expect(try await caller.call(.get, "/api/state?token=\(token)").status == 200)
      let answer = try await caller.call(
        .post, "/api/answers?token=\(token)", #"{"question":"lorries","answer":"1"}"#)
      #expect(answer.status == 401)
    }
  }

  @Test func `a whole question over HTTP`() async throws {
    let room = try Room()
    try await with(room) { caller in
      let joined = try await caller.call(
        .post, "/api/players", #"{"name":" Ana ","code":"abc-234"}"#)
      #expect(joined.status == 201)
      #expect(joined.json["name"] == "Ana")
      let token = try #require(joined.json["token"]?.string)
      let key = room.key.text
      let screen = try await caller.call(.get, "/api/state?view=screen", token: key)
      #expect(screen.json["session"]?["code"] == "ABC234")
      #expect(screen.json["joined"] == 1)
      let stranger = try await caller.call(.get, "/api/state?view=screen")
      #expect(stranger.status == 401)
      let wrong = try await caller.call(.get, "/api/state?view=screen&code=AAAAAA")
      #expect(wrong.refusal == "wrong-code")
      for code in ["", "ABC", "ABC23%0A"] {
        let path = "/api/state?view=screen&code=\(code)"
        #expect(try await caller.call(.get, path, token: key).status == 422)
      }
      let other = try await caller.call(.get, "/api/state?view=screen&code=ABC234")
      #expect(other.status == 200)
      #expect(other.json["session"]?["code"] == nil)
      for phase in ["waiting", "card"] {
        let step = try await caller.call(
          .post, "/api/step", #"{"phase":"\#(phase)"}"#, token: key)
        #expect(step.status == 202)
      }
      let answer = #"{"question":"lorries","answer":"1200","cites":["gazette"]}"#
      #expect(try await caller.call(.post, "/api/answers", answer, token: token).status == 202)
      #expect(try await caller.call(.post, "/api/answers", answer, token: token).status == 202)
      let second = try await caller.call(
        .post, "/api/answers", #"{"question":"lorries","answer":"7"}"#, token: token)
      #expect(second.status == 409)
      #expect(second.refusal == "already-answered")
      #expect(second.json["given"] == "1200")
      let state = try await caller.call(.get, "/api/state?token=\(token)")
      #expect(state.json["you"]?["given"] == "1200")
      for phase in ["open", "closed"] {
        _ = try await caller.call(
          .post, "/api/step", #"{"phase":"\#(phase)","question":"lorries"}"#, token: key)
      }
      let revealed = try await caller.call(.get, "/api/state", token: token)
      #expect(revealed.json["reveal"]?["points"] == 125)
      let dispute = #"{"question":"lorries","why":"No."}"#
      #expect(try await caller.call(.post, "/api/disputes", dispute, token: token).status == 202)
      let again = try await caller.call(.post, "/api/disputes", dispute, token: token)
      #expect(again.refusal == "already-disputed")
      let entries = await room.journal.entries()
      #expect(entries.count == 7)
    }
  }

  @Test func `every refusal has its status and its name, and nothing is recorded`() async throws {
    let room = try Room()
    let ana = try await room.join("Ana").text
    try await room.session.perform(.open)
    let before = await room.journal.entries().count
    let key = room.key.text
    let long = String(repeating: "x", count: 20_000)
    let cases: [(String, String, String?, Int, String)] = [
      ("players", #"{"name":"Eve","code":"AAAAAA"}"#, nil, 403, "wrong-code"),
      ("players", #"{"name":"ana","code":"ABC234"}"#, nil, 409, "name-taken"),
      ("players", #"{"name":"","code":"ABC234"}"#, nil, 422, "bad-name"),
      ("players", #"{"name":"\u202eEve","code":"ABC234"}"#, nil, 422, "bad-name"),
      ("players", #"{"name":"\#(long.prefix(5_000))","code":"ABC234"}"#, nil, 422, "bad-name"),
      ("players", #"{"name":"Eve","code":"ABC234","team":"Red"}"#, nil, 422, "bad-team"),
      ("players", #"{"name":7,"code":"ABC234"}"#, nil, 422, "bad-name"),
      ("players", #"{"name":"Eve"}"#, nil, 422, "not-understood"),
      ("players", "[]", nil, 422, "not-understood"),
      ("players", "{", nil, 400, "not-json"),
      ("players", #"{"name":"\#(long)","code":"ABC234"}"#, nil, 413, "too-large"),
      ("screens", #"{"link":"\#(key)","attempt":"\#(key)"}"#, nil, 403, "used-link"),
      ("screens", #"{"link":"\#(key)","attempt":"page"}"#, nil, 422, "not-understood"),
      ("screens", #"{"link":"\#(key)"}"#, nil, 422, "not-understood"),
      ("answers", #"{"question":"lorries","answer":"1"}"#, nil, 401, "unknown-token"),
      ("answers", #"{"question":"lorries","answer":"1"}"#, "made-up", 401, "unknown-token"),
      ("answers", #"{"question":"lorries","answer":"1"}"#, key, 401, "unknown-token"),
      ("answers", #"{"question":"cause","answer":"r"}"#, ana, 409, "not-open"),
      ("answers", #"{"question":"nothing","answer":"r"}"#, ana, 409, "not-open"),
      ("answers", #"{"question":"lorries","answer":"many"}"#, ana, 422, "not-understood"),
      (
        "answers", #"{"question":"lorries","answer":"1","vote":-9223372036854775808}"#, ana, 422,
        "not-understood"
      ),
      ("answers", #"{"question":"lorries","answer":"1","vote":2}"#, ana, 422, "not-understood"),
      (
        "answers", #"{"question":"lorries","answer":"1","certainty":1000}"#, ana, 422,
        "bad-certainty"
      ),
      (
        "answers", #"{"question":"lorries","answer":"1","cites":["nobody"]}"#, ana, 422,
        "no-such-source"
      ),
      ("answers", #"{"question":"lorries","answer":"\#(long)"}"#, ana, 413, "too-large"),
      ("disputes", #"{"question":"lorries","why":"No."}"#, ana, 409, "not-revealed"),
      ("next", "{}", ana, 409, "not-self-paced"),
      ("step", #"{"phase":"waiting"}"#, key, 409, "stale"),
      ("step", #"{"phase":"open","question":"lorries"}"#, ana, 401, "unknown-token"),
      ("step", #"{"phase":"open","question":"lorries"}"#, nil, 401, "unknown-token"),
    ]
    try await with(room) { caller in
      for (path, body, token, status, refusal) in cases {
        let reply = try await caller.call(.post, "/api/\(path)", body, token: token)
        #expect(reply.status == status, "\(path) \(body.prefix(60))")
        #expect(reply.refusal == refusal, "\(path) \(body.prefix(60))")
        #expect(reply.json["message"]?.string?.isEmpty == false)
        #expect((reply.headers[.wwwAuthenticate] == "Bearer") == (status == 401))
      }
      for path in [
        "/api/state", "/api/events", "/api/state?token=x", "/api/state?view=screen&token=x",
      ] {
        #expect(try await caller.call(.get, path).status == 401, "\(path)")
      }
      #expect(try await caller.call(.get, "/api/state?view=else", token: ana).status == 422)
      let plain = try await caller.call(
        .post, "/api/players", #"{"name":"Eve","code":"ABC234"}"#, type: "text/plain")
      #expect(plain.status == 415)
      #expect(plain.refusal == "not-json-type")
      #expect(try await caller.call(.get, "/qr.svg?code=AAAAAA").status == 403)
    }
    #expect(await room.journal.entries().count == before)
  }

  @Test func `too many calls say when to come back`() async throws {
    let room = try Room()
    let ana = try await room.join("Ana").text
    try await room.session.perform(.open)
    try await with(room) { caller in
      for _ in 0..<10 {
        let reply = try await caller.call(
          .post, "/api/answers", #"{"question":"lorries","answer":"x"}"#, token: ana)
        #expect(reply.status == 422)
      }
      let reply = try await caller.call(
        .post, "/api/answers", #"{"question":"lorries","answer":"1"}"#, token: ana)
      #expect(reply.status == 429)
      #expect(reply.refusal == "too-many")
      #expect(reply.headers[.retryAfter] == "1")
    }
  }

  @Test func `a server that goes down says so and takes nothing`() async throws {
    let room = try Room()
    let ana = try await room.join("Ana").text
    try await room.session.perform(.open)
    await room.journal.breakDown()
    try await with(room) { caller in
      let reply = try await caller.call(
        .post, "/api/answers", #"{"question":"lorries","answer":"1"}"#, token: ana)
      #expect(reply.status == 503)
      #expect(reply.refusal == "full")
      #expect(reply.headers[.retryAfter] != nil)
    }
  }
}
