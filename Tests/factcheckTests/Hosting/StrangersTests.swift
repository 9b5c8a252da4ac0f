import TerminalTesting
import Testing

/// What must not come in, and what must not go out, through the real server.
@Suite struct StrangersTests {
  @Test func `what comes at the wrong time or is nonsense is refused, and the lesson goes on`()
    throws
  {
    try Folder.temporary { folder in
      let lesson = try HostedLesson(in: folder)
      let (program, key) = try lesson.start("--count", "2")
      let caller = lesson.caller
      let token = try caller.join("Ana", code: HostedLesson.code)
      let other = try caller.join("Ben", code: HostedLesson.code)
      func refused(_ reply: Caller.Reply, _ status: Int, _ refusal: String) throws {
        #expect(reply.status == status, "\(refusal): \(reply.body)")
        #expect(try reply.json["refusal"]?.text == refusal)
        #expect(try reply.json["message"]?.text?.isEmpty == false)
      }
      // Few enough that nobody is refused for their haste.
      for number in 1...3 {
        try refused(try caller.answer("count-\(number)", "1", other), 409, "not-open")
      }
      let first = try caller.until("open", key)
      let closed = (1...HostedLesson.count).map { "count-\($0)" }.first { $0 != first } ?? ""
      try refused(try caller.answer(closed, "1", token), 409, "not-open")
      try refused(try caller.answer("nonsense", "1", token), 409, "not-open")
      let madeUp = String(repeating: "0123456789abcdef", count: 2)
      try refused(try caller.answer(first, "1", madeUp), 401, "unknown-token")
      try refused(try caller.answer(first, "1", "me"), 401, "unknown-token")
      try refused(
        try caller.call(
          "POST", "/api/answers",
          #"{"question":"\#(first)","answer":"1","certainty":1000}"#, token: token), 422,
        "bad-certainty")
      try refused(try caller.answer(first, "many", token), 422, "not-understood")
      let huge =
        #"{"question":"\#(first)","answer":""#
        + String(repeating: "1", count: 10_000_000) + #""}"#
      try refused(
        try caller.call("POST", "/api/answers", huge, token: token), 413, "too-large")
      #expect(try caller.answer(first, "5", token).status == 202)
      try refused(try caller.answer(first, "6", token), 409, "already-answered")
      _ = try caller.step(key)
      try refused(try caller.answer(first, "5", other), 409, "not-open")
      try caller.until("revealed", key)
      try refused(try caller.answer(first, "5", other), 409, "not-open")
      _ = try caller.step(key)
      let second = try caller.until("open", key)
      #expect(try caller.answer(second, HostedLesson.key(second), other).status == 202)
      try caller.until("revealed", key)
      program.send("end\n")
      #expect(try program.finish().status == 0)
      let answers = try JSON(try lesson.report("--format", "json").output)["answers"]?.list ?? []
      #expect(
        answers.map { $0["answer"]?.text } == ["5", HostedLesson.key(second)])
      #expect(answers.map { $0["student"]?.text } == ["s1", "s2"])
    }
  }

  /// Questions whose keys, explanations and passages can be told from everything else.
  private static func pack(_ count: Int) -> String {
    var text = """
      factcheck: 1
      id: secrets
      title: Secrets
      sources:
        gazette:
          label: the Gazette
          brief: A town keeps what it knows.
          passages:

      """
    for number in 1...count { text += "      p\(number): {note: secretnote\(number).}\n" }
    text += "  courier: {label: the Courier, brief: It knows nothing.}\nquestions:\n"
    for number in 1...count {
      text += """
          - id: word-\(number)
            kind: text
            ask: Which word is the number \(number)?
            answer: secretkey\(number)
            hint: secrethint\(number)
            cites: [gazette#p\(number)]
            why: secretwhy\(number).

        """
    }
    return text
  }

  @Test func `no byte that a student is sent before a reveal tells of it or of another's answer`()
    throws
  {
    try Folder.temporary { folder in
      let lesson = try HostedLesson(in: folder)
      _ = try folder.write(Self.pack(5), to: "numbers.yaml")
      let (program, key) = try lesson.start("--count", "5")
      let caller = lesson.caller
      var log = ByteLog()
      let ana = try log.join("Ana", caller)
      let ben = try caller.join("Ben", code: HostedLesson.code)
      let stream = try EventRecorder(port: lesson.port, token: ana)
      for path in ["/", "/api/session", "/assets/join.js", "/openapi.yaml"] {
        log.note(try caller.call("GET", path))
      }
      var revealed: Set<String> = []
      func check() throws {
        try stream.read(until: nil)
        for number in 1...5 where !revealed.contains("word-\(number)") {
          for secret in ["key", "why", "note", "hint"] {
            let word = "secret\(secret)\(number)"
            #expect(!log.text.contains(word) && !stream.text.contains(word), "\(word)")
          }
          #expect(!stream.text.contains("\"paragraph\":\(number)"))
        }
        #expect(!log.text.contains("typedbyben") && !stream.text.contains("typedbyben"))
      }
      for number in 1...5 {
        let question = try caller.until("open", key)
        try stream.read(until: "event: question\ndata: {\"id\":\"\(question)\"")
        #expect(try caller.answer(question, "typedbyben\(number)", ben).status == 202)
        try check()
        if number != 3 {
          log.note(try caller.answer(question, "typedbyana\(number)", ana))
          log.note(try caller.answer(question, "otherwise", ana))
        }
        log.note(try caller.call("GET", "/api/state", token: ana))
        try check()
        #expect(try caller.step(key) == "closed")
        try stream.read(until: "event: closed\ndata: {\"id\":\"\(question)\"")
        log.note(try caller.answer(question, "late", ana))
        log.note(try caller.call("GET", "/api/state", token: ana))
        log.note(
          try caller.call(
            "POST", "/api/disputes", #"{"question":"\#(question)","why":"No."}"#, token: ana))
        try check()
        #expect(try caller.step(key) == "revealed")
        revealed.insert(question)
        let suffix = question.split(separator: "-").last ?? ""
        try stream.read(until: "secretwhy\(suffix)")
        #expect(stream.text.contains("secretnote\(suffix)"))
        log.note(try caller.call("GET", "/api/state", token: ana))
        try check()
        _ = try caller.step(key)
      }
      program.send("end\n")
      #expect(try program.finish().status == 0)
      try stream.read(until: "event: ended")
      #expect(!log.text.contains("typedbyben") && !stream.text.contains("typedbyben"))
      #expect(!log.text.contains("secrethint") && !stream.text.contains("secrethint"))
      #expect(stream.text.contains("typedbyana1"), "one's own answer comes back")
    }
  }
}

/// Everything that calls brought back.
private struct ByteLog {
  private(set) var text = ""

  mutating func note(_ reply: Caller.Reply) { text += reply.head + reply.body }

  mutating func join(_ name: String, _ caller: Caller) throws -> String {
    let body = #"{"name":"\#(name)","code":"\#(HostedLesson.code)"}"#
    let reply = try caller.call("POST", "/api/players", body)
    note(reply)
    return try #require(try reply.json["token"]?.text)
  }
}
