package import Quiz
import Text

/// A game at a prompt: reads lines, applies actions, shows what comes of them.
package struct PlaySession {
  package private(set) var game: Game
  private var reader: any LineReader
  private let output: Output
  private let makeScreen: () -> GameScreen
  private let milliseconds: () -> Int
  private let keeper: (any GameKeeper)?
  private var disputes: [(slot: Int, why: String)]
  private var toldOfCalibration = false
  /// When the present question was shown, by the session's clock.
  package private(set) var asked = 0

  /// - Parameters:
  ///   - screen: asked anew before each showing, since a window may change its size.
  ///   - milliseconds: a clock that only goes forward.
  ///   - keeper: what keeps the game, where it is kept.
  ///   - disputes: of a game that is gone on with.
  package init(
    game: Game, reader: any LineReader, output: Output, screen: @escaping () -> GameScreen,
    milliseconds: @escaping () -> Int, keeper: (any GameKeeper)? = nil,
    disputes: [(slot: Int, why: String)] = []
  ) {
    self.game = game
    self.reader = reader
    self.output = output
    makeScreen = screen
    self.milliseconds = milliseconds
    self.keeper = keeper
    self.disputes = disputes
  }

  /// Plays to the end, which the end of the input brings too.
  package mutating func run() {
    open()
    while let line = nextLine() { take(line) }
  }

  /// Plays to the end where ``open()`` has been seen to, and a line typed.
  ///
  /// - Parameter asked: when the question was shown, by the session's clock.
  package mutating func run(from line: Line, asked: Int) {
    self.asked = asked
    take(line)
    while let line = nextLine() { take(line) }
  }

  /// Shows what stands above the first prompt.
  package mutating func open() {
    output.lines(makeScreen().header(of: game))
    if !game.outcomes.isEmpty { output.lines(makeScreen().goingOn(game)) }
    for event in game.opening { show(event) }
  }

  /// What is typed at the prompt of the present question; nil once the game has ended.
  package mutating func nextLine() -> Line? {
    guard let presentation = game.current else { return nil }
    return reader.read(
      prompt: prompt(for: presentation), completing: completions(for: presentation))
  }

  private mutating func take(_ line: Line) {
    switch line {
    case .text(let text): if let presentation = game.current { take(text, presentation) }
    case .interrupted: break
    case .end: perform(.end)
    }
  }

  private func prompt(for presentation: Presentation) -> String {
    let players = game.settings.players
    let name = players.isEmpty ? "" : players[presentation.player] + ", "
    return name + Wording.prompt(for: presentation.sheet)
  }

  private func completions(for presentation: Presentation) -> Completions {
    Completions(
      options: presentation.sheet.typedOptions, sources: presentation.sources.map(\.id),
      commands: Command.names.map(\.name), takesSeveral: presentation.sheet.takesSeveral)
  }

  private mutating func take(_ line: String, _ presentation: Presentation) {
    do {
      let reading = try AnswerLine.read(
        line, on: presentation.sheet, sources: presentation.sources.map(\.id))
      switch reading {
      case .answer(let answer):
        if !presentation.turn.isSecondLook { noteCertainty(of: answer) }
        perform(.answer(answer, milliseconds: milliseconds() - asked))
      case .command(let command): obey(command, presentation)
      }
    } catch {
      if error != .empty || reader.isInteractive { say(Wording.sentence(for: error)) }
    }
  }

  private mutating func obey(_ command: Command, _ presentation: Presentation) {
    switch command {
    case .hint: perform(.hint)
    case .source: perform(.source)
    case .skip: perform(.skip(milliseconds: milliseconds() - asked))
    case .dispute(let why): perform(.dispute(why))
    case .quit: perform(.end)
    case .score: output.lines(makeScreen().score(game))
    case .help: output.lines(makeScreen().help(for: presentation, in: game))
    }
  }

  private mutating func perform(_ action: GameAction) {
    do {
      let events = try game.apply(action)
      keeper?.keep(action, events, in: game)
      for (index, event) in events.enumerated() {
        if index > 0, case .revealed = events[index - 1], !goesOn(to: event) {
          return perform(.end)
        }
        show(event)
      }
    } catch {
      say(Wording.sentence(for: error))
    }
  }

  /// Lets the last reveal be read, and disputed, before what follows takes its place: always before
  /// the summary, and under a rule that looks at the clock before every question.
  ///
  /// False where the player ends the game here.
  private mutating func goesOn(to event: GameEvent) -> Bool {
    let isLast = event == .ended
    guard isLast || (reader.isInteractive && game.settings.rule.usesTime) else { return true }
    let prompt = "Enter for \(isLast ? "the summary" : "the next question"), or :dispute WHY> "
    let commands = Completions(commands: ["dispute", "quit"])
    while true {
      switch reader.read(prompt: prompt, completing: commands) {
      case .interrupted: continue
      case .end: return isLast
      case .text(let line):
        do {
          switch try AnswerLine.read(line, on: .text, sources: []) {
          case .command(.dispute(let why)): perform(.dispute(why))
          case .command(.quit): return isLast
          default: return true
          }
        } catch {
          // Nobody at a pipe can mend a line, and Enter alone goes on.
          if error == .empty || !reader.isInteractive { return true }
          say(Wording.sentence(for: error))
        }
      }
    }
  }

  private mutating func show(_ event: GameEvent) {
    let screen = makeScreen()
    switch event {
    case .roundOpened(let round): output.lines(screen.card(round, in: game))
    case .asked(let turn):
      output.lines(screen.question(game.presentation(of: turn), in: game))
      asked = milliseconds()
    case .hinted(let turn): output.lines(screen.hint(turn, in: game))
    case .passagesShown(let turn): output.lines(screen.passages(of: turn, in: game))
    case .revealed(let outcome, let isSecondLook):
      output.lines(screen.reveal(outcome, isSecondLook: isSecondLook, in: game))
    case .secondLookOpened(let count):
      output.line()
      output.lines(
        screen.wrapped(
          "A second look at what was missed: \(Wording.count(count, "question")), no points."))
    case .disputed(let slot, let why):
      disputes.append((slot, why))
      say("Noted: it is listed in the summary.")
    case .corrected(let id, let changes): output.lines(screen.correction(of: id, changes))
    case .ended: output.lines(screen.summary(of: game, disputes: disputes))
    }
  }

  /// Where the rule does not use it, the first certainty is answered once.
  private mutating func noteCertainty(of answer: Answer) {
    guard answer.certainty != nil, !game.settings.rule.usesCertainty, !toldOfCalibration else {
      return
    }
    toldOfCalibration = true
    say("\(answer.certainty ?? 0)%: noted for your calibration.")
  }

  private func say(_ sentence: String) {
    output.lines(makeScreen().wrapped(sentence, indent: "   "))
  }
}
