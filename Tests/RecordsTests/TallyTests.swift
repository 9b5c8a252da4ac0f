import GRDB
import Quiz
import Testing

@testable import Records

/// What answers come to.
struct TallyTests {
  private let temporary: TemporaryRecords
  private let records: Records

  init() throws {
    temporary = try TemporaryRecords()
    records = try temporary.open()
  }

  /// Plays games with right and wrong answers, certain and not, over some days.
  private func play(games: Int) throws {
    for number in 0..<games {
      var played = PlayedGame("g\(number)", seed: UInt64(number))
      played.day = CalendarDay(20_400 + number / 2)
      while let presentation = played.game.current {
        if presentation.number == 2, number % 3 == 0 {
          try played.perform(.skip(milliseconds: 1), keptIn: records)
          continue
        }
        var response = try #require(played.key)
        if presentation.id == "cause", number % 2 == 0 { response = .option("supported") }
        try played.perform(
          .answer(
            Answer(response, certainty: number % 4 == 0 ? nil : 10 * (number % 10)),
            milliseconds: 1),
          keptIn: records)
      }
    }
  }

  @Test func `the tallies are the sums of the answers, second looks left out`() throws {
    try play(games: 12)
    let tallies = try records.tallies(ofPack: "bridge")
    func count(_ condition: String) throws -> Int {
      try records.read {
        try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM answer WHERE \(condition)") ?? -1
      }
    }
    let all = try count("look = 1")
    let right = try count("look = 1 AND fraction = 1")
    let skipped = try count("look = 1 AND response IS NULL")
    let certain = try count("look = 1 AND certainty IS NOT NULL AND response IS NOT NULL")
    let called = try count("look = 1 AND called = 'supported'")
    let again = try count("look = 2")
    #expect(all == tallies.days.reduce(0) { $0 + $1.answers })
    #expect(right == tallies.days.reduce(0) { $0 + $1.right })
    #expect(skipped == tallies.questions.reduce(0) { $0 + $1.skipped })
    #expect(certain == tallies.certainties.reduce(0) { $0 + $1.answers })
    #expect(
      called == tallies.calls.filter { $0.called == .supported }.reduce(0) { $0 + $1.answers })
    #expect([right, skipped, certain, called, again].allSatisfy { $0 > 0 })
    #expect(tallies.days.count == 6)
    #expect(tallies.questions.map(\.question.id) == ["cause", "lorries", "who"])
    #expect(tallies.questions[0].question.about.citations.count == 1)
    #expect(try records.tallies(ofPack: "other") == RecordTallies())
    #expect(try records.tallies() == tallies)
  }

  @Test func `forgetting a pack leaves nothing of it, and leaves the sessions`() throws {
    try play(games: 3)
    try records.beginSession("s", header: [], pack: [1], digest: "sha256:s")
    #expect(try records.extent(ofPack: "bridge").games == 3)
    try records.forgetGames(ofPack: "elsewhere")
    #expect(try records.extent().games == 3)
    try records.forgetGames(ofPack: "bridge")
    #expect(try records.extent() == .init(games: 0, answers: 0))
    #expect(try records.tallies() == RecordTallies())
    #expect(try records.pack(digest: "sha256:s") == [1])
    #expect(try records.pack(digest: "sha256:16") == nil)
    #expect(try records.agenda(ofPack: "bridge", on: CalendarDay(99_999)).due.isEmpty)
  }
}
