import Testing
import Text

@Suite struct MarkOrderTests {
  /// Marks that stand in the wrong order, so that sorting them by swaps is quadratic.
  private static func wrong(_ count: Int) -> String {
    "e" + String(repeating: "\u{301}\u{323}", count: count)
  }

  @Test func `a long run of marks comes out in canonical order`() {
    let text = Normalisation.normalise(Self.wrong(40))
    let marks = Array(text.unicodeScalars)
    #expect(marks.first == "\u{1EB9}")
    #expect(marks.dropFirst().prefix(39).allSatisfy { $0 == "\u{323}" })
    #expect(marks.dropFirst(40).count == 40)
    #expect(marks.dropFirst(40).allSatisfy { $0 == "\u{301}" })
  }

  @Test func `marks that stand for two are sorted too`() {
    let pairs = String(repeating: "\u{F73}", count: 50)
    let apart =
      String(repeating: "\u{F71}", count: 50) + String(repeating: "\u{F72}", count: 50)
    #expect(
      Normalisation.normalise("\u{F40}" + pairs).utf8.elementsEqual(("\u{F40}" + apart).utf8))
  }

  @Test func `long and short runs part where a letter stands`() {
    let text = Self.wrong(40) + "a\u{301}\u{323}" + Self.wrong(40)
    let apart = [Self.wrong(40), "a\u{301}\u{323}", Self.wrong(40)].map(Normalisation.normalise)
    #expect(Normalisation.normalise(text).utf8.elementsEqual(apart.joined().utf8))
  }

  /// Takes minutes where runs are sorted by swapping neighbours.
  @Test func `a hundred thousand marks is normalised and folded`() {
    let text = Self.wrong(50_000)
    #expect(Normalisation.normalise(text).unicodeScalars.count == 100_000)
    #expect(Folded(text).string == "e")
  }
}
