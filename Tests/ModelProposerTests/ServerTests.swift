import ModelProposer
import Quiz
import ScriptedModel
import Testing

/// What a server can do wrong.
@Suite struct ServerTests {
  @Test func `a right answer comes through whole, and its item passes`() async throws {
    let asked = try await ask { _, _ in .saying(Harbour.items(Harbour.barges)) }
    #expect(asked.judgement.accepted.count == 1)
    #expect(asked.judgement.accepted.first?.explanation.isEmpty == false)
    #expect(asked.proposals?.mode == .jsonSchema)
    let request = try #require(asked.requests.first)
    #expect(request.path == "/v1/chat/completions")
    #expect(request.body["response_format"]?["type"]?.string == "json_schema")
    #expect(request.body["response_format"]?["json_schema"]?["strict"] == .bool(true))
  }

  @Test func `a 429 is waited for as long as it asks, and the answer then taken`() async throws {
    let asked = try await ask { number, _ in
      number == 0
        ? .failing(429, "slow down", ("Retry-After", "30"))
        : .saying(Harbour.items(Harbour.barges))
    }
    #expect(asked.judgement.accepted.count == 1)
    let waits = asked.progress.compactMap {
      if case .waiting(let time, _, _) = $0 { time } else { nil }
    }
    #expect(waits == [.seconds(30)])
  }

  @Test func `a server that asks for an hour's patience is not waited for`() async throws {
    let asked = try await ask { _, _ in
      .failing(429, "quota", ("Retry-After", "3600"))
    }
    #expect(asked.error == .http(status: 429, body: "quota"))
    #expect(asked.requests.count == 1)
  }

  @Test func `a 500 is tried again with growing waits, and given up after four attempts`()
    async throws
  {
    let asked = try await ask { _, _ in .failing(500, "broken") }
    #expect(asked.error == .http(status: 500, body: "broken"))
    #expect(asked.requests.count == 4)
    let waits = asked.progress.compactMap {
      if case .waiting(let time, _, _) = $0 { time } else { nil }
    }
    #expect(waits.count == 3)
    for (wait, whole) in zip(waits, [1, 2, 4]) {
      #expect(wait >= .seconds(whole) / 2 && wait <= .seconds(whole))
    }
  }

  @Test func `a 500 and then an answer is an answer`() async throws {
    let asked = try await ask { number, _ in
      number == 0 ? .failing(500) : .saying(Harbour.items(Harbour.barges))
    }
    #expect(asked.judgement.accepted.count == 1)
  }

  @Test func `a reset connection is tried again`() async throws {
    let asked = try await ask { number, _ in
      var answer = ScriptedServer.Answer.saying(Harbour.items(Harbour.barges))
      if number < 2 { answer.manner = .reset }
      return answer
    }
    #expect(asked.judgement.accepted.count == 1)
    #expect(asked.requests.count == 3)
  }

  @Test func `an endless answer is cut at the limit`() async throws {
    let asked = try await ask(answerLimit: 1 << 18) { _, _ in
      .init(body: [UInt8](repeating: 0x20, count: 65536), manner: .endless)
    }
    #expect(asked.error == .tooLarge(limit: 1 << 18))
    #expect(asked.requests.count == 1)
  }

  @Test func `an answer announced as too long is not read`() async throws {
    let asked = try await ask(answerLimit: 1000) { _, _ in
      .init(body: [UInt8](repeating: 0x20, count: 2000))
    }
    #expect(asked.error == .tooLarge(limit: 1000))
  }

  @Test(arguments: [ScriptedServer.Manner.drip, .silence])
  func `a slow answer is given up when its time is over`(manner: ScriptedServer.Manner)
    async throws
  {
    let asked = try await ask(requestTime: .milliseconds(300)) { _, _ in .init(manner: manner) }
    #expect(asked.error == .timedOut(after: .milliseconds(300)))
  }

  @Test func `nothing at the port is told as that`() async throws {
    let port = try await ScriptedServer.with({ _, _ in .init() }) { $0.port }
    var server = ModelServer(address: ModelAddress("http://127.0.0.1:\(port)/v1")!, model: "m")
    server.pause = { _ in }
    await #expect(throws: ModelError.refused(host: "127.0.0.1")) {
      try await ModelProposer(server: server).drafts(
        from: Harbour.cleaned, count: 1, generator: { 1 })
    }
  }

  @Test func `a cancelled task stops at once`() async throws {
    try await ScriptedServer.with({ _, _ in .init(manner: .silence) }) { scripted in
      let server = ModelServer(
        address: ModelAddress("http://127.0.0.1:\(scripted.port)/v1")!, model: "m")
      let task = Task { () async -> ModelError? in
        do throws(ModelError) {
          _ = try await ModelProposer(server: server).drafts(
            from: Harbour.cleaned, count: 1, generator: { 1 })
          return nil
        } catch {
          return error
        }
      }
      while scripted.requests.isEmpty { await Task.yield() }
      task.cancel()
      #expect(await task.value == .cancelled)
    }
  }

  @Test func `an unknown model is told by its name`() async throws {
    let asked = try await ask { _, _ in .failing(404, "no such model") }
    #expect(asked.error == .unknownModel(name: "scripted", body: "no such model"))
  }

  @Test func `a redirect is not followed`() async throws {
    let asked = try await ScriptedServer.with({ _, _ in .saying(Harbour.items(Harbour.barges)) }) {
      other in
      let port = other.port
      let asked = try await ask(key: "secret-key") { _, _ in
        .failing(
          307, "", ("Location", "http://127.0.0.1:\(port)/v1/chat/completions"))
      }
      #expect(other.requests.isEmpty)
      return asked
    }
    guard case .redirected(307, _) = asked.error else {
      Issue.record("\(String(describing: asked.error))")
      return
    }
  }

  @Test func `the key is sent as a bearer's and shown nowhere`() async throws {
    let asked = try await ask(key: "sk-12345") { _, _ in
      .failing(401, "the key sk-12345 is wrong")
    }
    #expect(asked.requests.first?.headers["authorization"] == "Bearer sk-12345")
    #expect(asked.error == .http(status: 401, body: "the key … is wrong"))
    let key = try #require(ModelKey("sk-12345"))
    var dumped = ""
    dump(key, to: &dumped)
    #expect(!"\(key) \(String(reflecting: key)) \(dumped)".contains("12345"))
    #expect(ModelKey("a\r\nHost: b") == nil)
  }

  @Test(arguments: [
    (400, "response_format is not supported"), (422, "json_schema: unknown"), (500, "bad grammar"),
  ])
  func `a server that does not take the format is asked in the next way, for good`(
    status: Int, body: String
  )
    async throws
  {
    let asked = try await ask(context: 1800, count: 8) { _, request in
      switch request.body["response_format"]?["type"]?.string {
      case nil: .saying(Harbour.items(Harbour.barges))
      default: .failing(status, body)
      }
    }
    #expect(asked.proposals?.mode == .plain)
    let formats = asked.requests.map { $0.body["response_format"]?["type"]?.string ?? "none" }
    #expect(formats.prefix(4) == ["json_schema", "json_object", "json_object", "none"])
    #expect(formats.count > 4)
    #expect(formats.dropFirst(4).allSatisfy { $0 == "none" })
    #expect(
      asked.requests[3].body["messages"]?.array?[1]["content"]?.string?.contains("JSON Schema")
        == true)
  }

  @Test func `a parameter that the server does not take is left out`() async throws {
    let asked = try await ask { _, request in
      request.body["max_tokens"] == nil
        ? .saying(Harbour.items(Harbour.barges))
        : .failing(400, "Unsupported parameter: 'max_tokens'")
    }
    #expect(asked.judgement.accepted.count == 1)
    #expect(asked.proposals?.mode == .jsonSchema)
  }

  @Test func `a 400 about something else is an error`() async throws {
    let asked = try await ask { _, _ in .failing(400, "no") }
    #expect(asked.error == .http(status: 400, body: "no"))
    #expect(asked.requests.count == 1)
  }

  @Test func `a packed answer is unpacked`() async throws {
    let asked = try await ask { _, _ in
      var answer = ScriptedServer.Answer.saying(Harbour.items(Harbour.barges))
      answer.body = Gzip.stored(answer.body)
      answer.headers.append(("Content-Encoding", "gzip"))
      return answer
    }
    #expect(asked.judgement.accepted.count == 1)
  }

  @Test func `an answer that unpacks to more than the limit is cut`() async throws {
    let asked = try await ask(answerLimit: 1 << 16) { _, _ in
      .init(headers: [("Content-Encoding", "gzip")], body: Gzip.spaces(runs: 4000))
    }
    #expect(asked.error == .tooLarge(limit: 1 << 16))
  }
}
