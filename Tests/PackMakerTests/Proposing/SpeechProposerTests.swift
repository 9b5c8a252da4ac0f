import Testing

@testable import PackMaker

/// What is made of direct and indirect speech, and of names with what stands beside them.
@Suite struct SpeechProposerTests {
  private func words(_ proposer: String, _ article: String) -> [String] {
    Drafting.proposed(proposer, Drafting.material(article)).map(\.words)
  }

  private static let met = "Ana Horvat met Ivo Kos in Faro.\n"

  @Test func `of a long quotation the sentences that show themselves are shown`() {
    let found = words(
      "speech-claim",
      Self.met
        + "“It was like that. Harbours sold nine engines and bought better masts for boats. He knew,” said Ivo Kos."
    )
    #expect(
      found.first
        == "Ivo Kos said: “Harbours sold nine engines and bought better masts for boats”. -> supported"
    )
  }

  @Test(arguments: [
    "“These boats need engines and better masts for the winter,” said Ivo Kos.",
    "“Six boats of them need engines and better masts in winter,” said Ivo Kos.",
    "“Ferries in the harbour need engines, and sailors are the poorest one,” said Ivo Kos.",
    "“After all, every harbour needs engines and better masts,” said Ivo Kos.",
    "“When they come the harbour needs engines and better masts,” said Ivo Kos.",
    "“Every harbour saw that early and bought engines and better masts,” said Ivo Kos.",
    "“Bakers and sailors there need engines and better masts in winter,” said Ivo Kos.",
  ])
  func `a quotation that points back is not shown`(text: String) {
    #expect(words("speech-claim", Self.met + text) == [])
  }

  @Test(arguments: [
    "“Masts at both harbours will break in storms, say bakers of Braga,” said Ivo Kos.",
    "“Harbours of the two captains sold nine engines and bought masts for boats,” said Ivo Kos.",
    "“Harbours of Reis sold nine engines and bought masts for boats,” said Ivo Kos.",
  ])
  func `a quotation about somebody or something unnamed is not shown`(text: String) {
    #expect(words("speech-claim", Self.met + "Mr Reis was a baker.\n" + text) == [])
    #expect(
      words(
        "speech-claim",
        Self.met
          + "“Harbours of captains sold nine engines and bought masts for boats,” said Ivo Kos."
      ) != [])
  }

  @Test func `a claim introduces who is said to speak`() {
    let text = """
      “Harbours sold nine engines and bought masts for boats,” said Ivo Kos, the mayor of Lagos.
      “Bread in Braga is dear in winter,” said Ana Horvat, a baker of honey cakes.
      """
    let found = words("speech-claim", Self.met + text)
    #expect(found.contains { $0.hasPrefix("Ivo Kos, mayor of Lagos, said: “Harbours sold") })
    #expect(found.contains { $0.hasPrefix("Ana Horvat, baker of honey cakes, said: “Harb") })
  }

  @Test func `nobody is given words that are half their own`() {
    let text = """
      “Harbours sold nine engines and bought masts for boats,” said Ivo Kos, the mayor of Lagos.
      “Ports that sold engines and bought masts were poor,” said Ana Horvat, a baker in Faro.
      """
    let found = words("speech-claim", Self.met + text)
    #expect(found.contains { $0.contains("“Harbours sold") })
    #expect(!found.contains { $0.contains("Ana Horvat") && $0.contains("“Harbours sold") })
  }

  @Test func `how many there are is no claim where it is taken as known`() {
    let lead = "Councillors of Evora met for an hour to hear the budget of the library.\n"
    #expect(
      !words("refuted-number", lead + "A storm hit the seven sailors of Porto in 2019.")
        .contains { $0.contains("sailors") })
    #expect(
      words("refuted-number", lead + "A storm hit seven sailors of Porto in 2019.")
        .contains { $0.contains("sailors") })
  }

  @Test func `what joins a sentence to the one before is no part of what was said`() {
    let found = words(
      "reported-speech",
      Self.met
        + "Ana Horvat said that bakers in Lagos sold bread and honey in winter.\n"
        + "But bakers in Braga sold nine engines and masts for boats, Ivo Kos said."
    )
    #expect(found.contains { $0.contains("that bakers in Braga") }, "\(found)")
    #expect(!found.contains { $0.contains("But bakers") })
  }

  @Test func `a quotation that goes on behind its speaker is the speaker's`() {
    let text = """
      “Harbours sold nine engines and bought masts for boats,” said Ivo Kos, a baker. \
      “Every child in Braga deserves a library with warm rooms.”
      “Storms in Braga broke masts and oars in every harbour,” he said.
      “We want to serve people well and with warm bread,” he said.
      """
    let found = words("speech-claim", Self.met + text).filter { $0.hasSuffix("supported") }
    #expect(found.count == 3)
    #expect(found.allSatisfy { $0.hasPrefix("Ivo Kos said") })
  }

  @Test func `where somebody else was named a pronoun is nobody`() {
    let text = """
      “Harbours sold nine engines and bought masts for boats,” said Ivo Kos, who met Ana Horvat.
      “Storms in winter broke masts and oars in every harbour,” he said.
      """
    #expect(!words("speech-claim", Self.met + text).contains { $0.contains("Storms") })
  }

  @Test func `indirect speech is claimed with its speaker before it`() {
    let found = words(
      "reported-claim",
      Self.met
        + "Their lawyer, Ana Horvat, told reporters that she expected a ruling on bread prices.\n"
        + "Ivo Kos said on Monday that a storm had damaged 16 boats in Lagos.")
    #expect(
      found.contains("Ana Horvat said that she expected a ruling on bread prices. -> supported"),
      "\(found)")
    #expect(
      found.contains("Ivo Kos said that a storm had damaged 16 boats in Lagos. -> supported"))
    let refuted = found.filter { $0.hasSuffix("refuted") }
    #expect(refuted.count == 1)
    #expect(!refuted.contains { $0.contains("16") })
  }

  @Test(arguments: [
    "Ivo Kos denied that a storm had damaged 16 boats in Lagos.",
    "According to the Post, Ivo Kos said that a storm had damaged 16 boats in Lagos.",
    "He said that a storm had damaged 16 boats in Lagos.",
    "Ivo Kos said that nobody had cried.",
  ])
  func `what is denied, relayed, nobody's or next to nothing is not claimed`(text: String) {
    #expect(words("reported-claim", Self.met + text) == [])
  }

  @Test func `a role is claimed for who has it and for who has another`() {
    let found = words(
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
    #expect(words("role-claim", Self.roles + role) == [])
  }

  @Test(arguments: [
    "“Councils misled every child of Braga about bread,” said Ivo Kos.",
    "“I sold nine engines and bought masts for boats,” said Ivo Kos.",
    "“Our harbour office bought nine masts and engines for boats,” said Ivo Kos.",
  ])
  func `a reproach and one's own doings are given to nobody else`(text: String) {
    let other =
      "Bakers and sailors of Faro met for an hour to hear the budget of the library of Faro.\n"
      + "“Every child in Braga deserves a library with warm rooms,” said Ana Horvat, a baker in Faro.\n"
    let found = words("speech-claim", other + text).filter { !$0.contains("Every child") }
    #expect(found.count == 1)
    #expect(found.allSatisfy { $0.hasSuffix("-> supported") }, "\(found)")
  }

  @Test func `a pronoun behind indirect speech is who was named there`() {
    let found = words(
      "speech-claim",
      "Ivo Kos said the storm was “bad”. “Every child in Braga deserves a library with rooms,” he said."
    )
    #expect(found.contains { $0.hasPrefix("Ivo Kos said: “Every") }, "\(found)")
  }

  @Test(arguments: [
    "Ivo Kos said the storm was “bad”.\n“TEXT,” he said.",
    "“TEXT,” the harbour office's director of public works Maria Kos wrote.",
    "“TEXT,” remembers Ivo Kos, a baker.",
    "“TEXT,” Ivo Kos, a baker who wrote about bread, said.",
  ])
  func `a speaker is found in many places`(text: String) {
    let words = "Every child in Braga deserves a library with rooms"
    let found = self.words("speech-claim", text.split(separator: "TEXT").joined(separator: words))
    #expect(found.contains { $0.contains("Kos ") && $0.contains(words) }, "\(found)")
  }

  @Test func `who was told is named where the name tells enough`() {
    let text = "“Every child in Braga deserves a library with warm rooms,” Ivo Kos told "
    #expect(words("speech-claim", text + "the BBC.").count == 1)
    #expect(words("speech-claim", text + "the Post.") == [])
  }

  @Test func `words that were written are given as written`() {
    let material = Drafting.material(
      "“Every child in Braga deserves a library with warm rooms,” Ivo Kos wrote in a blog post.")
    let found = Drafting.proposed("speech-claim", material)
    #expect(found.map(\.words).allSatisfy { $0.hasPrefix("Ivo Kos wrote: “") })
    #expect(found.allSatisfy { $0.explanation.contains("wrote them in a blog post") }, "\(found)")
  }

  @Test func `words that go on are given as those before them`() {
    let material = Drafting.material(
      "“Bread is dear in Porto,” Ivo Kos wrote in a blog post. "
        + "“Every child in Braga deserves a library with warm rooms.”")
    let found = Drafting.proposed("speech-claim", material).map(\.words)
    #expect(found.contains { $0.hasPrefix("Ivo Kos wrote: “Every") }, "\(found)")
  }

  @Test(arguments: [
    "“Lisbon's decision cost every child in Braga a library with warm rooms,” said Ivo Kos.",
    "“Two elements cost every child in Braga a library with warm rooms,” said Ivo Kos.",
  ])
  func `a quotation about a deed that nothing names is not shown`(text: String) {
    #expect(words("speech-claim", Self.met + text) == [])
    #expect(
      words(
        "speech-claim",
        Self.met
          + "“Lisbon's decision to build cost every child in Braga a library,” said Ivo Kos.") != []
    )
  }

  @Test func `nobody of another state is given somebody's words`() {
    let text = "“Harbours sold nine engines and bought masts for boats,” said Ivo Kos, "
    let other =
      "Ana Horvat, the Portuguese minister, met Ivo Kos.\n"
      + "“Every child in Braga deserves a library with warm rooms,” said Ana Horvat.\n"
    func isSwapped(_ role: String) -> Bool {
      words("speech-claim", other + text + role).contains {
        $0.hasPrefix("Ana Horvat") && $0.contains("Harbours sold")
      }
    }
    #expect(isSwapped("the Portuguese ambassador."))
    #expect(!isSwapped("the French ambassador."))
  }

  @Test func `we are those who were named before, or the words are not shown`() {
    let lead =
      "Councillors in Evora met for an hour to hear the budget of the city library read out.\n"
      + Self.met
    let text = "We support every library of Porto that needs engines and better masts"
    #expect(words("speech-claim", lead + "“\(text),” said Ivo Kos.") != [])
    #expect(words("speech-claim", lead + "“So Porto pays. \(text),” said Ivo Kos.") == [])
  }

  @Test func `what was said at another time is not claimed of the report`() {
    let text = "told the Courier DATE that a storm had damaged 16 boats in Lagos."
    func claims(_ date: String) -> [String] {
      words(
        "reported-claim",
        Self.met + "Ivo Kos " + text.split(separator: "DATE ").joined(separator: date))
    }
    #expect(claims("") != [])
    #expect(claims("in October 2018 ") == [])
  }

  @Test func `who had spoken before is no match for a speaker of today`() {
    let today =
      "Ana Horvat, a baker in Faro, met Ivo Kos, the mayor of Lagos.\n"
      + "“Every child in Braga deserves a library with warm rooms,” said Ivo Kos.\n"
    let other = "“Boats and masts are the wealth of every nation,” Ana Horvat "
    #expect(words("speech-claim", today + other + "said.").contains { $0.hasSuffix("not-stated") })
    #expect(
      !words("speech-claim", today + other + "had once said.").contains {
        $0.hasSuffix("not-stated")
      })
  }

  @Test func `a noun loses the capital of its place behind that`() {
    let found = words(
      "voice-claim",
      Self.met + "Storms in Braga damaged 90 boats in winter, said Ivo Kos, the mayor of Braga.")
    #expect(found.contains { $0.contains("that storms in Braga") }, "\(found)")
  }

  @Test func `what limits somebody's words stands in the passage`() {
    let text = "“Harbours sold nine engines and bought masts for boats,” said Ivo Kos."
    for behind in [" However, he sold no engines.", "\nThere is no evidence of that."] {
      let material = Drafting.material(text + behind)
      let found = Drafting.proposed("speech-claim", material)
      #expect(!found.isEmpty)
      #expect(
        found.allSatisfy { candidate in
          candidate.evidence.contains {
            let shown = material.articles[0].paragraphs[$0.paragraph].text($0.tokens)
            return shown.hasSuffix("engines.") || shown.hasSuffix("that.")
          }
        })
    }
  }

  @Test func `a quotation that names its speaker's short name or a bare first name is not shown`() {
    let text = "Every child in Braga deserves a library with warm rooms, and "
    #expect(words("speech-claim", "“\(text)bread,” said William Kos.").count == 1)
    #expect(words("speech-claim", "“\(text)Bill knows,” said William Kos.") == [])
    #expect(words("speech-claim", "“\(text)Joe knows,” said William Kos.") == [])
  }

  @Test(arguments: [
    "Ana Horvat, a resident of old Braga, met Ivo Kos.",
    "Ana Horvat, a bombastic host of shows, met Ivo Kos.",
    "Ana Horvat, a suspect in a murder, met Ivo Kos.",
  ])
  func `what is an opinion, an accusation or where somebody lives is no role`(text: String) {
    #expect(words("role-claim", text) == [])
  }

  @Test(arguments: [
    ("Bakers in Lagos did not say how many loaves they sold.", "said how many loaves"),
    ("Ivo Kos declined to name the boats of Lagos.", "Ivo Kos named the boats"),
    ("A ferry was not damaged in the storm of Lagos.", "A ferry was damaged in the storm"),
    ("Sales of bread in Lagos rose by 12% in 2024.", "Lagos fell by 12% in 2024"),
    ("Lagos had the largest library of Portugal in 2024.", "had the smallest library"),
  ])
  func `a statement is turned round in one word`(text: String, turned: String) throws {
    let found = words("opposite", text + "\n" + Self.met)
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
    "Lagos, the largest port of Portugal, sold nine boats in 2024.",
    "Storms were the biggest reason for the price of bread in Lagos.",
    "Ana Horvat said that a ferry was not damaged in Lagos.",
    "A ferry was allegedly not damaged in Lagos.",
  ])
  func `what is not false when turned round is left alone`(text: String) {
    #expect(words("opposite", text + "\n" + Self.met) == [])
  }

  @Test func `whether the source names a speaker is asked of those it names and of others`() {
    let found = words(
      "nameless-quote",
      """
      “Nine storms in winter broke masts and oars in every harbour,” a baker said.
      “Every child in Braga deserves a library with warm rooms,” said Ivo Kos.
      “Every town in Portugal deserves a library with warm rooms now,” said Ivo Kos.
      """)
    let quoted = "The source does not print the name of whoever said: “"
    #expect(found.allSatisfy { $0.hasPrefix(quoted) })
    #expect(found.filter { $0.hasSuffix("supported") }.count == 1)
    #expect(found.contains { $0.contains("storms") && $0.hasSuffix("supported") })
    #expect(!found.contains { !$0.contains("storms") && $0.hasSuffix("supported") })
  }

  @Test func `who spoke in another age is not mistaken for a speaker of today`() {
    let today =
      "Ana Horvat, a baker in Faro, met Ivo Kos, the mayor of Lagos.\n"
      + "“Every child in Braga deserves a library with warm rooms,” said Ivo Kos.\n"
    let other = "“Boats and masts are the wealth of every nation,” said Ana Horvat"
    #expect(words("speech-claim", today + other + ".").contains { $0.hasSuffix("not-stated") })
    #expect(
      !words("speech-claim", today + other + " in 1897.").contains {
        $0.hasPrefix("Ana Horvat, baker in Faro, said: “Every")
      })
  }

  @Test func `a speaker is told with the role that the article gives, where it stands there`() {
    let rest = " said that nine boats of Lisbon had carried 400 sacks of salt to Faro."
    let lead =
      "Councillors in Evora met for an hour to hear the budget of the city library read out, and "
      + "then walked to the old market hall to look at a roof that volunteers had mended.\n"
    #expect(
      words("reported-claim", lead + "Ana Horvat, chief executive of Corvo Lines," + rest).first?
        .hasPrefix("Ana Horvat, chief executive of Corvo Lines, said that") == true)
    #expect(
      words("reported-claim", lead + "Study lead author Ana Horvat" + rest).first?
        .hasPrefix("Study lead author Ana Horvat said that") == true)
  }

  @Test func `so many more of nothing named are nobody's words`() {
    func isHeadless(_ words: String) -> Bool? {
      let material = Drafting.material(
        Self.met + "On social media the Metropolitan Police said: ‘\(words) now gathered in "
          + "Victoria Embankment Gardens and further boats are being sold.’")
      let found = Drafting.proposed("speech-claim", material)
      return found.first.map { HeadlessCount().refuses($0, in: material) }
    }
    #expect(isHeadless("A further 20 to 25 have gathered") == true)
    #expect(isHeadless("A further 20 to 25 boats have gathered") == false)
  }

  @Test(arguments: [
    ("It is difficult for bakers who like boats and bread.", false),
    ("Anyone who bakes bread likes boats. Ferries never see him in the harbour.", false),
    ("Anyone who bakes bread likes to see him in the harbour of Lagos.", true),
  ])
  func `a quotation names whom and what it speaks of`(words: String, isShown: Bool) {
    let found = self.words(
      "speech-claim", Self.met + "“\(words.dropLast()),” said Ivo Kos, the mayor of Braga.")
    #expect(found.contains { $0.contains(words.dropLast()) } == isShown, "\(found)")
  }
}
