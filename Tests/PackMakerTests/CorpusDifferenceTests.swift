import Testing

@testable import PackMaker

/// The scorers themselves, so that a table of zeros and ones can be believed.
@Suite struct CorpusDifferenceTests {
  private let pair: CorpusPair = {
    let text = """
      pair gazette courier
      differ lorries | 2 1,200 lorries | 3 900 lorries
      seem days | 4 up to ten days | 5 eight days
      agree depth | 6 39 ft | 7 12 metres
      """
    return CorpusPair.read(text).pairs[0]
  }()

  @Test func `a true difference that is found counts, and one that only seems so counts against`() {
    let tally = pair.differenceScore([
      CorpusFinding(verdict: .differ, paragraphs: [2, 3], words: ["1,200", "900 lorries a day"]),
      CorpusFinding(verdict: .differ, paragraphs: [4, 5], words: ["ten", "eight"]),
    ])
    #expect(tally.right == 1)
    #expect(tally.wrong == 1)
    #expect(tally.missed == 0)
    #expect(tally.precision == 0.5)
  }

  @Test func `an agreement taken for a difference is false, and the difference is missed`() {
    let tally = pair.differenceScore([
      CorpusFinding(verdict: .differ, paragraphs: [6, 7], words: ["39 ft", "12 metres"])
    ])
    #expect(tally.right == 0)
    #expect(tally.falseFinds == ["gazette / courier: 39 ft / 12 metres (depth)"])
    #expect(tally.misses == ["gazette / courier: lorries"])
  }

  @Test func `an agreement that is found counts`() {
    let tally = pair.agreementScore([
      CorpusFinding(verdict: .agree, paragraphs: [6, 7], words: ["39 ft", "12 metres"]),
      CorpusFinding(verdict: .agree, paragraphs: [9, 9], words: ["a", "b"]),
    ])
    #expect(tally.right == 1)
    #expect(tally.wrong == 0)
  }
}
