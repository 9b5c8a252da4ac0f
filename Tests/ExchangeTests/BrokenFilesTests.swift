import Packs
import Quiz
import Testing

@testable import Exchange

/// Files that were damaged on their way.
struct BrokenFilesTests {
  private static let marks: [[UInt8]] =
    [
      "{", "}", "=", "~", "#", "\\", "\n", "\n\n", "\"", ",", "<", ">", "&", ":", "::", "->", "%",
      "\u{0}", "\u{202E}", "[", "]", "ANSWER: Z", "1. ", "*a) ", "0", "\u{301}", "]]>",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3]]

  @Test(arguments: FormatsTests.both)
  func `whatever is read of a damaged file is a whole pack, or it is refused`(
    named: FormatsTests.Named
  ) throws {
    let pack = try #require(Samples.pack)
    let options = ExportOptions(isShortening: true, isRewording: true)
    let sound = try Conversion.write(pack, as: named.format, options).bytes
    for seed in UInt64(0)..<120 {
      var random = SeededGenerator(seed: seed)
      var bytes = sound
      for _ in 0...random.next(below: 4) where !bytes.isEmpty {
        let at = random.next(below: bytes.count)
        switch random.next(below: 4) {
        case 0: bytes[at] = UInt8(random.next(below: 256))
        case 1: bytes.removeSubrange(at..<min(bytes.count, at + 1 + random.next(below: 40)))
        case 2: bytes.insert(contentsOf: Self.marks[random.next(below: Self.marks.count)], at: at)
        default:
          bytes.insert(
            contentsOf: bytes[at..<min(bytes.count, at + random.next(below: 99))], at: at)
        }
      }
      let options = ImportOptions(packID: "imported", title: "Imported")
      guard let read = try? Conversion.read(bytes, as: named.format, options) else { continue }
      let reading = PackReader.read(Array(PackWriter.write(read.pack).utf8), path: "a")
      let problems = reading.diagnostics.map(DiagnosticPrinter.headline)
      #expect(problems == [], "\(named.format.name), seed \(seed)")
      #expect(reading.pack == read.pack, "\(named.format.name), seed \(seed)")
    }
  }
}
