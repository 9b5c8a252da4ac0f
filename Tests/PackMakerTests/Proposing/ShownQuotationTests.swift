import Testing

@testable import PackMaker

/// Which quotations show themselves without the article, and what stands beside them.
@Suite struct ShownQuotationTests {
  @Test(arguments: [
    // Too short, pointing back, the speaker named in it.
    "“Boats need engines,” said Ivo Kos.",
    "“They need new engines and better masts in the harbour,” said Ivo Kos.",
    "“Friends of Kos bought new engines and better masts,” said Ivo Kos.",
    "“The boats in the harbour need […] engines and better masts,” said Ivo Kos.",
  ])
  func `a quotation that does not show itself is left alone`(text: String) {
    let people = Drafting.people.split(separator: "\n").prefix(2).joined(separator: "\n")
    #expect(Drafting.words("speaker", people + "\n" + text) == [])
    #expect(Drafting.words("speech-claim", people + "\n" + text) == [])
  }

  @Test func `of a long quotation the sentences that show themselves are shown`() {
    let found = Drafting.words(
      "speech-claim",
      Drafting.met
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
    "“Storms in Braga are the work of such harbours and of masts in winter,” said Ivo Kos.",
    "“Bakers and sailors there need engines and better masts in winter,” said Ivo Kos.",
  ])
  func `a quotation that points back is not shown`(text: String) {
    #expect(Drafting.words("speech-claim", Drafting.met + text) == [])
  }

  @Test(arguments: [
    "“Masts at both harbours will break in storms, say bakers of Braga,” said Ivo Kos.",
    "“Harbours of the two captains sold nine engines and bought masts for boats,” said Ivo Kos.",
    "“Harbours of Reis sold nine engines and bought masts for boats,” said Ivo Kos.",
  ])
  func `a quotation about somebody or something unnamed is not shown`(text: String) {
    #expect(Drafting.words("speech-claim", Drafting.met + "Mr Reis was a baker.\n" + text) == [])
    #expect(
      Drafting.words(
        "speech-claim",
        Drafting.met
          + "“Harbours of captains sold nine engines and bought masts for boats,” said Ivo Kos."
      ) != [])
  }

  @Test(arguments: [
    "“Lisbon's decision cost every child in Braga a library with warm rooms,” said Ivo Kos.",
    "“Two elements cost every child in Braga a library with warm rooms,” said Ivo Kos.",
  ])
  func `a quotation about a deed that nothing names is not shown`(text: String) {
    #expect(Drafting.words("speech-claim", Drafting.met + text) == [])
    #expect(
      Drafting.words(
        "speech-claim",
        Drafting.met
          + "“Lisbon's decision to build cost every child in Braga a library,” said Ivo Kos.") != []
    )
  }

  @Test func `we are those who were named before, or the words are not shown`() {
    let lead =
      "Councillors in Evora met for an hour to hear the budget of the city library read out.\n"
      + Drafting.met
    let text = "We support every library of Porto that needs engines and better masts"
    #expect(Drafting.words("speech-claim", lead + "“\(text),” said Ivo Kos.") != [])
    #expect(Drafting.words("speech-claim", lead + "“So Porto pays. \(text),” said Ivo Kos.") == [])
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
    #expect(Drafting.words("speech-claim", "“\(text)bread,” said William Kos.").count == 1)
    #expect(Drafting.words("speech-claim", "“\(text)Bill knows,” said William Kos.") == [])
    #expect(Drafting.words("speech-claim", "“\(text)Joe knows,” said William Kos.") == [])
  }

  @Test func `so many more of nothing named are nobody's words`() {
    func isHeadless(_ words: String) -> Bool? {
      let material = Drafting.material(
        Drafting.met + "On social media the Metropolitan Police said: ‘\(words) now gathered in "
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
    let found = Drafting.words(
      "speech-claim", Drafting.met + "“\(words.dropLast()),” said Ivo Kos, the mayor of Braga.")
    #expect(found.contains { $0.contains(words.dropLast()) } == isShown, "\(found)")
  }
}
