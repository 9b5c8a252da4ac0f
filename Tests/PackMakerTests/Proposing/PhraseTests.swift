import Testing

@testable import PackMaker

/// Noun phrases that tell, or do not, what they mean.
@Suite struct PhraseTests {
  private func head(
    _ text: String, seen: Set<String> = [], labels: Set<String> = []
  ) throws -> String? {
    let material = Drafting.material(text)
    let paragraph = material.articles[0].paragraphs[0]
    let index = try #require(paragraph.tokens.firstIndex { $0.lower == "the" })
    return DefinitePhrase(at: index, in: paragraph, end: paragraph.tokens.count)
      .looseHead(seen: seen, labels: labels, material)?.lower
  }

  @Test(arguments: [
    "Nine boats left the harbour of Porto.", "Nine boats left the harbour in Porto.",
    "Nine boats left the harbour that burned.", "Nine boats left the Corvo.",
    "Nine boats left the first harbour with quays.",
    "Nine boats saw the first move of Porto into wine.",
    "Nine boats left the oldest harbour on a lake.",
    "Nine boats left the world.", "Nine boats left the EU.", "Nine boats left the 12 harbours.",
    "Nine boats left the Porto harbour.",
    "Nine boats left the path between Porto and Lisbon.",
  ])
  func `a phrase that tells by itself is not loose`(text: String) throws {
    #expect(try head(text) == nil)
  }

  @Test(arguments: [
    ("Nine boats left the oldest harbour.", "harbour"),
    ("Nine boats saw the first move into Porto.", "move"),
    ("Nine boats left the Porto meeting.", "meeting"),
    ("Nine boats left the Portuguese boss.", "boss"),
    ("Nine boats left the harbour.", "harbour"), ("Nine boats left the old harbour.", "harbour"),
    ("Nine boats left the harbour office.", "office"),
    ("Nine boats left the harbour in May.", "harbour"),
    ("Nine boats left the harbour with goats.", "harbour"),
    ("Nine boats left the port's office.", "port"),
    ("Nine boats left the harbour and sank.", "harbour"),
  ])
  func `a phrase that points at something else is told by its head`(
    text: String, word: String
  ) throws {
    #expect(try head(text) == word)
  }

  @Test func `what was named before, or stands in the label, is told`() throws {
    let text = "Nine boats left the harbours."
    #expect(try head(text) == "harbours")
    #expect(try head(text, seen: ["harbour"]) == nil)
    #expect(try head(text, labels: ["harbour"]) == nil)
    #expect(try head(text, seen: ["boat"]) == "harbours")
  }

  private func isSound(_ role: String, before rest: String = "") throws -> Bool {
    let text = "Ana Horvat, \(role)\(rest), came to Porto in 2019."
    let paragraph = Annotated.paragraph(text)
    let start = try #require(
      paragraph.tokens.indices.first {
        paragraph.text($0..<$0 + 1) == role.split(separator: " ")[0]
      }
    )
    let end = try #require(
      (start + 1...paragraph.tokens.count).first { paragraph.text(start..<$0) == role })
    return RoleSoundness.isSound(start..<end, in: paragraph)
  }

  @Test(arguments: [
    "the mayor of Braga", "a doctor at the hospital", "the harbour office director",
    "the head of the museum and the library", "minister for trade of Portugal",
  ])
  func `a noun phrase is a sound role`(role: String) throws {
    #expect(try isSound(role))
  }

  @Test(arguments: [
    "the company's chairman", "the mayor of", "speaking at the office", "the mayor said",
    "which sank", "quickly the mayor", "then-minister for trade of Portugal",
  ])
  func `anything else is not`(role: String) throws {
    #expect(try !isSound(role))
  }

  @Test func `two texts have no matter in common because firms are in both`() {
    let words = MatterWords("Braga Inc bought Portuguese ferries in March.")
    #expect(words.names == ["braga", "portug", "march"])
    #expect(words.all == ["braga", "portug", "march", "bought", "ferrie"])
  }

  @Test func `a firm's name has commas of its own`() throws {
    #expect(try !isSound("analyst at Horvat", before: ", Kos and Co"))
    #expect(try !isSound("the director of Sorel", before: ", Braga & Sons"))
    #expect(try isSound("the mayor of Braga", before: ", Rui Sorel and a doctor"))
  }
}
