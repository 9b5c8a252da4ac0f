import PackTesting
import Packs
import Quiz
import Testing

@testable import Exchange

/// What formats are promised to keep, and what a pack is without a field.
struct WithoutTests {
  private static let options = ImportOptions(packID: "stand-in", title: "Stand-in")

  @Test(arguments: 0..<20)
  func `a pack without nothing of importance is the same pack, with its sources as cited`(
    batch: UInt64
  ) {
    for seed in batch * 20..<batch * 20 + 20 {
      let pack = RandomPacks.exchange(seed: seed)
      let again = pack.without([.packID], Self.options)
      #expect(again.sources == pack.sources, "seed \(seed)")
      #expect(again.title == pack.title && again.license == pack.license)
      for (was, now) in zip(pack.questions, again.questions) {
        var was = was
        if was.verdict == nil { was.form = was.form.canonical }
        was.statement = now.statement
        #expect(was.difference(from: now) == nil, "seed \(seed), \(was.id)")
      }
      #expect(pack.questions.count == again.questions.count)
    }
  }

  @Test(arguments: Field.allCases)
  func `a field that is dropped is gone, and dropping it again changes nothing`(field: Field) {
    var hasChanged = false
    for seed in UInt64(0)..<30 {
      let pack = RandomPacks.exchange(seed: seed).without([.packID], Self.options)
      let less = pack.without([field, .packID], Self.options)
      hasChanged = hasChanged || less != pack
      #expect(less.without([field, .packID], Self.options) == less, "seed \(seed)")
      let bytes = Array(PackWriter.write(less).utf8)
      let reading = PackReader.read(bytes, path: "a")
      #expect(reading.diagnostics.map(DiagnosticPrinter.headline) == [], "seed \(seed)")
      #expect(reading.pack?.difference(from: less) == nil, "seed \(seed)")
      for (question, read) in zip(less.questions, reading.pack?.questions ?? []) {
        #expect(question.difference(from: read) == nil, "seed \(seed), \(question.id)")
      }
    }
    let never: Set<Field> = [.packID, .stem, .statement, .form]
    #expect(hasChanged != never.contains(field), "\(field)")
  }

  @Test func `a claim whose source is dropped keeps the name that its stem has`() throws {
    let pack = try #require(Samples.pack)
    let bare = pack.without([.sources, .kind], Self.options)
    let claim = try #require(bare.questions.first { $0.id == "crack-cause" })
    #expect(claim.kind == "claim")
    #expect(claim.verdict == .notStated)
    #expect(claim.statement == "Frost caused the crack: \"100%\" {sure} = <no>.")
    let source = try #require(claim.about.first.flatMap(bare.source))
    #expect(source.label == "the unnamed report that interviews the ferry master")
    #expect(claim.status == .unsourced)
  }
}
