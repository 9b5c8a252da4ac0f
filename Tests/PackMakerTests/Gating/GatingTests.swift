import Testing

@testable import PackMaker

@Suite struct GatingTests {
  @Test func `every rule has a pair`() {
    let rules = Set(Gating.rules.map(\.name))
    #expect(rules.count == Gating.rules.count)
    #expect(rules == Set(GatePair.all.map(\.rule)))
  }

  @Test(arguments: Gating.rules.map(\.name))
  func `a rule is named and described as one`(name: String) throws {
    let rule = try #require(Gating.rules.first { $0.name == name })
    #expect(name.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D })
    #expect(!rule.summary.isEmpty && rule.summary.utf8.count <= 100)
    #expect(!rule.summary.hasSuffix("."))
  }

  /// Twins are short sentences of few names that tell of nothing their card does; only their own
  /// pairs are held against the rules that ask for more.
  private static func rules(for pair: GatePair) -> [any GateRule] {
    let ofContext = [Aside().name, Terse().name, NoSetting().name].filter { $0 != pair.rule }
    return Gating.rules.filter { !ofContext.contains($0.name) }
  }

  @Test(arguments: GatePair.all)
  func `a rule keeps one back and lets its twin pass`(pair: GatePair) throws {
    let rule = try #require(Gating.rules.first { $0.name == pair.rule })
    let (bad, good) = (pair.bad(), pair.good())
    #expect(rule.refuses(bad.candidate, in: bad.material))
    #expect(!rule.refuses(good.candidate, in: good.material))
    let gated = Gating.passed([good.candidate], in: good.material, rules: Self.rules(for: pair))
    #expect(gated.refused.map(\.rule) == [])
    #expect(gated.passed.count == 1)
  }

  /// Were another rule enough, nobody would notice that this one is gone.
  @Test(arguments: GatePair.all)
  func `without the rule the bad one would be offered`(pair: GatePair) {
    let bad = pair.bad()
    let rules = Self.rules(for: pair)
    let whole = Gating.passed([bad.candidate], in: bad.material, rules: rules)
    #expect(whole.refused.map(\.rule) == [pair.rule])
    let others = rules.filter { $0.name != pair.rule }
    let rest = Gating.passed([bad.candidate], in: bad.material, rules: others)
    #expect(rest.refused.map(\.rule) == [])
    #expect(rest.passed.count == 1)
  }

  @Test func `a candidate counts for the first rule that refuses it and tells its words`() {
    let bad = GateCase.claim("The ferry sank.")
    let refused = Gating.passed([bad.candidate, bad.candidate], in: bad.material).refused
    #expect(refused.map(\.rule) == ["stands-alone", "stands-alone"])
    #expect(refused.first?.words == "the ferry")
  }
}
