import ModelProposer
import Quiz
import ScriptedModel
import Testing

/// What a model can write instead of what it was asked for.
@Suite struct AnswerTests {
  private static let whole = Harbour.items(Harbour.barges)

  @Test(arguments: [
    "```json\n\(whole)\n```", "Here are the items [1]:\n\(whole)\nI hope this helps {}!",
    "\u{FEFF}\(whole)", "[\(Harbour.barges.text)]",
  ])
  func `JSON within other text is found`(text: String) async throws {
    let asked = try await ask { _, _ in .saying(text) }
    #expect(asked.judgement.accepted.count == 1)
  }

  @Test(arguments: [
    "no items today", "{\"items\": [", String(whole.dropLast(3)),
    whole.replacing("\"kind\":", with: "\"kind\" "), "{\"answers\": []}", "{}", "[1, 2]", "42",
    whole.replacing("\"paragraph\":2", with: "\"paragraph\":2,\"paragraph\":2"),
    String(repeating: "[", count: 30_000), String(repeating: "{\"a\":", count: 20_000),
    "I'm sorry, but I can't help with that.",
  ])
  func `what is no JSON of the shape gives nothing, in any mode`(text: String) async throws {
    let asked = try await ask { _, _ in .saying(text) }
    guard case .noJSON = asked.error else {
      Issue.record("\(String(describing: asked.error)) \(asked.proposals?.drafts.count ?? 0)")
      return
    }
    #expect(asked.requests.count == OutputMode.allCases.count)
  }

  @Test func `an answer cut off at its length is not mended`() async throws {
    let asked = try await ask { _, _ in .saying(String(Self.whole.dropLast(3)), finish: "length") }
    #expect(asked.error == .cutOff)
    #expect(asked.requests.count == 1)
  }

  @Test(arguments: [
    ("", ModelError.notAChat(body: "")),
    ("<html>busy</html>", .notAChat(body: "<html>busy</html>")),
    ("{\"choices\":[]}", .noChoice), ("{\"choices\":[{}]}", .noChoice),
    ("{\"choices\":[{\"message\":{\"content\":null}}]}", .noChoice),
    (
      "{\"choices\":[{\"message\":{\"content\":null,\"refusal\":\"I decline.\"}}]}",
      .declined("I decline.")
    ), ("{\"error\":\"x\"}", .notAChat(body: "{\"error\":\"x\"}")),
  ])
  func `a body that is no completion is told as that`(body: String, error: ModelError)
    async throws
  {
    let asked = try await ask { _, _ in .json(body) }
    #expect(asked.error == error)
  }

  @Test func `a byte-order mark before the body is passed over`() async throws {
    let asked = try await ask { _, _ in
      var answer = ScriptedServer.Answer.saying(Self.whole)
      answer.body = [0xEF, 0xBB, 0xBF] + answer.body
      return answer
    }
    #expect(asked.judgement.accepted.count == 1)
  }

  @Test func `a body streamed unasked is put together`() async throws {
    let halves = [Self.whole.prefix(90), Self.whole.dropFirst(90)].map(String.init)
    let events = halves.map { half in
      let event: JSON = ["choices": [["delta": ["content": .string(half)]]]]
      return "data: \(event.text)\n\n"
    }
    let asked = try await ask { _, _ in .json(events.joined() + "data: [DONE]\n\n") }
    #expect(asked.judgement.accepted.count == 1)
    let broken = try await ask { _, _ in .json(events.joined()) }
    guard case .notAChat = broken.error else {
      Issue.record("\(String(describing: broken.error))")
      return
    }
  }

  @Test(
    arguments: [
      ([("kind", "riddle")], "unknown-kind"), ([("paragraph", "2")], "wrong-type"),
      ([("paragraph", .number(2.5))], "wrong-type"), ([("quote", .null)], "missing-member"),
      ([("key", "many")], "key-not-a-number"), ([("extra", "x")], "unknown-member"),
      ([("difficulty", 9)], "wrong-type"), ([("text", "  ")], "empty"),
      ([("text", .string(String(repeating: "barge ", count: 5000)))], "too-long"),
      ([("kind", "claim"), ("key", "true")], "unknown-verdict"),
      ([("kind", "choice"), ("options", ["1", "2", "3"])], "key-not-an-option"),
      ([("kind", "choice"), ("options", [1, 2, 40])], "wrong-type"),
      ([("kind", "claim"), ("key", "refuted")], "empty"),
    ] as [([(String, JSON)], String)])
  func `a malformed item is dropped with its reason, and its neighbour kept`(
    changes: [(String, JSON)], reason: String
  ) async throws {
    let asked = try await ask { _, _ in
      .saying(Harbour.items(Harbour.item(changes), Harbour.barges, 3))
    }
    let malformed = try #require(asked.proposals?.malformed)
    #expect(
      malformed.map { "\($0.key.rawValue) \($0.value)" }.sorted()
        == ["\(reason) 1", "not-an-object 1"].sorted())
    #expect(asked.judgement.accepted.count == 1)
  }

  @Test func `an answer of ten thousand items is looked at as far as the limit`() async throws {
    let items = Array(repeating: Harbour.barges, count: 2000)
    let answer: JSON = ["items": .array(items)]
    let asked = try await ask { _, _ in .saying(answer.text) }
    #expect(asked.proposals?.drafts.count == 200)
    #expect(asked.proposals?.malformed[.tooMany] == 1800)
    #expect(asked.judgement.accepted.count == 1)
    #expect(asked.judgement.refused["repeated"] == 199)
  }

  @Test func `three parts in a row without an answer are enough`() async throws {
    let asked = try await ask(context: 1750, count: 100) { _, _ in .json("<html>busy</html>") }
    #expect(asked.requests.count == 3)
    #expect(asked.error == .notAChat(body: "<html>busy</html>"))
  }
}
