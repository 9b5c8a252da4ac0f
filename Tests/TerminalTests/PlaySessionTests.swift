import Foundation
import Quiz
import Terminal
import Testing
import Text

@Suite struct PlaySessionTests {
  /// What a game with these lines shows.
  static func play(
    _ lines: [Line], settings: GameSettings = GameSettings(), seed: UInt64 = 3, width: Int = 80,
    pack: Pack = HarbourPack.pack, glyphs: Glyphs = .unicode, painter: Painter = .plain,
    isInteractive: Bool = false
  ) throws -> String {
    let url = FileManager.default.temporaryDirectory.appending(path: "play-\(UUID()).txt")
    defer { try? FileManager.default.removeItem(at: url) }
    #expect(FileManager.default.createFile(atPath: url.path, contents: nil))
    let file = try FileHandle(forWritingTo: url)
    let output = Output(descriptor: file.fileDescriptor)
    var clock = 0
    var session = PlaySession(
      game: Game(pack: pack, settings: settings, seed: seed),
      reader: ScriptedReader(lines, isInteractive: isInteractive),
      output: output,
      screen: {
        GameScreen(
          painter: painter, glyphs: glyphs, width: width, command: "factcheck play harbour-bridge")
      },
      milliseconds: {
        clock += 2000
        return clock
      })
    session.run()
    output.flush()
    try file.close()
    return try String(contentsOf: url, encoding: .utf8)
  }

  /// Right and wrong answers, help, misreadings, commands: one line for each question of the deal.
  static let script: [Line] = [
    "1200 70% @gazette", "a", "s 90%", "true", "b", ":hint", "c a b", ":source", "a b 60% @courier",
    "1a 2b",
    "frost", "a", "n", "s", "r", "1200", ":score", ":help", "1b 2a", "frosst",
    ":dispute it was fog", "skip",
  ].map(Line.text)

  @Test(arguments: [40, 80, 120])
  func `a game looks as it was approved`(width: Int) throws {
    try Golden.expect(try Self.play(Self.script, width: width), is: "game-\(width).txt")
  }

  @Test func `a game in turn looks as it was approved`() throws {
    let settings = GameSettings(count: 4, rule: CertaintyRule(), players: ["Ana", "Ben"])
    try Golden.expect(try Self.play(Self.script, settings: settings), is: "players.txt")
  }

  @Test(arguments: [36, 40, 66, 100])
  func `no line but an address or a line to copy is wider than the window`(width: Int) throws {
    for seed in 1...20 as ClosedRange<UInt64> {
      let lines = try Self.play(Self.script, seed: seed, width: width).split(separator: "\n")
      for line in lines where Width.of(line) > width {
        let isForCopying = line.contains("https://") || line.hasPrefix(" factcheck ")
        #expect(isForCopying, "\(line)")
      }
    }
  }

  @Test func `every answer is followed by a citation with label, date and paragraph`() throws {
    for seed in 1...20 as ClosedRange<UInt64> {
      let text = try Self.play(
        Self.script, settings: GameSettings(hasSecondLook: false), seed: seed, width: 300)
      let game = text.components(separatedBy: "── Summary")[0]
      let reveals = game.split(separator: "\n").filter { line in
        ["✓", "✗", "½", "–"].contains { line.hasPrefix(" \($0) ") }
      }
      #expect(reveals.count >= 2)
      let blocks = game.components(separatedBy: "\n\n").filter { block in
        ["✓", "✗", "½", "–"].contains { block.hasPrefix(" \($0) ") }
      }
      #expect(blocks.count == reveals.count)
      for block in blocks {
        let line = block.split(separator: "\n").first { $0.hasPrefix("   └ ") } ?? ""
        #expect(line.contains(", paragraph "), "\(block)")
        #expect(line.contains("3 February 2025") || line.contains("date not stated"), "\(block)")
      }
    }
  }

  @Test func `a verdict is never shown without its source`() throws {
    let settings = GameSettings(count: 1, filter: QuestionFilter(only: ["frost"]))
    let text = try Self.play([.text("n")], settings: settings, width: 200)
    #expect(
      text.contains(
        "   Not stated by the unnamed report that interviews the ferry master, date not stated.\n"))
  }

  @Test func `what cannot be understood is asked again and never marked`() throws {
    let settings = GameSettings(count: 1, filter: QuestionFilter(only: ["lorries"]))
    let text = try Self.play(
      [.text("many"), .interrupted, .text(""), .text("1200")], settings: settings)
    #expect(text.contains("'many' is no single number"))
    #expect(text.contains("✓ Right"))
    #expect(text.contains("1 of 1 right"))
  }

  @Test func `the end of the input ends the game with its summary`() throws {
    let text = try Self.play([.text("skip")])
    #expect(text.contains("── Summary"))
    #expect(text.contains("6 not asked"))
  }

  @Test func `without colour nothing else changes`() throws {
    let plain = try Self.play(Self.script)
    let coloured = try Self.play(Self.script, painter: Painter(colour: true))
    #expect(coloured != plain)
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
  }

  @Test func `in a locale without UTF-8 the drawing is ASCII`() throws {
    let text = try Self.play(Self.script, glyphs: .ascii)
    // The invented pack quotes somebody; all else must be plain.
    let odd = text.unicodeScalars.filter { !$0.isASCII && !"“”‘’".unicodeScalars.contains($0) }
    #expect(odd.isEmpty, "\(Set(odd))")
  }

  @Test func `the line to share gives no key away`() throws {
    let text = try Self.play(Self.script)
    let line = try #require(text.split(separator: "\n").last)
    #expect(line.hasPrefix(" factcheck harbour-bridge 3 "))
    #expect(!line.contains("frost") && !line.contains("1,200"))
  }

  private func timed(_ lines: [Line]) throws -> String {
    let settings = GameSettings(count: 3, rule: SpeedRule())
    return try Self.play(lines, settings: settings, isInteractive: true)
  }

  @Test func `under the clock the next question waits for Enter`() throws {
    let waiting = try timed([.text(":skip"), .interrupted])
    #expect(!waiting.contains(" 2/3 "))
    #expect(try timed([.text(":skip"), .text("")]).contains(" 2/3 "))
  }

  @Test(arguments: [Line.end, .text(":quit")])
  func `the game can be ended between two questions`(line: Line) throws {
    let text = try timed([.text(":skip"), line, .text("never read")])
    #expect(!text.contains(" 2/3 "))
    #expect(text.contains("2 not asked"))
    #expect(text.components(separatedBy: "── Summary").count == 2)
  }

  @Test func `a dispute without a reason, and an abandoned line, are asked again`() throws {
    let text = try timed(
      [":skip", ":dispute"].map(Line.text) + [.interrupted]
        + [":dispute fog", "", ":quit"].map(Line.text))
    #expect(text.contains("Say why"))
    #expect(text.contains("Noted"))
    #expect(text.contains(" 2/3 "))
    #expect(text.contains(": fog"))
  }
}
