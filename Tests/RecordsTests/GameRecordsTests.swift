import Quiz
import Records
import Testing

/// Games as they are kept.
struct GameRecordsTests {
  private let temporary: TemporaryRecords
  private let records: Records

  init() throws {
    temporary = try TemporaryRecords()
    records = try temporary.open()
  }

  @Test func `a game comes back whole by another connection, action by action`() throws {
    let settings = GameSettings(
      count: 3,
      filter: QuestionFilter(kinds: ["claim", "number", "select"], difficulties: [1, 2]),
      rule: CertaintyRule(), seconds: 20)
    var played = PlayedGame("g", seed: .max - 3, settings: settings)
    try played.perform(.source, keptIn: records)
    try played.perform(
      .answer(Answer(try #require(played.key), certainty: 80), milliseconds: 5), keptIn: records)
    try played.perform(.dispute("it was fog"), keptIn: records)
    try played.perform(.skip(milliseconds: 9), keptIn: records)
    try played.perform(.rekey(question: "lorries", .number(0.1)), keptIn: records)
    try played.perform(.void(question: "who"), keptIn: records)
    try played.perform(
      .answer(Answer(try #require(played.key), cites: ["gazette"]), milliseconds: 5),
      keptIn: records)
    let other = try temporary.open()
    let header = try #require(try other.game("g"))
    #expect(header == played.header)
    let actions = try other.actions(of: "g")
    #expect(actions == played.game.actions)
    let again = try Game.replay(
      pack: PlayedGame.pack, settings: try #require(GameSettings(recorded: header.settings)),
      seed: header.seed, actions: actions)
    #expect(again.outcomes == played.game.outcomes)
    #expect(again.phase == played.game.phase)
    #expect(try other.pack(digest: header.digest) == PlayedGame.bytes)
  }

  @Test func `every response comes back as it was given`() throws {
    for response: Response in [
      .option("a\"b"), .options([]), .options(["a; b", "c"]), .number(0.1), .number(-1e300),
      .text("ünï\n"), .order(["x", "y"]), .pairs(["p", "p"]),
    ] {
      #expect(Response(recorded: response.recorded) == response)
    }
  }

  @Test func `an answer that another program kept is not kept again`() throws {
    var first = PlayedGame("g")
    let other = first
    try first.perform(.skip(milliseconds: 1), keptIn: records)
    var second = other
    #expect(throws: RecordsError.gameTaken) {
      try second.perform(.skip(milliseconds: 2), keptIn: records)
    }
    #expect(try records.actions(of: "g") == [.skip(milliseconds: 1)])
    #expect(try records.tallies().questions.map(\.answers) == [1])
  }

  @Test func `only games that were broken off are to be gone on with, the latest first`() throws {
    for (number, name) in ["a", "b", "c"].enumerated() {
      var played = PlayedGame(name)
      played.header.started += number
      try played.perform(.skip(milliseconds: 1), keptIn: records)
      if name == "c" { try played.perform(.end, keptIn: records) }
    }
    #expect(try records.games(ofPack: "bridge", isUnfinished: true).map(\.name) == ["b", "a"])
    #expect(try records.games(ofPack: "other", isUnfinished: true).isEmpty)
    try records.give(up: ["b"], at: 5)
    #expect(try records.games(isUnfinished: true).map(\.name) == ["a"])
  }

  @Test func `disputes stand beside what was answered`() throws {
    var played = PlayedGame("g")
    let asked = try #require(played.asked)
    try played.perform(.skip(milliseconds: 1), keptIn: records)
    try played.perform(.dispute("the report says otherwise"), keptIn: records)
    let disputes = try records.disputes(ofPack: "bridge")
    #expect(disputes.map(\.why) == ["the report says otherwise"])
    #expect(disputes.map(\.question.id) == [asked])
    #expect(disputes.first?.answer == nil)
    #expect(try records.disputes(ofPack: "other").isEmpty)
  }
}
