import ArgumentParser
import Opening
import Quiz
import Records
import Terminal
import Text

/// Shows a kept game once more, from its actions.
struct RecordsReplay: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Show how a kept game ended, by its pack as it was then.",
    discussion: """
      With --rescore the answers are marked by the keys of another edition of the pack, and what \
      that changes is listed; nothing that is kept changes.

      Examples:
        factcheck records replay
        factcheck records replay 3f09a2c5d7e81b46 --rescore bridge.yaml
      """)

  @Argument(help: "A game's name, or its beginning; the latest without it.")
  var game: String?

  @Option(help: ArgumentHelp("Mark by this edition's keys.", valueName: "pack"))
  var rescore: String?

  @OptionGroup var look: OutputOptions

  func run() throws {
    do throws(Failure) {
      let store = try RecordsDesk.open()
      let kept = try Self.find(game, in: store)
      let (game, disputes) = try RecordsDesk.replay(kept, in: store)
      let screen = GameScreen(
        painter: .standard(wanted: !look.noColor), glyphs: .standard(),
        width: TerminalSize.current().columns,
        command: GameChoices(settings: game.settings).command(pack: kept.pack))
      let output = Output()
      if let rescore {
        let edition = try PackLoading.load(rescore).pack
        output.lines(Self.changes(of: game, by: edition, on: screen))
      } else {
        output.lines(screen.summary(of: game, disputes: disputes))
      }
      try FrontEnd.finish(output)
    } catch {
      throw ErrorPrinter.exit(error)
    }
  }

  private static func find(
    _ name: String?, in store: SessionStore
  ) throws(Failure) -> KeptGame {
    let found = try store.attempt { () throws(RecordsError) in
      if let name, let exact = try store.records.game(name) { return [exact] }
      let games = try store.records.games(limit: name == nil ? 1 : -1)
      return name.map { name in games.filter { $0.name.hasPrefix(name) } } ?? games
    }
    guard found.count == 1 else { throw .noSuchGame(name) }
    return found[0]
  }

  /// What another edition's keys change, question by question.
  private static func changes(
    of game: Game, by edition: Pack, on screen: GameScreen
  ) -> [String] {
    var rescored = game
    let corrected = rescored.adoptKeys(of: edition)
    guard !corrected.isEmpty else { return [" No key of this game's questions differs."] }
    func key(_ id: String, in game: Game) -> String {
      guard !game.voided.contains(id) else { return "not asked any more" }
      let question = game.pack.questions.first { $0.id == id }
      return question.map { $0.verdictWords(in: game.pack) ?? $0.form.keyWords } ?? ""
    }
    var lines: [String] = []
    for (id, changes) in corrected {
      lines.append(" \(id): \(key(id, in: game)) -> \(key(id, in: rescored))")
      lines += changes.map { change in
        let (before, after) = (change.before.total, change.after.total)
        return "   \(Figures.rounded(before)) -> \(Figures.rounded(after)) points"
      }
    }
    let (before, after) = (game.summary(), rescored.summary())
    lines.append(
      " In all: \(before.right) of \(before.asked) right, \(Figures.rounded(before.points)) points"
        + " -> \(after.right) of \(after.asked) right, \(Figures.rounded(after.points)) points")
    return lines.map { Gate.line($0) }
  }
}
