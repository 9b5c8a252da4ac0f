import Packs
import Quiz
import Terminal
import Text

/// Bytes as a pack: read, checked, written, read again, played.
enum PackTarget {
  static func run(_ bytes: [UInt8]) {
    let reading = PackReader.read(bytes, path: "a.yaml")
    require((reading.pack == nil) == reading.hasErrors, "a pack with errors, or none without any")
    let printer = DiagnosticPrinter(bytes: bytes)
    for diagnostic in reading.diagnostics.prefix(20) {
      require(diagnostic.line > 0 && diagnostic.column > 0, "a place before the file")
      mustBeSafe(printer.render(diagnostic), "a diagnostic")
    }
    guard let pack = reading.pack else { return }
    for finding in Lint.findings(in: pack) {
      require(!finding.rule.isEmpty, "a finding without a rule")
    }
    comesBack(pack)
    play(pack.gated, seed: UInt64(bytes.count))
  }

  /// Writing and reading give the same pack, and writing that the same file.
  private static func comesBack(_ pack: Pack) {
    let text = PackWriter.write(pack)
    let second = PackReader.read(Array(text.utf8), path: "b.yaml")
    let problems = second.diagnostics.map(DiagnosticPrinter.headline)
    guard let again = second.pack else {
      return require(false, "what was written cannot be read: \(problems)\n\(text)")
    }
    require(problems.isEmpty, "what was written is warned about: \(problems)\n\(text)")
    require(again == pack, "what was written reads as another pack:\n\(text)")
    require(same(PackWriter.write(again), text), "the same pack is written in two ways:\n\(text)")
  }

  private static func play(_ pack: Pack, seed: UInt64) {
    let settings = GameSettings(count: 6, filter: QuestionFilter(drafts: true))
    let game = Game(pack: pack, settings: settings, seed: seed)
    let lines = Play.lines(of: game)
    let paper = Paper()
    let shown = paper.written { output in
      var session = PlaySession(
        game: game, reader: ScriptedReader(lines), output: output,
        screen: { GameScreen(painter: .plain, glyphs: .unicode, width: 60) },
        milliseconds: { 0 })
      session.run()
      require(session.game.phase == .ended, "the game has not ended")
      require(
        session.game.outcomes.count == game.deal.slots.count, "not every question was answered")
    }
    mustBeSafe(shown, "the game")
    let screen = PackScreen(painter: .plain, glyphs: .unicode, width: 60)
    let cards = pack.sources.flatMap { screen.source($0, withPassages: true) }
    mustBeSafe((screen.opening(of: pack) + cards).joined(separator: "\n"), "the pack shown")
  }

  private static func mustBeSafe(_ text: String, _ what: String) {
    let harmful = Gate.firstHarmful(in: text)
    require(harmful == nil, "\(what) prints U+\(String(harmful?.value ?? 0, radix: 16))")
  }
}
