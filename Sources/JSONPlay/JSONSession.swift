import FoundationEssentials
package import Quiz
package import Terminal
import Text

/// A game that another program drives: JSON Lines in and out, no prompt.
package struct JSONSession {
  package private(set) var game: Game
  private var reader: any LineReader
  private let output: Output
  private let milliseconds: () -> Int
  private let showsCards: Bool
  private let keeper: (any GameKeeper)?
  private var asked = 0
  private let encoder: JSONEncoder

  package init(
    game: Game, reader: any LineReader, output: Output, showsCards: Bool = true,
    milliseconds: @escaping () -> Int, keeper: (any GameKeeper)? = nil
  ) {
    self.game = game
    self.reader = reader
    self.output = output
    self.showsCards = showsCards
    self.milliseconds = milliseconds
    self.keeper = keeper
    encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  /// Plays to the end, which the end of the input brings too.
  package mutating func run() {
    for event in game.opening { send(event) }
    while let presentation = game.current {
      switch reader.read(prompt: "", completing: .none) {
      case .text(let line):
        if line.allSatisfy(\.isWhitespace) { continue }
        take(line, presentation)
      case .interrupted, .end: perform(.end)
      }
    }
  }

  private static let shape =
    "A line is {\"answer\": \"b\", \"certainty\": 80, \"cites\": [\"gazette\"]} or "
    + "{\"command\": \"skip\"}; certainty and cites may be left out."

  private mutating func take(_ line: String, _ presentation: Presentation) {
    do {
      let request = try JSONDecoder().decode(Request.self, from: Data(line.utf8))
      guard request.answer != nil || request.command != nil else {
        return refuse("not-understood", Self.shape)
      }
      perform(try request.action(in: game, on: presentation, after: milliseconds() - asked))
    } catch let error as Misreading {
      refuse("not-understood", Wording.sentence(for: error))
    } catch DecodingError.typeMismatch(_, let context) {
      let key = context.codingPath.last?.stringValue ?? "the line"
      refuse("not-understood", "'\(key)' has the wrong type. " + Self.shape)
    } catch {
      refuse("not-understood", Self.shape)
    }
  }

  private mutating func perform(_ action: GameAction?) {
    guard let action else {
      return refuse("unknown-command", "Commands: hint, source, skip, quit, void, rekey, dispute.")
    }
    do {
      let events = try game.apply(action)
      keeper?.keep(action, events, in: game)
      for event in events { send(event) }
    } catch {
      refuse(error.code, Wording.sentence(for: error))
    }
  }

  private mutating func send(_ event: GameEvent) {
    switch event {
    case .roundOpened(let round):
      let sources = game.deal.rounds[round].sources.compactMap(game.pack.source)
      emit(
        "round",
        RoundObject(
          number: round + 1, of: game.deal.rounds.count,
          sources: sources.map { SourceObject($0, withBrief: showsCards) }))
    case .asked(let turn):
      emit("question", QuestionObject(game.presentation(of: turn), players: game.settings.players))
      if game.settings.isOpenBook { sendPassages(of: turn) }
      asked = milliseconds()
    case .hinted(let turn):
      let question = game.question(ofSlot: turn.slot)
      emit("hint", HintObject(id: question.id, hint: question.hint ?? ""))
    case .passagesShown(let turn): sendPassages(of: turn)
    case .revealed(let outcome, _): emit("reveal", RevealObject(outcome, in: game))
    case .secondLookOpened: break
    case .disputed(let slot, let why):
      emit("disputed", DisputeObject(id: game.question(ofSlot: slot).id, why: why))
    case .corrected(let id, _): emit("corrected", CorrectionObject(id: id, total: game.total()))
    case .ended: emit("summary", SummaryObject(game))
    }
  }

  private func sendPassages(of turn: Game.Turn) {
    let question = game.question(ofSlot: turn.slot)
    let citations = question.citations.compactMap { game.pack.resolve($0) }
    emit(
      "passages",
      PassagesObject(
        id: question.id,
        citations: citations.map { CitationObject(source: $0.source, passage: $0.passage) }))
  }

  private func refuse(_ code: String, _ message: String) {
    emit("refused", RefusalObject(refusal: code, message: Gate.line(message, limit: 500)))
  }

  /// One object on one line, its event's name among its members.
  private func emit(_ event: String, _ object: some Encodable) {
    guard let data = try? encoder.encode(Named(event: event, object: object)) else { return }
    output.line(String(decoding: data, as: UTF8.self))
  }
}
