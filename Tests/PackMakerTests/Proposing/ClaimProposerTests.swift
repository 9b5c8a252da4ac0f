import Testing

@testable import PackMaker

/// What sentences of the article claim: as they stand, with another number, and turned round.
@Suite struct ClaimProposerTests {
  @Test func `a sentence with something to judge is claimed as it stands`() {
    #expect(
      Drafting.words("supported-claim", "Ana Horvat carried 120 goats to Porto on a green ferry.")
        == ["Ana Horvat carried 120 goats to Porto on a green ferry. -> supported"])
    // A bare step is not worth asking.
    #expect(Drafting.words("supported-claim", "Ana Horvat carried 120 goats to Porto.") == [])
    // Which ferry, and what of it?
    #expect(Drafting.words("supported-claim", "A ferry carried 120 goats to the market.") == [])
    #expect(Drafting.words("supported-claim", "A ferry carried some goats.") == [])
    #expect(Drafting.words("supported-claim", "“A ferry carried 120 goats to Porto.”") == [])
  }

  @Test func `another number refutes`() throws {
    let found = Drafting.words("refuted-number", "A ferry carried 120 goats to Porto.")
    #expect(found.count == 1)
    let claim = try #require(found.first)
    #expect(claim.hasPrefix("A ferry carried ") && claim.hasSuffix(" goats to Porto. -> refuted"))
    #expect(!claim.contains(" 120 "))
  }

  @Test(arguments: [
    "At least 120 goats sailed to Porto.", "About 120 goats sailed to Porto.",
    "More than 120 goats sailed to Porto.", "Up to 120 goats sailed to Porto.",
    "Ana Horvat said 120 goats sailed to Porto.", "Two goats sailed to Porto.",
    "Between 120 and 140 goats sailed to Porto.",
  ])
  func `what leaves room for other numbers is not refuted by one`(text: String) {
    #expect(Drafting.words("refuted-number", text) == [])
  }

  @Test(arguments: 61..<99)
  func `another figure lies on the same side of what it is held against`(price: Int) {
    for scale in ["", " million"] {
      let found = Drafting.words(
        "refuted-number",
        "Porto raised its price of bread to \(price)\(scale) dollars from 60\(scale) dollars.")
      for claim in found {
        let figures = claim.split(whereSeparator: { !$0.isNumber }).compactMap { Int($0) }
        #expect(figures.count == 2 && figures[0] > figures[1], "\(claim)")
      }
    }
  }

  @Test func `how many there are is no claim where it is taken as known`() {
    let lead = "Councillors of Evora met for an hour to hear the budget of the library.\n"
    #expect(
      !Drafting.words("refuted-number", lead + "A storm hit the seven sailors of Porto in 2019.")
        .contains { $0.contains("sailors") })
    #expect(
      Drafting.words("refuted-number", lead + "A storm hit seven sailors of Porto in 2019.")
        .contains { $0.contains("sailors") })
  }

  @Test(arguments: [
    ("Bakers in Lagos did not say how many loaves they sold.", "said how many loaves"),
    ("Ivo Kos declined to name the boats of Lagos.", "Ivo Kos named the boats"),
    ("A ferry was not damaged in the storm of Lagos.", "A ferry was damaged in the storm"),
    ("Sales of bread in Lagos rose by 12% in 2024.", "Lagos fell by 12% in 2024"),
    ("Lagos had the largest library of Portugal in 2024.", "had the smallest library"),
  ])
  func `a statement is turned round in one word`(text: String, turned: String) throws {
    let found = Drafting.words("opposite", text + "\n" + Drafting.met)
    #expect(found.count == 1)
    let claim = try #require(found.first)
    #expect(claim.contains(turned) && claim.hasSuffix("-> refuted"), "\(claim)")
  }

  @Test(arguments: [
    "A ferry was not the first in the storm of Lagos.",
    "Bread was not only sold in Lagos in 2024.",
    "Sales of bread in Lagos rose from 12% to 14% in 2024.",
    "Bread was one of the largest goods of Lagos in 2024.",
    "Ana Horvat declined to accept blame for nine boats of Lagos in 2024.",
    "Ana Horvat declined to provide a comment on nine boats of Lagos in 2024.",
    "Ivo Kos of Lagos lost 12 bakers in 2024.",
    "Storms in Lagos were the first of their kind in the northern desert.",
    "Lagos, the largest port of Portugal, sold nine boats in 2024.",
    "Storms were the biggest reason for the price of bread in Lagos.",
    "Ana Horvat said that a ferry was not damaged in Lagos.",
    "A ferry was allegedly not damaged in Lagos.",
  ])
  func `what is not false when turned round is left alone`(text: String) {
    #expect(Drafting.words("opposite", text + "\n" + Drafting.met) == [])
  }
}
