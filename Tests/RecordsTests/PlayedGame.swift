import Quiz
import Records
import Text

/// A pack of three questions, and games of it that keep themselves.
struct PlayedGame {
  static let pack = Pack(
    id: "bridge", title: "The bridge",
    sources: [
      Source(
        id: "gazette", label: "the Gazette", published: .notStated,
        passages: [Passage(id: "p1", paragraph: 1, note: "Lorries were counted.")]),
      Source(id: "courier", label: "the Courier"),
    ],
    questions: [
      Question(
        id: "cause", kind: "claim", stem: "Frost caused the crack.",
        form: .choice(Choice(options: Verdict.options, key: 1, arrangement: .fixed)),
        verdict: .refuted, about: ["gazette"], citations: [.init(source: "gazette", passage: "p1")],
        explanation: "It was a ship.", hint: "Look at the river.", tags: ["core"]),
      Question(
        id: "lorries", kind: "number", stem: "How many lorries?",
        form: .number(NumberKey(value: 1200, unit: "lorries")), about: ["gazette"],
        citations: [.init(source: "gazette", passage: "p1")], explanation: "As counted."),
      Question(
        id: "who", kind: "select", stem: "Who came; all?",
        form: .selection(Selection(options: ["a; b", "c", "d"], keys: [0, 1])),
        about: ["courier"], citations: [], explanation: "Both.", tags: ["core", "people"]),
    ])

  static let bytes: [UInt8] = Array("the pack's bytes".utf8)

  var game: Game
  var header: KeptGame
  /// Milliseconds since 1970; 22 November 2025.
  var time = 1_763_800_000_000
  var day = CalendarDay(20_414)

  init(_ name: String, seed: UInt64 = 7, settings: GameSettings = GameSettings()) {
    game = Game(pack: Self.pack, settings: settings, seed: seed)
    header = KeptGame(
      name: name, pack: "bridge", digest: Digest(of: Self.bytes).description, seed: seed,
      settings: settings.recorded, started: time)
  }

  /// The steps that an action makes.
  mutating func steps(of action: GameAction) throws -> [KeptStep] {
    var answered: Int?
    let events = try game.apply(action)
    time += 1_000
    let place = game.actions.count - 1
    for case .revealed(let outcome, let isSecondLook) in events {
      answered = place
      return [
        KeptStep(
          place: place, time: time,
          .answer(KeptAnswer(outcome, isSecondLook: isSecondLook, in: game, on: day)))
      ]
    }
    if case .dispute(let why) = action {
      answered = place - 1
      return [KeptStep(place: place, time: time, .dispute(answer: answered ?? 0, why: why))]
    }
    return [KeptStep(place: place, time: time, .move(action))]
  }

  mutating func perform(_ action: GameAction, keptIn records: Records) throws {
    let steps = try steps(of: action)
    if game.phase == .ended { header.ended = time }
    try records.keep(steps, of: header, pack: Self.bytes)
  }

  /// A right answer to what is asked.
  var key: Response? {
    guard case .asking(let turn) = game.phase else { return nil }
    return game.question(ofSlot: turn.slot).form.keyResponse
  }

  var asked: String? { game.current?.id }
}
