import Testing

@testable import PackMaker

/// Whose words a quotation is, and how its speaker is told or asked for.
@Suite struct QuotationSpeakerTests {
  @Test func `a quotation is asked for by its speaker`() throws {
    let found = Drafting.proposed("speaker", Drafting.material(Drafting.people))
    #expect(
      found.map(\.words) == [
        "“The harbour sold nine engines and bought better masts for boats” -> Ivo Kos",
        "“Every child in Braga deserves a library with warm rooms” -> Ana Horvat",
      ])
    #expect(Set(found.first?.distractors ?? []) == ["Ana Horvat", "Marta Lindqvist"])
  }

  @Test func `with one to mistake the speaker for nobody is asked`() {
    #expect(
      Drafting.words(
        "speaker",
        "Ana Horvat met Ivo Kos.\n“The boats in the harbour need new engines and masts,” said Ivo Kos."
      ) == [])
  }

  @Test func `a claim introduces who is said to speak`() {
    let text = """
      “Harbours sold nine engines and bought masts for boats,” said Ivo Kos, the mayor of Lagos.
      “Bread in Braga is dear in winter,” said Ana Horvat, a baker of honey cakes.
      """
    let found = Drafting.words("speech-claim", Drafting.met + text)
    #expect(found.contains { $0.hasPrefix("Ivo Kos, mayor of Lagos, said: “Harbours sold") })
    #expect(found.contains { $0.hasPrefix("Ana Horvat, baker of honey cakes, said: “Harb") })
  }

  @Test func `a quotation that goes on behind its speaker is the speaker's`() {
    let text = """
      “Harbours sold nine engines and bought masts for boats,” said Ivo Kos, a baker. \
      “Every child in Braga deserves a library with warm rooms.”
      “Storms in Braga broke masts and oars in every harbour,” he said.
      “We want to serve people well and with warm bread,” he said.
      """
    let found = Drafting.words("speech-claim", Drafting.met + text).filter {
      $0.hasSuffix("supported")
    }
    #expect(found.count == 3)
    #expect(found.allSatisfy { $0.hasPrefix("Ivo Kos said") })
  }

  @Test func `where somebody else was named a pronoun is nobody`() {
    let text = """
      “Harbours sold nine engines and bought masts for boats,” said Ivo Kos, who met Ana Horvat.
      “Storms in winter broke masts and oars in every harbour,” he said.
      """
    #expect(!Drafting.words("speech-claim", Drafting.met + text).contains { $0.contains("Storms") })
  }

  @Test func `a pronoun behind indirect speech is who was named there`() {
    let found = Drafting.words(
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
    let found = Drafting.words(
      "speech-claim", text.split(separator: "TEXT").joined(separator: words))
    #expect(found.contains { $0.contains("Kos ") && $0.contains(words) }, "\(found)")
  }

  @Test func `who was told is named where the name tells enough`() {
    let text = "“Every child in Braga deserves a library with warm rooms,” Ivo Kos told "
    #expect(Drafting.words("speech-claim", text + "the BBC.").count == 1)
    #expect(Drafting.words("speech-claim", text + "the Post.") == [])
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

  @Test func `whether the source names a speaker is asked of those it names and of others`() {
    let found = Drafting.words(
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
}
