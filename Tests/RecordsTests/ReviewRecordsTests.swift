import Quiz
import Records
import Testing

/// When questions come back.
struct ReviewRecordsTests {
  private let temporary: TemporaryRecords
  private let records: Records

  init() throws {
    temporary = try TemporaryRecords()
    records = try temporary.open()
  }

  private func identity(_ id: String) throws -> String {
    let question = try #require(PlayedGame.pack.questions.first { $0.id == id })
    return KeptQuestion(question, in: PlayedGame.pack).identity
  }

  /// Answers one question on a day, and leaves the second look out.
  private func answer(
    _ id: String, right: Bool, certainty: Int? = nil, day: Int, game: String
  ) throws {
    var played = PlayedGame(game, settings: GameSettings(hasSecondLook: false, order: [id]))
    played.day = CalendarDay(day)
    let key = try #require(played.key)
    try played.perform(
      right
        ? .answer(Answer(key, certainty: certainty), milliseconds: 1) : .skip(milliseconds: 1),
      keptIn: records)
  }

  @Test func `what was missed is due the next day, what was right later`() throws {
    try answer("cause", right: false, day: 100, game: "a")
    try answer("lorries", right: true, day: 100, game: "b")
    #expect(try records.agenda(ofPack: "bridge", on: CalendarDay(100)).due.isEmpty)
    let tomorrow = try records.agenda(ofPack: "bridge", on: CalendarDay(101))
    let (cause, lorries) = (try identity("cause"), try identity("lorries"))
    #expect(tomorrow.due == [cause])
    #expect(tomorrow.later == [lorries: CalendarDay(102)])
    #expect(try records.agenda(ofPack: "bridge", on: CalendarDay(100)).begunToday == 2)
    #expect(tomorrow.begunToday == 0)
  }

  @Test func `answers taken in late count as if they had come in order`() throws {
    try answer("cause", right: true, day: 100, game: "a")
    try answer("cause", right: true, certainty: 50, day: 120, game: "c")
    try answer("cause", right: false, day: 110, game: "b")
    let cause = try identity("cause")
    let late = try #require(try records.review(of: cause))
    let other = try TemporaryRecords()
    let ordered = try other.open()
    var lines: [AnswerRecord] = []
    try records.export { line in
      if case .answer(let record) = line { lines.append(record) }
      return true
    }
    lines.sort { $0.answer.day < $1.answer.day }
    var rest = lines[...]
    #expect(try ordered.take { rest.popFirst().map { .answer($0) } } == 3)
    #expect(try ordered.review(of: cause) == late)
    var scheduler: Review?
    for (rating, day) in [(FSRS.Rating.good, 100), (.again, 110), (.hard, 120)] {
      scheduler = ReviewScheduler.daily.next(scheduler, rating, at: day * 86_400)
    }
    #expect(late.memory == scheduler?.memory)
  }
}
