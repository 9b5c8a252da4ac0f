import PackTesting
import Packs
import Quiz
import Testing

/// Whatever the bytes are, reading ends and nothing breaks.
struct RobustnessTests {
  /// Reads, and renders what came of it.
  private func survive(_ bytes: [UInt8]) {
    let reading = PackReader.read(bytes, path: "a.yaml")
    let printer = DiagnosticPrinter(bytes: bytes)
    for diagnostic in reading.diagnostics {
      #expect(!DiagnosticPrinter.sentence(diagnostic.problem).isEmpty)
      let rendered = printer.render(diagnostic)
      #expect(rendered.utf8.count < 40_000)
    }
    #expect((reading.pack == nil) == reading.hasErrors)
  }

  private static let samples =
    [StarterPack.text]
    + (UInt64(0)..<4).map { seed in
      var packs = RandomPacks(seed: seed)
      return PackWriter.write(packs.pack())
    }

  @Test(arguments: UInt64(0)..<24)
  func `bytes changed at random are survived`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let signs = Array("\n \t:-#&*!|>'\"%@`[]{},?~\\\u{0}a1".utf8) + [0x80, 0xC2, 0xE2, 0xFF]
    for sample in Self.samples {
      for _ in 0..<6 {
        var bytes = Array(sample.utf8)
        for _ in 0...random.next(below: 12) {
          let at = random.next(below: bytes.count)
          switch random.next(below: 4) {
          case 0: bytes[at] = UInt8(random.next(below: 256))
          case 1: bytes[at] = signs[random.next(below: signs.count)]
          case 2: bytes.insert(signs[random.next(below: signs.count)], at: at)
          default: bytes.remove(at: at)
          }
        }
        survive(bytes)
      }
    }
  }

  @Test(arguments: UInt64(0)..<24)
  func `a file that was cut off is survived`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for sample in Self.samples {
      let bytes = Array(sample.utf8)
      survive(Array(bytes.prefix(random.next(below: bytes.count))))
    }
  }

  @Test func `lines put elsewhere are survived`() {
    var random = SeededGenerator(seed: 7)
    for sample in Self.samples {
      for _ in 0..<20 {
        var lines = sample.split(separator: "\n", omittingEmptySubsequences: false)
        lines.swapAt(random.next(below: lines.count), random.next(below: lines.count))
        lines.remove(at: random.next(below: lines.count))
        survive(Array(lines.joined(separator: "\n").utf8))
      }
    }
  }

  /// Each would take minutes, or all memory, if anything grew faster than the file.
  static let bombs: [(name: String, text: String)] = [
    ("a million brackets", String(repeating: "[", count: 1_000_000)),
    ("a million braces", String(repeating: "{", count: 1_000_000)),
    ("a hundred thousand dashes", String(repeating: "- ", count: 100_000)),
    ("a hundred thousand question marks", String(repeating: "? ", count: 100_000)),
    (
      "ten thousand levels of indentation",
      (0..<1000).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    ),
    ("many anchors", (0..<200_000).map { "- &a\($0) x\n" }.joined()),
    ("many directives", String(repeating: "%TAG !a! x\n", count: 200_000)),
    ("many unknown keys", (0..<200_000).map { "key\($0): x\n" }.joined()),
    ("many equal keys", String(repeating: "id: a\n", count: 200_000)),
    ("many empty questions", "questions:\n" + String(repeating: "- {}\n", count: 120_000)),
    (
      "one long option list",
      "questions:\n- kind: choice\n  others: ["
        + (0..<100_000).map { "o\($0)" }.joined(separator: ", ") + "]\n"
    ),
    ("one long line", "a: " + String(repeating: "x y ", count: 500_000)),
    ("billion laughs", laughs),
    ("aliases of aliases in keys", "a: &a {b: c}\n*a : d\n"),
  ]

  private static let laughs =
    "a: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n"
    + zip("bcdefghij", "abcdefghi").map { name, before in
      "\(name): &\(name) [\(Array(repeating: "*\(before)", count: 9).joined(separator: ", "))]\n"
    }.joined()

  @Test(arguments: bombs)
  func `a bomb goes off harmlessly`(bomb: (name: String, text: String)) {
    let reading = PackReader.read(Array(bomb.text.utf8), path: "bomb")
    #expect(reading.pack == nil)
    #expect(!reading.diagnostics.isEmpty)
    #expect(reading.diagnostics.count <= Limits().diagnostics + 1)
  }

  @Test func `aliases that grow past the file are refused by name`() {
    let reading = PackReader.read(Array(Self.laughs.utf8), path: "laughs")
    let words = reading.diagnostics.map { DiagnosticPrinter.sentence($0.problem) }
    #expect(words.count == 1)
    #expect(words.first?.hasPrefix("with '*") == true)
    #expect(words.first?.hasSuffix("bytes of the file itself") == true)
  }

  @Test func `an alias stands for what it names`() {
    let text =
      Broken.head + """
          - {id: a, kind: choice, ask: &ask Who?, answer: b, others: &o [c, d], cites: &c [gazette#p4],
             why: e}
          - {id: f, kind: choice, ask: *ask, answer: g, others: *o, cites: *c, why: h}

        """
    let reading = PackReader.read(Array(text.utf8), path: "a")
    #expect(reading.diagnostics == [])
    #expect(reading.pack?.questions.map(\.stem) == ["Who?", "Who?"])
    #expect(
      reading.pack?.questions.last?.form
        == .choice(Choice(options: ["g", "c", "d"], key: 0)))
  }
}
