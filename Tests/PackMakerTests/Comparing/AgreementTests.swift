import Testing

@testable import PackMaker

/// What two articles tell alike.
@Suite struct AgreementTests {
  @Test(arguments: [
    (
      "A freighter carrying 1,200 tonnes of fertiliser ran aground off Brackwater.",
      "The freighter ran aground off Brackwater with twelve hundred tonnes of fertiliser.",
      "1,200 | twelve hundred same"
    ),
    (
      "The fossil reptile from the Brackwater quarry is 39 ft long.",
      "The reptile found in the Brackwater quarry is 12 metres long.", "39 | 12 same"
    ),
    (
      "The tram struck the Brackwater depot at 5.40 a.m. in fog.",
      "In fog the tram struck the Brackwater depot at 5:40 am.", "5.40 a.m. | 5:40 am same"
    ),
    (
      "Shares in the Brackwater shipyard rose 3.2% in early trading.",
      "Brackwater shipyard shares gained 3.2 per cent.", "3.2% | 3.2 same"
    ),
    (
      "Seventeen persons were hurt in the Brackwater blaze.",
      "17 people were injured in the Brackwater fire.", "Seventeen | 17 same"
    ),
  ])
  func `numbers that are equal by value agree`(first: String, second: String, expected: String) {
    #expect(Told.findings(first, second) == [expected])
  }

  @Test func `one day under two names is one day`() {
    #expect(
      Told.findings(
        "The Brackwater council signed the tram contract on Wednesday.",
        "The tram contract was signed by the Brackwater council on 12 March.")
        == ["Wednesday | 12 March same"])
  }

  @Test func `an equal number of something else does not agree`() {
    #expect(
      Told.findings(
        "The Brackwater shipyard employs 25 welders.", "The choir sang for 25 minutes.") == [])
    #expect(
      Told.findings(
        "The Brackwater shipyard employs 12 welders.", "Twelve chestnut trees fell.") == [])
  }

  @Test(arguments: [(1200, 100), (1250, 10), (480e6, 10e6), (17, 1), (3.25, 0.01), (1.2e9, 1e8)])
  func `how coarse a number is shows in its zeros`(value: Double, step: Double) {
    #expect(abs(UnitConversion.step(of: value) - step) < step * 1e-6)
  }

  @Test(arguments: [(200, 238), (1.2e9, 1.25e9), (20, 17), (1000, 1400), (3.2, 3.24), (10, 9)])
  func `a number and what it rounds are not two numbers`(one: Double, two: Double) {
    let (a, b) = (count(one), count(two))
    #expect(!Agreement.isBeyondRounding(a, b))
    #expect(!Agreement.isBeyondRounding(b, a))
  }

  @Test(arguments: [(480e6, 408e6), (17, 14), (30, 20), (231, 213), (3.2, 3.9)])
  func `a slip of figures is beyond rounding`(one: Double, two: Double) {
    #expect(Agreement.isBeyondRounding(count(one), count(two)))
  }

  private func count(_ value: Double) -> UnitConversion.Common {
    .init(value: value, step: UnitConversion.step(of: value), unit: "count", printed: "count")
  }
}
