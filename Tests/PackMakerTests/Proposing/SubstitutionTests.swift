import Quiz
import Testing
import Text

@testable import PackMaker

/// Other figures in the place of those of an article.
@Suite struct SubstitutionTests {
  /// A figure of a seed, as articles write them.
  private static func figure(_ seed: UInt64) -> String {
    var random = SeededGenerator(seed: seed)
    let digits = 1 + random.next(below: 6)
    var value = 3 + random.next(below: 9)
    for _ in 1..<max(2, digits) { value = value * 10 + random.next(below: 10) }
    if random.next(below: 3) == 0 {
      let scale = [10, 100, 1000][random.next(below: 3)]
      value = max(3, value / scale) * scale
    }
    let whole = String(value)
    switch random.next(below: 4) {
    case 0: return whole + "." + String(1 + random.next(below: 9))
    case 1 where whole.utf8.count > 3:
      return whole.dropLast(3) + "," + whole.suffix(3)
    default: return whole
    }
  }

  private func substituted(_ text: String) -> (figure: String, other: String, value: Double)? {
    let material = Drafting.material(text)
    let paragraph = material.articles[0].paragraphs[0]
    guard let quantity = paragraph.sentences.first?.quantities.first,
      let other = Substitution.number(for: quantity, in: paragraph, material.surveys)
    else { return nil }
    return (paragraph.text(quantity.figure), other, quantity.value)
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `another figure has the shape of the first and another value`(seed: UInt64) throws {
    let figure = Self.figure(seed)
    guard let found = substituted("A ferry carried \(figure) goats to Porto.") else { return }
    #expect(found.figure == figure)
    let other = try #require(NumberReading.value(of: found.other), "\(found.other)")
    // Beyond any rounding: to one significant digit the two may still be one in the worst case.
    #expect(abs(other - found.value) * 6 >= found.value, "\(figure) -> \(found.other)")
    #expect(other > 2)
    func decimals(_ text: String) -> Int {
      text.split(separator: ".").dropFirst().first?.count ?? 0
    }
    func zeros(_ text: String) -> Int {
      text.reversed().prefix { $0 == "0" || $0 == "," }.count { $0 == "0" }
    }
    #expect(decimals(found.other) == decimals(figure), "\(figure) -> \(found.other)")
    #expect(
      figure.contains(",") || !found.other.contains(",") || found.other.utf8.count > 5,
      "\(figure) -> \(found.other)")
    if figure.contains(","), other >= 1000 { #expect(found.other.contains(",")) }
    // As round as the first, so that roundness tells nothing.
    if decimals(figure) == 0 {
      #expect(zeros(found.other) == zeros(figure), "\(figure) -> \(found.other)")
    }
    // Not ten times longer or shorter.
    #expect(abs(found.other.filter(\.isNumber).count - figure.filter(\.isNumber).count) <= 1)
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `most figures have another`(seed: UInt64) {
    let figure = Self.figure(seed)
    #expect(substituted("A ferry carried \(figure) goats to Porto.") != nil, "\(figure)")
  }

  @Test(arguments: [
    "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
  ])
  func `words stay words`(word: String) throws {
    let found = try #require(substituted("A ferry carried \(word) goats to Porto."))
    #expect(found.other != word)
    #expect(found.other.allSatisfy { $0.isLetter })
    #expect(NumberReading.value(of: found.other) != nil)
  }

  @Test func `what an article gives for the same thing is not taken`() throws {
    let alone = try #require(substituted("A ferry carried 120 goats to Porto."))
    for factor in [1.5, 0.75, 1.3, 0.6, 2] {
      let taken = try #require(Substitution.imitated("120", factor: factor))
      let found = substituted(
        "A ferry carried 120 goats to Porto. A tram carried \(taken) goats to Faro.")
      #expect(found?.other != taken)
    }
    #expect(alone.other != "120")
  }

  @Test(arguments: ["twenty-five", "half", "a dozen", "12-14", "0", "1234567890123", ""])
  func `what cannot be imitated has none`(figure: String) {
    #expect(Substitution.imitated(figure, factor: 1.5) == nil)
  }

  @Test(arguments: [
    ("$12", 1.5, "$18"), ("40%", 0.75, "30%"), ("1,200", 1.5, "1,800"), ("1200", 2, "2400"),
    ("2.5", 2, "5.3"), ("9,000", 1.3, "12,000"), ("98", 1.5, "147"), ("nine", 0.6, "five"),
    ("ten", 1.5, nil), ("600,000", 2, "1,200,000"),
  ])
  func `a figure times a factor is written as the figure is`(
    figure: String, factor: Double, other: String?
  ) {
    #expect(Substitution.imitated(figure, factor: factor) == other)
  }
}
