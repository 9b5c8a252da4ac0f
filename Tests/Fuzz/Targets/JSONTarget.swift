import JSONPlay
import Packs
import Quiz
import Terminal
import Text

/// Lines that another program sends to a game.
enum JSONTarget {
  static let pack = PackReader.read(Array(StarterPack.text.utf8), path: "a.yaml").pack?.gated

  static func run(_ bytes: [UInt8]) {
    guard let pack else { return require(false, "the starter pack cannot be read") }
    let lines = bytes.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
    let counter = Counter()
    let game = Game(pack: pack, settings: GameSettings(count: 4), seed: 7)
    let paper = Paper()
    let shown = paper.written { output in
      var session = JSONSession(
        game: game, reader: CountingReader(lines: lines[...], counter: counter), output: output,
        milliseconds: { 0 })
      session.run()
      require(session.game.phase == .ended, "the game has not ended")
    }
    require(Gate.firstHarmful(in: shown) == nil, "a harmful character is sent")
    let objects = shown.split(separator: "\n")
    require(
      objects.allSatisfy { $0.hasPrefix("{") && $0.hasSuffix("}") }, "a line is no object")
    // A round and a question open the game.
    require(objects.count >= 2 + counter.lines, "a line was left without an answer:\n\(shown)")
    require(objects.last?.contains("\"event\":\"summary\"") == true, "no summary at the end")
  }

  private final class Counter {
    /// Lines handed out that are not blank.
    var lines = 0
  }

  private struct CountingReader: LineReader {
    let isInteractive = false
    var lines: ArraySlice<String>
    let counter: Counter

    mutating func read(prompt: String, completing: Completions) -> Line {
      guard let line = lines.popFirst() else { return .end }
      if !line.allSatisfy(\.isWhitespace) { counter.lines += 1 }
      return .text(line)
    }
  }
}
