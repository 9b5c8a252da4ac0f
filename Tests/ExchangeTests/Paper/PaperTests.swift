import Packs
import Quiz
import Testing

@testable import Exchange

/// What is made for people: worksheets, cards, claim reviews.
@Suite struct PaperTests {
  private func text(_ name: String) throws -> String {
    let format = try #require(Formats.named(name) as? any Exporting)
    return String(
      decoding: try Conversion.write(try #require(Samples.pack), as: format).bytes, as: UTF8.self)
  }

  @Test(arguments: ["worksheet-md", "worksheet-html"])
  func `no key stands before the page of the key`(name: String) throws {
    let pack = try #require(Samples.pack)
    let page = try text(name)
    let parts = page.split(separator: name == "worksheet-md" ? "## Key" : "<h2>Key</h2>")
    try #require(parts.count == 2)
    let table = PaperSources(pack)
    for question in pack.questions where !question.explanation.isEmpty {
      let words = question.explanation.prefix { $0.isLetter || $0 == " " }
      #expect(!parts[0].contains(words))
      #expect(parts[1].contains(words))
      for citation in question.citations {
        let passage = try #require(table.object(citation))
        #expect(parts[1].contains("paragraph \(passage.paragraph)"))
      }
    }
    for source in pack.sources { #expect(parts[1].contains(source.label)) }
  }

  @Test func `options keep their letters from the question to the key`() throws {
    let pack = try #require(Samples.pack)
    let table = PaperSources(pack)
    for question in pack.questions {
      let paper = PaperQuestion(question, in: table)
      let options: [String]
      switch paper.task {
      case .one(let all), .all(let all), .order(let all), .match(_, let all): options = all
      case .write: continue
      }
      for (index, option) in options.enumerated() {
        let isKey = paper.key.contains("\(PaperQuestion.letter(index)) \(option)")
        #expect(isKey == keyTexts(of: question.form).contains(option), "\(question.id)")
      }
    }
  }

  private func keyTexts(of form: Form) -> [String] {
    switch form {
    case .choice(let choice): [choice.options[choice.key]]
    case .selection(let selection): selection.keys.map { selection.options[$0] }
    case .ordering(let ordering): ordering.items
    case .matching(let matching): matching.key.map { matching.options[$0] }
    case .number, .text: []
    }
  }

  @Test func `letters go on behind z`() {
    #expect([0, 25, 26, 51, 52].map(PaperQuestion.letter) == ["a", "z", "aa", "az", "ba"])
  }

  @Test func `a page fetches nothing and runs nothing`() throws {
    let page = try text("worksheet-html")
    #expect(page.contains("default-src 'none'"))
    for mark in ["<script", " src=", "@import", "url("] { #expect(!page.contains(mark)) }
  }

  @Test func `nothing in a card is run by Anki, and it shows as it was`() throws {
    let text =
      #"[sound:a.mp3] [latex]x[/latex] [$]y[/$] {{c1::gap}} {{{a}} \(z\) \[w\] \\(v) {one}"#
    let shown = CardText.lines(text)
    for mark in ["[", "{{", "\\(", "\\["] { #expect(!shown.contains(mark), "\(mark)") }
    #expect(HTMLText.read(shown).text == text)
  }

  @Test(arguments: ["anki-tsv", "apkg"])
  func `a title with colons keeps them, and makes no deck in a deck untold`(name: String) throws {
    let format = try #require(Formats.named(name) as? any Exporting)
    var pack = try #require(Samples.pack)
    pack.title = "Evil: x"
    #expect(try Conversion.write(pack, as: format).losses == [])
    pack.title = "A::B"
    let written = try Conversion.write(pack, as: format)
    #expect(
      written.losses == [
        Loss(question: nil, .misread(.title, as: "a deck within a deck"), .replaced(by: "A: :B"))
      ])
    if name == "anki-tsv" {
      #expect(String(decoding: written.bytes, as: UTF8.self).contains("#deck:A: :B\n"))
    }
  }

  @Test func `an address that is none of the web is no link`() {
    #expect(PageText.link("javascript:alert(1)") == "javascript:alert(1)")
    #expect(PageText.link("https://a.b/\"x\"").hasPrefix("<a href=\"https://a.b/&quot;x&quot;\""))
  }

  @Test func `only claims are reviewed, and the others are named`() throws {
    let pack = try #require(Samples.pack)
    let written = try Conversion.write(pack, as: ClaimReview())
    let others = pack.questions.filter { $0.verdict == nil }
    #expect(written.losses.map(\.question) == others.map(\.id))
    let json = try JSONReader.value(of: written.bytes)
    let reviews = try #require(json["@graph"]?.array)
    #expect(reviews.count == pack.questions.count - others.count)
    let claim = try #require(reviews.first)
    #expect(claim["claimReviewed"]?.string == pack.questions.first?.statement)
    #expect(claim["reviewRating"]?["ratingValue"] == nil, "not stated has no value")
    let supported = try #require(reviews.first { $0["identifier"]?.string == "lorries-counted" })
    #expect(supported["reviewRating"]?["ratingValue"]?.int == 3)
    #expect(
      supported["reviewRating"]?["alternateName"]?.string
        == "supported by Harbour Gazette, 3 February 2025")
  }

  @Test func `a line of text for Anki has four columns, the first of them the note's own id`()
    throws
  {
    let pack = try #require(Samples.pack)
    let lines = try text("anki-tsv").split(separator: "\n")
    let notes = lines.drop { $0.hasPrefix("#") }
    #expect(notes.count == pack.questions.count)
    for (line, question) in zip(notes, pack.questions) {
      let cells = try CSVReader.rows(of: Array(line.utf8), separator: 0x09)
      #expect(cells.map(\.cells.count) == [4])
      #expect(cells.first?.cells.first == "\(pack.id)/\(question.id)")
    }
  }
}
