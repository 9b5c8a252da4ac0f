import Packs
import Quiz
import Testing

struct StarterPackTests {
  @Test func `the starter pack reads without a word of complaint and has every kind once`() {
    let reading = PackReader.read(Array(StarterPack.text.utf8), path: "starter.yaml")
    #expect(reading.diagnostics.map(DiagnosticPrinter.headline) == [])
    #expect(reading.pack?.questions.map(\.kind) == Kinds.all.map(\.name))
    #expect(reading.pack?.sources.count == 2)
  }
}
