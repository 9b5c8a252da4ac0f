import Quiz
import Testing

@Suite struct CitationBetTests {
  /// Two sources; the question rests on the first alone.
  private func pack(stem: String = "How long was the queue?", cites: [String] = ["gazette"]) -> Pack
  {
    let sources = [("gazette", "Gazette"), ("courier", "Courier")].map {
      Source(
        id: $0.0, label: "the Harbour \($0.1)",
        passages: [Passage(id: "p1", paragraph: 1, note: "A note.")])
    }
    let question = Question(
      id: "queue", kind: "number", stem: stem, form: .number(NumberKey(value: 3, unit: "km")),
      about: ["gazette", "courier"], citations: cites.map { Citation(source: $0, passage: "p1") },
      explanation: "So it says.")
    return Pack(id: "harbour", title: "Harbour", sources: sources, questions: [question])
  }

  private func points(
    _ pack: Pack, cites: [String], number: Double = 3, rule: any ScoringRule = AccuracyRule()
  ) throws -> Double {
    var game = Game(pack: pack, settings: GameSettings(rule: rule), seed: 1)
    _ = try game.apply(.answer(Answer(.number(number), cites: cites), milliseconds: 1))
    return game.total()
  }

  @Test func `naming the source that decides earns 25, whatever the answer`() throws {
    #expect(try points(pack(), cites: ["gazette"]) == 125)
    #expect(try points(pack(), cites: ["gazette"], number: 4) == 25)
    #expect(try points(pack(), cites: []) == 100)
  }

  @Test func `naming one that does not decide costs 10, also beside one that does`() throws {
    #expect(try points(pack(), cites: ["courier"]) == 90)
    #expect(try points(pack(), cites: ["gazette", "courier"]) == 90)
    #expect(try points(pack(), cites: ["courier"], number: 4) == -10)
  }

  @Test func `there is no bet where both decide, or the stem names one`() throws {
    #expect(try points(pack(cites: ["gazette", "courier"]), cites: ["courier"]) == 100)
    #expect(
      try points(pack(stem: "By the Harbour Gazette, how long?"), cites: ["gazette"]) == 100)
  }

  @Test func `other rules have no bet`() throws {
    #expect(try points(pack(), cites: ["courier"], rule: SpeedRule()) == 100)
  }

  @Test func `a source of no pack is refused`() {
    #expect(throws: Refusal.noSuchSource("herald")) { try points(pack(), cites: ["herald"]) }
  }
}
