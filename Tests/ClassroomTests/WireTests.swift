import Classroom
import Quiz
import Testing

@Suite struct WireTests {
  private func names(_ json: JSON?) -> [String] {
    guard case .object(let members)? = json else { return [] }
    return members.map(\.name)
  }

  private func json(_ event: LessonEvent) throws -> JSON { try JSONReader.value(of: event.body) }

  /// Every event of a lesson with two students, as the first of them gets it.
  private func events() throws -> [String: JSON] {
    var lesson = try Lessons.inOrder(LessonSettings(seconds: 30))
    try lesson.letIn(2)
    var events: [String: JSON] = [:]
    func note(_ step: LessonStep) throws {
      for effect in step.effects {
        switch effect {
        case .everyone(let event), .watchers(let event):
          events[event.name] = try json(event)
        case .each(let event): events[event.name] = try json(event.event(for: 0))
        case .student(0, let event): events[event.name] = try json(event)
        default: break
        }
      }
    }
    try note(try lesson.apply(.card, at: 0))
    try note(try lesson.apply(.open, at: 0))
    let receipt = try lesson.say("1200", by: 0, to: "lorries", citing: ["gazette"])
    try note(try #require(receipt.step))
    for action in [
      LessonAction.pause, .resume, .close, .reveal, .void(question: "lorries"), .undo, .board, .end,
    ] {
      try note(try lesson.apply(action, at: lesson.elapsed))
    }
    events["state"] = try json(lesson.state(of: 0))
    return events
  }

  @Test func `every event has exactly the members that are promised`() throws {
    let events = try events()
    let promised: [String: [String]] = [
      "card": ["number", "of", "sources"],
      "question": [
        "id", "number", "of", "form", "stem", "unit", "seconds", "sources", "asksSource",
        "remaining",
      ],
      "tally": ["joined", "answered", "disputes"],
      "closed": ["id", "number", "answered", "of"],
      "reveal": [
        "id", "number", "key", "explanation", "citations", "answers", "shares", "mark", "points",
        "citesDecide", "given", "total", "rank", "players",
      ],
      "paused": [],
      "corrected": ["id", "number", "change", "reveal", "total", "rank", "players"],
      "board": ["total", "rank", "players"],
      "ended": ["total", "rank", "players"],
      "state": ["phase", "question", "board", "session", "you"],
    ]
    #expect(Set(events.keys) == Set(promised.keys))
    for (name, members) in promised { #expect(names(events[name]) == members, "\(name)") }
    #expect(events["reveal"]?["points"] == 125)
    #expect(events["reveal"]?["key"] == "1,200 lorries")
    #expect(
      names(events["reveal"]?["citations"]?.array?.first)
        == ["source", "label", "published", "paragraph", "text"])
    #expect(
      names(events["card"]?["sources"]?.array?.first) == ["id", "label", "published", "brief"])
    #expect(
      names(events["question"]?["sources"]?.array?.first) == ["id", "label", "published"])
  }

  @Test func `a snapshot holds what a page needs after a reload`() throws {
    var lesson = try Lessons.inOrder(LessonSettings(teams: ["Red"]))
    try lesson.letIn(2)
    #expect(
      lesson.state(of: 1).text
        == #"{"phase":"waiting","question":null,"session":{"title":"The harbour","language":"en","#
        + #""board":true,"names":"own","selfPaced":false,"teams":["Red"]},"you":{"#
        + #""name":"Student 2","team":"Red","answered":false,"missed":[]}}"#)
    try lesson.perform(.open)
    try lesson.say("1200", by: 0, to: "lorries")
    let open = try json(lesson.state(of: 0))
    #expect(open["phase"] == "open")
    #expect(open["question"]?["id"] == "lorries")
    #expect(open["card"]?["number"] == 1)
    #expect(open["you"]?["answered"] == true)
    #expect(open["you"]?["given"] == "1200")
    #expect(open["reveal"] == nil)
    try lesson.perform(.pause)
    #expect(try json(lesson.state(of: 0))["phase"] == "paused")
    try lesson.perform(.resume, .reveal)
    let revealed = try json(lesson.state(of: 0))
    #expect(revealed["phase"] == "revealed")
    #expect(revealed["reveal"]?["points"] == 100)
    #expect(revealed["you"]?["rank"] == 1)
    #expect(try json(lesson.state(of: 1))["reveal"]?["points"] == 0)
    #expect(try json(lesson.state(of: 1))["reveal"]?["mark"] == .null)
  }

  @Test func `who voted the first time alone has answered once the second vote is closed`() throws {
    var lesson = try Lessons.inOrder()
    try lesson.letIn(2)
    try lesson.perform(.open)
    try lesson.say("1200", by: 0, to: "lorries")
    try lesson.perform(.close, .again)
    func you(_ student: Int) throws -> JSON? { try json(lesson.state(of: student))["you"] }
    #expect(try you(0)?["answered"] == false, "it is asked anew")
    #expect(try you(0)?["given"] == "1200")
    try lesson.perform(.close)
    for action in [LessonAction.reveal, .show(question: "lorries")] {
      #expect(try you(0)?["answered"] == true)
      #expect(try you(0)?["given"] == "1200")
      #expect(try you(0)?["missed"] == [])
      #expect(try you(1)?["answered"] == false)
      #expect(try you(1)?["given"] == nil)
      #expect(try you(1)?["missed"] == [1])
      _ = try lesson.apply(action, at: lesson.elapsed)
    }
  }

  @Test func `an earlier result comes with its own question`() throws {
    var lesson = try Lessons.inOrder()
    try lesson.letIn(1)
    try lesson.perform(.open, .reveal, .next, .reveal)
    let step = try lesson.apply(.show(question: "lorries"), at: lesson.elapsed)
    #expect(step.effects == [.snapshot])
    for state in [lesson.state(of: 0), lesson.watcherState()] {
      let object = try json(state)
      #expect(object["question"]?["id"] == "lorries")
      #expect(object["reveal"]?["id"] == "lorries")
    }
  }

  @Test func `options have one order for the whole session and letters of their own`() throws {
    var lesson = try Lessons.inOrder()
    try lesson.perform(.open, .reveal, .next, .reveal, .next)
    let first = try json(lesson.watcherState())["question"]?["options"]
    #expect(first?.array?.count == 3)
    try lesson.perform(.close, .again)
    #expect(try json(lesson.watcherState())["question"]?["options"] == first)
    #expect(try json(lesson.watcherState())["question"]?["vote"] == 2)
    #expect(first?.array?.map { $0["letter"] } == ["a", "b", "c"])
  }

  @Test func `shares come with the reveal, by option in the order shown`() throws {
    var lesson = try Lessons.inOrder()
    try lesson.letIn(4)
    try lesson.perform(.open, .reveal, .next)
    for (student, text) in ["s", "r", "r", "n"].enumerated() {
      try lesson.say(text, by: student, to: "cause")
    }
    try lesson.perform(.reveal)
    let shares = try json(lesson.watcherState())["reveal"]?["shares"]
    #expect(
      shares == ["supported": .number(0.25), "refuted": .number(0.5), "not stated": .number(0.25)])
    #expect(
      try json(lesson.watcherState())["reveal"]?["verdict"]
        == "refuted by the Courier, date not stated")
  }

  @Test func `an event is two lines and an empty one, whatever is in it`() throws {
    var pack = Lessons.harbour
    pack.questions[0].stem = "One\nline\r\nor \u{2028} two?\u{1B}[2J"
    var lesson = try Lessons.lesson(
      pack: pack, rounds: [.init(sources: ["gazette", "courier"], questions: ["lorries"])])
    let opening = try lesson.apply(.open, at: 0).forWatchers
    let question = try #require(opening.first { $0.name == "question" })
    let frame = question.frame
    #expect(String(decoding: frame, as: UTF8.self).hasPrefix("event: question\ndata: {"))
    #expect(frame.count { $0 == 0x0A } == 3)
    #expect(!frame.contains(0x0D) && !frame.contains(0x1B))
    #expect(frame.suffix(3) == [0x7D, 0x0A, 0x0A])
  }

  @Test func `bodies are read, and what is wrong with them is said`() throws {
    #expect(
      try AnswerRequest(
        decoding: #"{"question":"q","answer":"b","certainty":80,"cites":["s1"],"x":1}"#.utf8)
        == AnswerRequest(question: "q", answer: "b", certainty: 80, cites: ["s1"]))
    #expect(
      try AnswerRequest(decoding: #"{"question":"q","answer":"b","certainty":null}"#.utf8)
        == AnswerRequest(question: "q", answer: "b"))
    #expect(
      try JoinRequest(decoding: #"{"code":"ABC234"}"#.utf8) == JoinRequest(name: "", code: "ABC234")
    )
    let bad: [(String, RequestFault)] = [
      ("", .notJSON), ("[]", .notAnObject), ("\"x\"", .notAnObject), ("{\"a\":1", .notJSON),
      ("{}", .missing("question")), (#"{"question":1}"#, .wrongType("question", expected: "text")),
      (#"{"question":"q"}"#, .missing("answer")),
      (
        #"{"question":"q","answer":"b","certainty":8.5}"#,
        .wrongType("certainty", expected: "a whole number")
      ),
      (
        #"{"question":"q","answer":"b","certainty":"80"}"#,
        .wrongType("certainty", expected: "a whole number")
      ),
      (
        #"{"question":"q","answer":"b","cites":"s"}"#,
        .wrongType("cites", expected: "a list of texts")
      ),
      (
        #"{"question":"q","answer":"b","cites":[1]}"#,
        .wrongType("cites", expected: "a list of texts")
      ),
      (
        #"{"question":"q","answer":"b","vote":-9223372036854775808}"#,
        .wrongType("vote", expected: "a number from 1 to 100")
      ),
      (
        #"{"question":"q","answer":"b","vote":0}"#,
        .wrongType("vote", expected: "a number from 1 to 100")
      ),
      (String(repeating: "[", count: 10_000), .notJSON),
      (
        #"{"question":"q","answer":""# + String(repeating: "a", count: 17_000) + "\"}",
        .tooLarge(limit: 16_384)
      ),
    ]
    for (body, fault) in bad {
      #expect(throws: fault, "\(body.prefix(40))") { try AnswerRequest(decoding: body.utf8) }
      #expect(try JSONReader.value(of: fault.body)["refusal"] != nil)
    }
  }

  @Test func `a refusal says its name and a sentence, and what may be done`() throws {
    let taken = LessonRefusal.nameTaken(free: try PlayerName("Ana 2"))
    #expect(
      String(decoding: taken.body, as: UTF8.self)
        == #"{"refusal":"name-taken","message":"That name is taken, or looks like one that is. "#
        + #"'Ana 2' is free.","proposal":"Ana 2"}"#)
    #expect(taken.status == 409)
    #expect(LessonRefusal.wrongCode.status == 403)
    #expect(LessonRefusal.tooFast(milliseconds: 40).status == 429)
    #expect(LessonRefusal.unintelligible(.empty).status == 422)
    #expect(LessonRefusal.unknownToken.status == 401)
  }

  @Test func `whoever comes in is told their name and their token`() throws {
    var generator = SystemRandomNumberGenerator()
    let token = Token.random(using: &generator)
    var lesson = try Lessons.inOrder()
    let admission = try lesson.join(
      JoinRequest(name: " Ana ", code: "abc 234"), token: token.digest, at: 0)
    #expect(
      String(decoding: admission.body(token: token), as: UTF8.self)
        == #"{"player":1,"token":""# + token.text + #"","name":"Ana"}"#)
    #expect(try lesson.student(token.digest) == 0)
  }
}
