import Testing

@testable import PackMaker

/// Who has which role: matched, asked for and claimed.
@Suite struct RoleProposerTests {
  @Test func `roles are matched with three people or more`() throws {
    let four = Drafting.people + "\nEva Reis, a painter of boats in Lagos, sold bread."
    let found = Drafting.proposed("role", Drafting.material(four))
    let match = try #require(found.first)
    #expect(found.count == 1)
    #expect(
      match.words.contains("Ana Horvat -> mayor of Braga")
        || match.words.contains("Ana Horvat -> the mayor of Braga"))
    #expect(match.evidence.count == 4)
    #expect(
      Drafting.proposed("role", Drafting.material(Drafting.people)).first?.evidence.count == 3)
    let two = Drafting.people.replacing(", the director of the city museum,", with: "")
    #expect(Drafting.words("role", two) == [])
    // Nor is who is named in passing.
    let passing = Drafting.people.replacing(
      "Marta Lindqvist said that a storm of 2021 damaged", with: "A storm of 2021 damaged")
    #expect(Drafting.words("role", passing) == [])
    // Whom the world knows is no question.
    let known = Drafting.people.replacing("the mayor of Braga", with: "the Portuguese president")
    #expect(Drafting.words("role", known) == [])
  }

  @Test func `an office of no place and no body is matched with nobody`() throws {
    func found(_ title: String) -> [String] {
      Drafting.words(
        "role",
        """
        \(title) Ana Horvat said that bread was dear. Ivo Kos, the director of the Porto museum, \
        said that boats were dear. Lagos harbour master Marta Lindqvist said that a storm of 2021 \
        damaged 16 boats.
        """)
    }
    #expect(found("Braga health minister") != [])
    #expect(found("Health Minister") == [])
  }

  @Test func `a role is asked for among those who hold a like one`() {
    let lead = """
      A storm of 2021 damaged nine boats in Faro, Braga and Lagos, and bakers of all three towns \
      closed their shops for a week while volunteers from Lisbon mended the roofs of the houses.

      """
    let ministers = """
      Ana Horvat, the minister of the interior, met Ivo Kos, the minister of public works, in 2021.
      Marta Lindqvist, the minister of foreign trade, came to Faro.
      """
    let found = Drafting.words("role-choice", lead + ministers)
    #expect(
      found.contains(
        "Whom does the Gazette describe as “minister of foreign trade”? -> Marta Lindqvist"),
      "\(found)")
    // Two are told of by the card, so that the third is left.
    #expect(Drafting.words("role-choice", ministers) == [])
    // A name tells of which state somebody is a minister.
    let foreign = ministers.replacing(
      "minister of foreign trade", with: "Spanish minister of trade")
    #expect(!Drafting.words("role-choice", lead + foreign).contains { $0.contains("“Spanish") })
    // A mayor among a museum's director and an office's head is known by the title.
    #expect(Drafting.words("role-choice", Drafting.people) == [])
  }

  @Test func `a role of two people is asked for by neither`() {
    let text = """
      Ana Horvat, the mayor of Braga, met Ivo Kos, the mayor of Lagos, in 2021.
      Marta Lindqvist, the director of the city museum, met Nora Blum, a doctor, in Faro.
      """
    for question in Drafting.proposed("role-choice", Drafting.material(text)) {
      guard case .choice(let ask, _, let others) = question.body else { continue }
      if ask.contains("mayor") {
        #expect(Set(others).isDisjoint(with: ["Ana Horvat", "Ivo Kos"]))
      }
    }
  }

  @Test(arguments: [
    "Ana Horvat, his lawyer, came.", "Ana Horvat, the mayor, came.",
    "Ana Horvat, the company's new chairman, came.", "Ana Horvat, sister of a singer, came.",
  ])
  func `a role that tells nobody apart is not asked for`(text: String) {
    let others = "Ivo Kos met Marta Lindqvist and Nora Blum in Faro.\n"
    #expect(Drafting.words("role-choice", others + text) == [])
  }

  @Test func `a role is claimed for who has it and for who has another`() {
    let found = Drafting.words(
      "role-claim",
      Self.roles + "the governor of Lagos.")
    #expect(
      found.contains(
        "The source gives the role “mayor of Braga” to Ana Horvat, not to Ivo Kos. -> supported"))
    #expect(
      found.contains(
        "The source gives the role “mayor of Braga” to Ivo Kos, not to Ana Horvat. -> refuted"))
  }

  private static let roles =
    "Ana Horvat said that bread was dear. Ivo Kos said that boats were dear.\n"
    + "Ana Horvat, the mayor of Braga, met Ivo Kos, "

  @Test(arguments: [
    "the coach of a team in Lagos.", "the former mayor of Lagos.", "the mayor of Lagos.",
  ])
  func `a role is kept from nobody of another sort or of a like role`(role: String) {
    #expect(Drafting.words("role-claim", Self.roles + role) == [])
  }

  @Test(arguments: [
    "Ana Horvat, a resident of old Braga, met Ivo Kos.",
    "Ana Horvat, a bombastic host of shows, met Ivo Kos.",
    "Ana Horvat, a suspect in a murder, met Ivo Kos.",
  ])
  func `what is an opinion, an accusation or where somebody lives is no role`(text: String) {
    #expect(Drafting.words("role-claim", text) == [])
  }
}
