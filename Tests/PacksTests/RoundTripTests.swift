import PackTesting
import Packs
import Quiz
import Testing

/// Reading what was written.
struct RoundTripTests {
  @Test(arguments: 0..<20)
  func `a pack of anything at all is read as it was written`(batch: UInt64) throws {
    for seed in batch * 40..<batch * 40 + 40 {
      var packs = RandomPacks(seed: seed)
      let pack = packs.pack()
      let text = PackWriter.write(pack)
      let reading = PackReader.read(Array(text.utf8), path: "\(seed)")
      #expect(reading.diagnostics.map(DiagnosticPrinter.headline) == [], "seed \(seed)\n\(text)")
      guard let again = reading.pack else { continue }
      #expect(again == pack, "seed \(seed)\n\(text)")
      #expect(PackWriter.write(again) == text, "seed \(seed)")
    }
  }

  @Test func `random packs hold every kind, so that all of them are tried`() {
    let kinds = (UInt64(0)..<100).flatMap { seed in
      var packs = RandomPacks(seed: seed)
      return packs.pack().questions.map(\.kind)
    }
    #expect(Set(kinds) == Set(Kinds.all.map(\.name)))
  }

  @Test(arguments: RandomPacks.yamlTraps)
  func `no text of YAML's becomes anything but itself`(trap: String) throws {
    let text = trap.utf8.allSatisfy { [0x20, 0x0A, 0x09].contains($0) } ? trap + "a" : trap
    let options = [text, text + "b", "c" + text]
    let pack = Pack(
      id: "a", title: text,
      questions: [
        Question(
          id: "q", kind: "choice", stem: text, form: .choice(Choice(options: options, key: 0)),
          about: [], citations: [], explanation: text, status: .unsourced)
      ])
    let written = PackWriter.write(pack)
    #expect(PackReader.read(Array(written.utf8), path: "a").pack == pack, "\(written)")
  }

  @Test func `a long prompt is a key all the same`() {
    let long = String(repeating: "a prompt without end ", count: 100) + "."
    let pack = Pack(
      id: "a", title: "A",
      questions: [
        Question(
          id: "q", kind: "match", stem: "Which?",
          form: .matching(Matching(prompts: [long, "b"], options: ["c", "d"], key: [0, 1])),
          about: [], citations: [], explanation: "E", status: .unsourced)
      ])
    #expect(PackReader.read(Array(PackWriter.write(pack).utf8), path: "a").pack == pack)
  }

  @Test func `the layout is short lists in brackets, long prose folded, records in braces`() throws
  {
    let reading = PackReader.read(Array(StarterPack.text.utf8), path: "starter.yaml")
    let pack = try #require(reading.pack)
    let lines = PackWriter.write(pack).split(separator: "\n")
    #expect(lines.contains("    published: 2025-02-03"))
    #expect(lines.contains("    brief: >-"))
    #expect(lines.contains("      p7: {note: Repairs are put at 40 days.}"))
    #expect(lines.contains("    others: [the mayor, the harbour police, the hauliers]"))
    #expect(lines.contains("    cites: [gazette#p4]"))
    #expect(lines.contains("    answer: 1200"))
    #expect(lines.contains("  - id: diverted-lorries"))
    #expect(lines.allSatisfy { $0.count <= 100 })
  }
}
