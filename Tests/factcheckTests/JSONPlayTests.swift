import Quiz
import Testing

/// A game driven by another program over JSON Lines.
@Suite struct JSONPlayTests {
  /// An answer made of nothing but what a question event holds.
  private static func reply(to question: JSON) throws -> String {
    let letters = (question["options"]?.list ?? []).compactMap { $0["letter"]?.text }
    switch try #require(question["form"]?.text) {
    case "choice", "selection": return letters[0]
    case "number": return "7"
    case "text": return "some words"
    case "ordering": return letters.joined(separator: " ")
    case "matching":
      return (question["items"]?.list ?? []).indices.map { "\($0 + 1)a" }.joined(separator: " ")
    case let form: throw Program.Failure(description: "unknown form \(form)")
    }
  }

  private static let questionKeys: Set = [
    "event", "id", "number", "of", "form", "stem", "options", "items", "unit", "seconds", "sources",
    "secondLook", "player", "status",
  ]

  /// Plays to the end and gives every event.
  private func play(_ pack: Played, _ arguments: [String] = []) throws -> [JSON] {
    try Folder.temporary { folder in
      let path = try pack.write(to: folder)
      let program = try Program(["play", path, "--json", "--seed", "4711"] + arguments)
      var events: [JSON] = []
      while let line = try program.line() {
        let event = try JSON(line)
        events.append(event)
        guard event["event"]?.text == "question" else { continue }
        program.send("{\"answer\": \"\(try Self.reply(to: event))\"}\n")
      }
      let outcome = try program.finish()
      #expect(outcome.status == 0)
      #expect(outcome.errors == "")
      return events
    }
  }

  @Test(arguments: Played.allCases)
  func `a client that knows only the events plays to the summary`(pack: Played) throws {
    let events = try play(pack)
    let names = events.compactMap { $0["event"]?.text }
    #expect(names.count == events.count)
    #expect(names.first == "round")
    #expect(names.last == "summary")
    #expect(names.count { $0 == "summary" } == 1)
    #expect(names.count { $0 == "question" } == names.count { $0 == "reveal" })
    #expect(Set(names) == ["round", "question", "reveal", "summary"])
    let summary = try #require(events.last)
    let first = events.filter { $0["event"]?.text == "question" && $0["secondLook"] == nil }
    #expect(summary["asked"]?.number == Double(first.count))
    #expect(summary["seed"]?.number == 4711)
    #expect(summary["pack"]?.text == (try pack.pack().id))
  }

  @Test(arguments: Played.allCases)
  func `the events are those of the same game at the prompt`(pack: Played) throws {
    let asked = try play(pack).filter { $0["event"]?.text == "question" }
    let rehearsal = try Rehearsal(try pack.pack(), seed: 4711)
    #expect(asked.compactMap { $0["id"]?.text } == rehearsal.questions.map(\.id))
    #expect(asked.compactMap { $0["stem"]?.text } == rehearsal.questions.map(\.stem))
  }

  @Test(arguments: Played.allCases)
  func `a question event holds no key`(pack: Played) throws {
    let questions = try pack.pack().questions
    for event in try play(pack, ["--count", "30"]) where event["event"]?.text == "question" {
      #expect(event.keys.isSubset(of: Self.questionKeys))
      let question = try #require(questions.first { $0.id == event["id"]?.text })
      let texts = event.texts
      #expect(!texts.contains { $0.contains(question.explanation) })
      switch question.form {
      case .number(let key):
        #expect(!texts.contains(Figures.plain(key.value)))
      case .text(let key):
        for answer in key.accepted { #expect(!texts.contains { $0.contains(answer) }) }
      case .ordering(let ordering):
        #expect((event["options"]?.list ?? []).compactMap { $0["text"]?.text } != ordering.items)
      case .choice, .selection, .matching:
        // What belongs to the key stands among the options, in the order that the seed gives.
        let sheet = AnswerSheet(question, seed: 4711)
        #expect((event["options"]?.list ?? []).compactMap { $0["text"]?.text } == sheet.options)
      }
    }
  }

  @Test(arguments: Played.allCases)
  func `a reveal holds key, explanation and every citation`(pack: Played) throws {
    let reveals = try play(pack).filter { $0["event"]?.text == "reveal" }
    let pack = try pack.pack()
    for event in reveals {
      let question = try #require(pack.questions.first { $0.id == event["id"]?.text })
      #expect(event["explanation"]?.text == question.explanation)
      #expect(event["key"]?.text?.isEmpty == false)
      let citations = event["citations"]?.list ?? []
      #expect(citations.count == question.citations.count)
      for (shown, citation) in zip(citations, question.citations) {
        let (source, passage) = try #require(pack.resolve(citation))
        #expect(shown["label"]?.text == source.label)
        #expect(shown["published"]?.text == source.published.words)
        #expect(shown["paragraph"]?.number == Double(passage.paragraph))
        #expect(shown["text"]?.text == passage.text)
        #expect(shown["url"]?.text == source.url)
      }
    }
  }

  @Test(arguments: [
    ("nonsense", "not-understood"), ("[]", "not-understood"), ("{\"answer\": 7}", "not-understood"),
    ("{}", "not-understood"), ("{\"answer\": \"\"}", "not-understood"),
    ("{\"answer\": \"zzz\"}", "not-understood"), ("{\"answer\": \"true\"}", "not-understood"),
    ("{\"command\": \"dance\"}", "unknown-command"),
    ("{\"answer\": \"s\", \"certainty\": 120}", "certainty-out-of-range"),
    ("{\"answer\": \"s\", \"cites\": [\"nobody\"]}", "not-understood"),
    ("{\"command\": \"void\", \"question\": \"nobody\"}", "not-in-this-game"),
    ("{\"command\": \"dispute\", \"why\": \"no\"}", "nothing-to-dispute"),
  ])
  func `nonsense is refused on a line, and the question stays`(line: String, code: String) throws {
    try Folder.temporary { folder in
      let path = try folder.starter()
      let outcome = try Program.run(
        "play", path, "--json", "--only", "crack-cause", input: line + "\n{\"answer\": \"n\"}\n")
      let events = try outcome.output.split(separator: "\n").map { try JSON(String($0)) }
      let names = events.compactMap { $0["event"]?.text }
      #expect(names == ["round", "question", "refused", "reveal", "summary"])
      let refused = try #require(events.first { $0["event"]?.text == "refused" })
      #expect(refused["refusal"]?.text == code)
      #expect(refused["message"]?.text?.isEmpty == false)
      #expect(events.last?["right"]?.number == 1)
      #expect(outcome.status == 0)
    }
  }

  @Test func `commands have events of their own, and help halves what an answer earns`() throws {
    try Folder.temporary { folder in
      let path = try folder.starter()
      let input = """
        {"command": "hint"}
        {"command": "source"}
        {"answer": "n", "certainty": 80}
        """
      let outcome = try Program.run(
        "play", path, "--json", "--only", "crack-cause", input: input)
      let events = try outcome.output.split(separator: "\n").map { try JSON(String($0)) }
      #expect(
        events.compactMap { $0["event"]?.text } == [
          "round", "question", "hint", "passages", "reveal", "summary",
        ])
      #expect(events[2]["hint"]?.text == "Is a guess an assertion?")
      #expect(events[3]["citations"]?.list.count == 2)
      #expect(events[4]["points"]?.number == 50)
    }
  }

  @Test func `the end of the input ends the game with its summary`() throws {
    try Folder.temporary { folder in
      let outcome = try Program.run("play", try folder.starter(), "--json")
      #expect(outcome.status == 0)
      let last = try #require(outcome.output.split(separator: "\n").last)
      #expect(try JSON(String(last))["event"]?.text == "summary")
    }
  }
}
