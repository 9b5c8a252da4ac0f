import Quiz
import Testing

@Suite struct ScoringTests {
  @Test(
    arguments: [
      (1.0, nil, 1.0), (0, nil, 0), (1, 66, 1), (0, 66, 0), (1, 67, 2), (0, 67, -2), (1, 80, 2),
      (0, 80, -2), (1, 81, 3), (0, 81, -6), (0.5, 100, -6), (1, 0, 1),
    ] as [(Double, Int?, Double)])
  func `certainty is scored in three bands`(fraction: Double, certainty: Int?, points: Double) {
    #expect(
      CertaintyRule().points(for: Scorable(fraction: fraction, certainty: certainty)) == points)
  }

  /// By hand: 100 ln(0.8 x 4) / ln 4, 100 ln(0.2/3 x 4) / ln 4, and the clipped ends.
  @Test(arguments: [
    (1.0, 80, 4, 83.9036), (0, 80, 4, -95.3445), (1, 25, 4, 0), (1, 100, 2, 98.5500),
    (0, 100, 2, -564.3856), (1, 50, 2, 0), (0.5, 50, 2, 0),
  ])
  func `the logarithmic score rewards a guess with nothing`(
    fraction: Double, certainty: Int, options: Int, points: Double
  ) {
    let scored = LogRule().points(
      for: Scorable(fraction: fraction, certainty: certainty, options: options))
    #expect(abs(scored - points) < 0.001)
  }

  @Test(arguments: [(1.0, 100, 100.0), (0, 100, -100), (1, 50, 75), (0, 50, -25), (1, 0, 0)])
  func `the quadratic score is a reward`(fraction: Double, certainty: Int, points: Double) {
    #expect(
      abs(BrierRule().points(for: Scorable(fraction: fraction, certainty: certainty)) - points)
        < 1e-9)
  }

  @Test func `without a certainty the proper rules give nothing`() {
    #expect(LogRule().points(for: Scorable(fraction: 1)) == 0)
    #expect(BrierRule().points(for: Scorable(fraction: 1)) == 0)
  }

  @Test(arguments: [
    (0, 30, 1.0, 100.0), (499, 30, 1, 100), (500, 30, 1, 99), (15_000, 30, 1, 75),
    (30_000, 30, 1, 50), (30_001, 30, 1, 0), (15_000, 30, 0.5, 38), (10, 0, 1, 0),
  ])
  func `speed melts half of the points away`(
    milliseconds: Int, seconds: Int, fraction: Double, points: Double
  ) {
    #expect(
      SpeedRule().points(
        for: Scorable(fraction: fraction, milliseconds: milliseconds, seconds: seconds)) == points)
  }

  @Test func `every rule has a name of its own, and the first is accuracy`() {
    #expect(Set(ScoringRules.all.map(\.name)).count == ScoringRules.all.count)
    #expect(ScoringRules.all.first?.name == "accuracy")
    #expect(ScoringRules.named("brier")?.usesCertainty == true)
    #expect(ScoringRules.named("luck") == nil)
  }

  /// A rule is proper when nobody gains in expectation by stating another certainty than their own.
  @Test(arguments: [LogRule(), BrierRule()] as [any ScoringRule])
  func `honesty pays best under the proper rules`(rule: any ScoringRule) {
    for belief in stride(from: 5, through: 95, by: 5) {
      let p = Double(belief) / 100
      func expected(_ stated: Int) -> Double {
        p * rule.points(for: Scorable(fraction: 1, certainty: stated))
          + (1 - p) * rule.points(for: Scorable(fraction: 0, certainty: stated))
      }
      #expect((1...99).allSatisfy { expected($0) <= expected(belief) + 1e-9 })
    }
  }
}
