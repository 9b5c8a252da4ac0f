import Testing

@testable import PackMaker

/// What the gate makes of questions on speech and roles, whose wording tells who says what.
@Suite struct SpeechGateTests {
  private func passed(_ proposer: String, _ article: String, lead: String = Self.lead) -> [String] {
    let material = Drafting.material(
      lead + "\n" + article, labels: ["the report on storms in Portugal, at Lagos and Braga"])
    return Gating.passed(Drafting.proposed(proposer, material), in: material).passed.map(\.words)
  }

  /// Long enough to be the case card by itself.
  private static let lead =
    "Councillors in Evora met for an hour to hear the budget of the city library read out, and "
    + "then walked to the old market hall to look at the roof that volunteers had mended."

  @Test(arguments: [
    "Ivo Kos said that storms in winter will break masts and oars in Portugal.",
    "Ivo Kos said that a storm has damaged boats and masts in Lagos.",
    "Ivo Kos said that bakers in Lagos sold “bread and honey” in winter.",
  ])
  func `what somebody said stays said, in whatever tense`(text: String) {
    #expect(
      passed(
        "reported-claim", "Ana Horvat, a nurse in Faro, met Ivo Kos, the mayor of Faro.\n" + text
      ).count == 1)
  }

  @Test(arguments: [
    "Ivo Kos said that a storm “damaged boats and masts in Lagos. It broke oars.”",
    "Ivo Kos said that thieves stole boats and masts in Lagos.",
    "Ivo Kos said that a storm damaged boats and masts in Lagos but that oars were safe.",
    "Ivo Kos reportedly said that a storm damaged boats and masts in Lagos.",
  ])
  func `a cut quotation, an accusation, half a contrast and hearsay are kept back`(text: String) {
    #expect(
      passed(
        "reported-claim", "Ana Horvat, a nurse in Faro, met Ivo Kos, the mayor of Faro.\n" + text)
        == [])
  }

  @Test func `whose words they are is told beside them, or the card tells`() {
    func claims(_ lead: String) -> [String] {
      passed(
        "speech-claim",
        "“Storms in Portugal broke masts and oars of nine boats in winter,” said Ivo Kos, a "
          + "resident of Braga.", lead: lead)
    }
    #expect(claims(Self.lead) == [])
    #expect(
      claims("Councillors in Evora met Ivo Kos for an hour to hear the budget of the library.")
        .contains { $0.hasPrefix("Ivo Kos said: ") })
  }

  @Test func `nobody is set against somebody of whom nothing shown tells`() {
    func contrasts(_ lead: String) -> [String] {
      passed(
        "speech-claim",
        "“Storms in Portugal broke masts and oars of nine boats in winter,” said Ivo Kos, the mayor "
          + "of Braga.\n“Bread in Lagos was dear and honey was cheap,” said Ana Horvat, the mayor of "
          + "Faro.", lead: lead
      ).filter { $0.contains(", not ") }
    }
    #expect(contrasts(Self.lead) == [])
    #expect(
      contrasts("Councillors in Evora met Ivo Kos and Ana Horvat for an hour to hear the budget.")
        != [])
  }

  @Test func `the day on which somebody spoke limits nothing`() {
    let people = "Ana Horvat, a nurse in Faro, met Ivo Kos, the mayor of Faro.\n"
    let words = "Ivo Kos said that a storm broke masts and oars of many boats in Lagos."
    #expect(passed("reported-claim", people + "On Friday, " + words).count == 1)
    #expect(passed("reported-claim", people + "After a vote, " + words) == [])
  }

  @Test func `before a court nobody's account is claimed`() {
    let text =
      "Ana Horvat, a nurse in Faro, met Ivo Kos, the mayor of Faro.\n"
      + "Ivo Kos said that a storm broke masts and oars of many boats in Lagos."
    #expect(passed("reported-claim", text).count == 1)
    #expect(passed("reported-claim", "The trial of a sailor began.\n" + text) == [])
  }

  @Test func `who somebody is may be asked beside an accusation`() {
    let text =
      "Ana Horvat, the mayor of Braga, spoke of fraud. Nobody denied it.\n"
      + "Ivo Kos, the governor of Lagos, said that bread was dear. Ana Horvat left Faro."
    #expect(passed("role-claim", text).contains { $0.contains("“mayor of Braga”") })
  }
}
