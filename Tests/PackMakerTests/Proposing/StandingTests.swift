import Testing

@testable import PackMaker

/// Whether a sentence makes sense to somebody who sees nothing else of the article.
@Suite struct StandingTests {
  private func loose(
    _ text: String, sentence: Int = 0, isCompleted: Bool = false, label: String = "the Gazette",
    published: String? = "2025-03-13"
  ) -> String? {
    let material = Drafting.material([text], labels: [label], published: published)
    return Standing(material: material).looseWords(
      in: Drafting.statement(material, sentence: sentence, isCompleted: isCompleted))
  }

  @Test(arguments: [
    "Ana Horvat opened a school in Porto.",
    "Ana Horvat opened her school in Porto.",
    "Ana Horvat said she would open a school in Porto.",
    "A ferry sank when it struck a rock near Porto.",
    "Nine boats lost their masts near Porto.",
    "Many Tunisians left the country in 2024.",
    "A storm in Portugal hurt the government in 2024.",
    "Ana Horvat and Ivo Kos opened their school in Porto.",
    "The University of Porto closed its library in 2024.",
    "The library of Porto was closed in 2024.",
    "The library in Porto was closed in 2024.",
    "The first library for sailors was closed in 2024.",
    "The largest library in use was closed in 2024.",
    "The only library with a garden was closed in 2024.",
    "A storm hit Porto and the storm broke a bridge.",
    "The sun rose over Porto at six.",
    "Porto gave money to the poor in 2024.",
    "The people who had left Porto came home in 2024.",
    "The boat that left Porto came home in 2024.",
    "Porto grew so fast that it built a second bridge.",
    "Porto sold goods such as cork and wine in 2024.",
    "Both Porto and Lisbon built a bridge in 2024.",
    "Porto and other towns built a bridge in 2024.",
    "Porto built a bridge and then closed a school in 2024.",
    "The US sent nine ships to Porto in 2024.",
    "More than 40 ships came to Porto on 4 May 2025.",
    "The Corvo came to Porto in 2024.",
    "Porto sent its last ship to Lisbon in 2024.",
    "There were nine ships in Porto in 2024.",
    "Rain fell for nine days before Porto was flooded.",
    "Teachers in Porto asked for money for their pupils.",
    "The seekers found in Porto were taken home.",
    "Either Porto or Lisbon will build a bridge in 2026.",
    "A law of Porto that means nine boats are left came in 2024.",
    "Porto said that Lisbon's decision to build a bridge came in 2024.",
    "Porto and Lisbon named two elements: bread and wine.",
    "Porto made the decision to close nine schools in 2024.",
    "Nine peace talks had stalled between Porto and Lisbon.",
    "Porto was an example of nine good schools in 2024.",
    "Ana Horvat hurt herself in Porto in 2024.",
    "Exports of bread in 1986 were nine boats.",
    "Porto told the story of a school in 2024.",
    "Sailors lost nine of them near Porto in 2024.",
    "Sailors said that Porto gave them nine boats in 2024.",
  ])
  func `what names all that it speaks of stands`(text: String) {
    #expect(loose(text) == nil)
  }

  @Test func `a label that speaks of a report tells of none that the article speaks of`() {
    let text = "The report forecast nine storms in Porto in 2024."
    #expect(loose(text, label: "the report headlined “Storms in Porto”") == "the report")
    #expect(loose(text, label: "the press release of a study") == "the report")
  }

  @Test(arguments: [
    ("According to a miller in Porto, it ground wheat in 1979.", "it"),
    ("He opened a school in Porto.", "he"),
    ("She opened a school in Porto.", "she"),
    ("It opened a school in Porto.", "it"),
    ("They opened a school in Porto.", "they"),
    ("Her brother opened a school in Porto.", "her"),
    ("Their school was opened in Porto.", "their"),
    ("Its school was opened in Porto.", "its"),
    ("Ana Horvat met Eva Kos and her brother in Porto.", "her"),
    ("A school in Porto was opened by them.", "them"),
    ("Exports in 1986 were nine boats of bread.", "exports"),
    ("Exports rose in Porto in 1986.", "exports"),
    ("Net sales in January 1986 were nine boats of bread.", "sales"),
    ("Nine men were missing in neighbouring Porto in 2024.", "neighbouring"),
    ("Porto told the story to a school in 2024.", "the story"),
    ("Sailors saw them leave a school in Porto.", "them"),
    ("We opened a school in Porto.", "we"),
    ("Porto closed our school in 2024.", "our"),
    ("This opened a school in Porto.", "this"),
    ("These ships came to Porto in 2024.", "these"),
    ("The pair of ships came to Porto in 2024.", "the pair"),
    ("Those ships came to Porto in 2024.", "those"),
    ("Such ships came to Porto in 2024.", "such"),
    ("Porto closed another school in 2024.", "another"),
    ("Porto closed the same school in 2024.", "the school"),
    ("Porto closed other schools in 2024.", "other"),
    ("Porto was also flooded in 2024.", "also"),
    ("Porto later closed nine schools.", "later"),
    ("Porto had earlier closed nine schools.", "earlier"),
    ("Nine schools were closed there in 2024.", "there"),
    ("Nine schools were closed here in 2024.", "here"),
    ("Porto now has nine schools.", "now"),
    ("Porto closed nine schools again in 2024.", "again"),
    ("Porto instead closed nine schools in 2024.", "instead"),
    ("Porto therefore closed nine schools in 2024.", "therefore"),
    ("Porto previously closed nine schools.", "previously"),
    ("Nine schools were closed nearby in 2024.", "nearby"),
    ("Porto closed the remaining schools in 2024.", "the schools"),
    ("Porto closed nine schools last year.", "last"),
    ("Porto will close nine schools next year.", "next"),
    ("The ferry sank near Porto in 2024.", "the ferry"),
    ("The port's customs house burned near Porto.", "the port"),
    ("Ana Horvat opened the school in 2024.", "the school"),
    ("Tunisians and Greeks left the country in 2024.", "the country"),
    ("Ana Horvat opened the old school in 2024.", "the school"),
    ("The police came to Porto in 2024.", "the police"),
    ("Mr Horvat opened a school in Porto.", "Horvat"),
    ("Nine boats left the harbour in May 2024.", "the harbour"),
    ("Nine boats left the harbour on Tuesday.", "the harbour"),
    ("Porto closed nine schools on Tuesday.", "Tuesday"),
    ("Porto closed nine schools yesterday.", "yesterday"),
    ("Porto closed nine schools in May.", "May"),
    ("Porto closed nine schools, however, in 2024.", "however"),
    ("Porto and Lisbon closed nine and six schools respectively.", "respectively"),
    ("Porto chose neither in 2024.", "neither"),
    ("Porto closed the latter in 2024.", "the latter"),
    ("Porto closed nine schools two years ago.", "ago"),
    ("Porto eventually closed nine schools.", "eventually"),
    ("Porto closed further schools in 2024.", "further"),
    ("Porto closed similar schools in 2024.", "similar"),
    ("Porto closed local schools in 2024.", "local"),
    ("With nine boats lost near Porto, that means 40 boats are left.", "that"),
    ("Porto said that Lisbon's decision came in 2024.", "'s decision"),
    ("Porto and Lisbon named two elements in 2024.", "two elements"),
    ("Peter was part of nine groups in Porto.", "Peter"),
    ("Legal proceedings had stalled in Porto for nine years.", "proceedings"),
    ("In addition to its nine ships, it bought a port near Porto.", "it"),
    ("Porto passed the measure to close nine schools in 2024.", "the measure"),
    ("For example, Porto closed nine schools in 2024.", "example"),
    ("Ana Horvat herself opened nine schools in Porto.", "herself"),
  ])
  func `what points at something not shown is told by the word that points`(
    text: String, word: String
  ) {
    #expect(loose(text) == word)
  }

  @Test func `a day is told once its date stands beside it`() {
    let text = "Porto closed nine schools on Tuesday."
    #expect(loose(text) == "Tuesday")
    #expect(loose(text, isCompleted: true) == nil)
    // Without the article's own date nothing can be worked out.
    #expect(loose(text, isCompleted: true, published: nil) == "Tuesday")
  }

  @Test func `a surname is told where the article has the full name`() {
    let text = "Ana Horvat opened a school in Porto. Horvat closed a school in Lisbon."
    #expect(loose(text, sentence: 1) == nil)
    #expect(loose("Mr Horvat closed a school in Lisbon.") == "Horvat")
  }

  @Test func `the label of the source is before the reader's eyes`() {
    let text = "The ferry sank near Porto in 2024."
    #expect(loose(text) == "the ferry")
    #expect(loose(text, label: "the report headlined “Ferry sinks off Porto”") == nil)
  }

  @Test func `who speaks under one name alone is nobody`() {
    let text = "Nine boats left Porto. Carlos was with a group of bakers. “I left,” said Carlos."
    #expect(loose(text, sentence: 1) == "Carlos")
    #expect(loose(text, sentence: 1, label: "the report headlined “Carlos leaves”") == nil)
  }

  @Test func `what is left out names nothing`() throws {
    let text = "Porto said in a letter to sailors that their ships were old."
    let material = Drafting.material([text], labels: ["the Gazette"])
    let whole = Drafting.statement(material)
    let standing = Standing(material: material)
    #expect(standing.looseWords(in: whole) == nil)
    let tokens = material.paragraph(whole).tokens
    let start = try #require(tokens.firstIndex { $0.lower == "in" })
    let end = try #require(tokens.firstIndex { $0.lower == "that" })
    let cut = Statement(
      article: 0, paragraph: 0, sentence: 0, tokens: whole.tokens,
      edits: [.init(tokens: start..<end, text: "")])
    #expect(standing.looseWords(in: cut) == "their")
  }

  @Test func `a word may point at the sentence shown before it`() throws {
    let material = Drafting.material(
      "Ana Horvat built a school in Porto. It was also opened to parents in 2024.")
    let paragraph = material.articles[0].paragraphs[0]
    let second = paragraph.sentences[1]
    let standing = Standing(material: material)
    #expect(standing.looseWords(in: Drafting.statement(material, sentence: 1)) == "it")
    let both = Statement(
      article: 0, paragraph: 0, sentence: 1, tokens: 0..<second.tokens.upperBound - 1, edits: [])
    #expect(standing.looseWords(in: both) == nil)
  }
}
