import Testing

@testable import PackMaker

/// Pairs of sentences on many topics: those that tell one thing with two numbers, and those that
/// only seem to. The sentences are in `Gold`.
@Suite struct PairTests {
  struct Pair: CustomTestStringConvertible, Sendable {
    /// `12 | 15` of `differ 12 | 15`; nil for what only seems to differ.
    var figures: String?
    var published: [String?] = ["2025-03-13", "2025-03-13"]
    var sentences: [String]

    var testDescription: String { sentences.joined(separator: " / ") }

    /// What is found, looked at from either side.
    var differences: [[String]] {
      [(sentences, published), (sentences.reversed(), published.reversed())].map { told, days in
        Told.findings(told[0], told[1], published: days).filter { $0.hasSuffix(" different") }
      }
    }
  }

  static func pairs(_ file: String) -> [Pair] {
    Fixture.text("../Gold/\(file)").split(separator: "\n\n").compactMap { block in
      var lines = block.split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init)
      guard lines.count > 2 else { return nil }
      let head = lines.removeFirst().split(separator: " ", maxSplits: 1).map(String.init)
      var pair = Pair(figures: head[0] == "differ" ? head[1] : nil, sentences: [])
      if lines[0].hasPrefix("published ") {
        pair.published = lines.removeFirst().split(separator: " ").dropFirst()
          .map { $0 == "-" ? nil : String($0) }
      }
      pair.sentences = lines
      return pair
    }
  }

  @Test(arguments: pairs("differing.txt"))
  func `one thing told with two numbers is found`(pair: Pair) {
    #expect(pair.differences[0] == ["\(pair.figures ?? "") different"])
    #expect(pair.differences[1].count == 1)
  }

  @Test(arguments: pairs("seeming.txt"))
  func `what only seems to differ stays silent`(pair: Pair) {
    #expect(pair.differences == [[], []])
  }

  @Test(arguments: [
    (
      "The council of Tarn raised its property tax by 4.9%.",
      "Property tax in Tarn was raised by 4.5 per cent by the council.", ["4.5%", "4.9%"], "numbers"
    ),
    (
      "Eighty-four passengers were rescued from the ferry Osprey.",
      "Lifeboats rescued 48 passengers from the ferry Osprey.", ["48", "84"], "numbers"
    ),
    (
      "The fire in the Hallam carpet factory broke out at 9.15 p.m.",
      "A fire broke out in the Hallam carpet factory at 10.40 p.m.", ["10.40 p.m.", "9.15 p.m."],
      "times"
    ),
  ])
  func `both values of a difference are shown in one manner`(
    first: String, second: String, shown: [String], called: String
  ) {
    let drafts = NumbersAcross().propose(Told.material([first], [second]))
    guard case .sourcesDiffer(let ask, let values, _)? = drafts.first?.body else {
      Issue.record("no draft")
      return
    }
    #expect(values.values.sorted() == shown)
    #expect(ask.hasPrefix("The two sources give different \(called) for the gap"))
  }

  @Test func `there are pairs of both sorts`() {
    #expect(Self.pairs("differing.txt").count >= 30)
    #expect(Self.pairs("seeming.txt").count >= 60)
  }
}
