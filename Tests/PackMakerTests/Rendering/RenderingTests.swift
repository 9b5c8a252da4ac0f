import Articles
import Packs
import Quiz
import Testing
import Text

@testable import PackMaker

/// Properties that every generated pack has, whatever the articles.
@Suite struct RenderingTests {
  private static func made(seed: UInt64, count: Int = 40) -> (inputs: [Making.Input], made: Made) {
    var invented = InventedArticles(seed: seed)
    let inputs = invented.articles()
    let making = Making(lexicon: Annotated.lexicon, selection: Ranking(count: count))
    return (inputs, making.make(inputs))
  }

  @Test func `invented articles give drafts of several kinds`() {
    let packs = (0..<20 as Range<UInt64>).map { Self.made(seed: $0).made.pack }
    let questions = packs.flatMap(\.questions)
    #expect(packs.count { $0.questions.count >= 4 } >= 15)
    #expect(Set(questions.map(\.kind)).count >= 3)
    #expect(questions.allSatisfy { $0.status == .draft })
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func `the pack reads back as it was written, without a finding`(seed: UInt64) throws {
    let pack = Self.made(seed: seed).made.pack
    let text = PackWriter.write(pack)
    let reading = PackReader.read(Array(text.utf8), path: "pack.yaml")
    #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
    let again = try #require(reading.pack)
    #expect(PackWriter.write(again) == text)
    #expect(again.questions.map(\.id) == pack.questions.map(\.id))
    #expect(again.sources == pack.sources)
    let isEqual = again == pack
    #expect(isEqual)
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func `every passage stands in its article where the pack says`(seed: UInt64) throws {
    let (inputs, made) = Self.made(seed: seed)
    let pack = made.pack
    let copies = inputs.enumerated().map { number, input in
      Copy(name: input.name ?? "unnamed-\(number)", article: input.article)
    }
    for proof in Proving.proofs(of: pack, in: copies) {
      #expect(proof.isProven, "\(proof)")
    }
    // Shown by hand too: paragraph, character range, quote.
    for source in pack.sources {
      let input = try #require(
        inputs.first { $0.article.digest.description == source.digest })
      for passage in source.passages {
        let paragraph = try #require(
          input.article.paragraphs.first { $0.number == passage.paragraph })
        let range = try #require(passage.range)
        #expect(Array(paragraph.text)[range] == Array(passage.quote ?? "")[...])
        #expect(passage.digest == paragraph.digest.description)
      }
    }
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func `every question cites a passage of its own source`(seed: UInt64) {
    let pack = Self.made(seed: seed).made.pack
    let passages = Set(
      pack.sources.flatMap { source in
        source.passages.map { Citation(source: source.id, passage: $0.id) }
      })
    for question in pack.questions {
      #expect(!question.citations.isEmpty)
      #expect(question.citations.allSatisfy(passages.contains))
      #expect(Set(question.citations.map(\.source)).isSubset(of: question.about))
    }
    let cited = Set(pack.questions.flatMap(\.citations))
    #expect(cited == passages)
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func `articles that nothing is asked of are left out of a pack with questions`(seed: UInt64) {
    let (inputs, made) = Self.made(seed: seed)
    let asked = Set(made.pack.questions.flatMap(\.about))
    let shown = Set(made.pack.sources.map(\.id))
    if asked.isEmpty { #expect(shown.count == inputs.count) } else { #expect(shown == asked) }
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func `a second run gives the same pack`(seed: UInt64) {
    #expect(Self.made(seed: seed).made.pack == Self.made(seed: seed).made.pack)
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func `a question keeps its id when others are asked beside it`(seed: UInt64) {
    let many = Self.made(seed: seed).made.pack.questions
    let few = Self.made(seed: seed, count: 3).made.pack.questions
    let ids = Dictionary(many.map { ($0.stem, $0.id) }) { one, _ in one }
    for question in few { #expect(ids[question.stem] == nil || ids[question.stem] == question.id) }
    #expect(Set(many.map(\.id)).count == many.count)
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func `labels and ids are unique`(seed: UInt64) {
    let pack = Self.made(seed: seed).made.pack
    #expect(Set(pack.sources.map(\.label)).count == pack.sources.count)
    #expect(Set(pack.sources.map(\.id)).count == pack.sources.count)
    #expect(Set(pack.questions.map(\.id)).count == pack.questions.count)
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func `no brief holds a key or a cited passage`(seed: UInt64) {
    let pack = Self.made(seed: seed).made.pack
    for source in pack.sources {
      guard let brief = source.brief else { continue }
      let folded = Folded(brief)
      #expect((10...62).contains(folded.words.count))
      for passage in source.passages {
        #expect(!folded.contains(Folded(passage.quote ?? "")))
      }
      for question in pack.questions where question.about.contains(source.id) {
        switch question.form {
        case .number(let key):
          let values = folded.words.compactMap { NumberReading.value(of: String($0)) }
          #expect(!values.contains(key.value), "\(question.stem): \(brief)")
        case .choice(let choice) where question.verdict == nil:
          #expect(!folded.contains(Folded(choice.options[choice.key])), "\(question.stem)")
        default: break
        }
      }
    }
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func `the lint rules find nothing to say of a question`(seed: UInt64) {
    let findings = Lint.findings(in: Self.made(seed: seed).made.pack)
    for finding in findings {
      if case .question = finding.place { Issue.record("\(finding.rule)") }
    }
  }

  @Test func `two articles of one outlet are told apart`() {
    func article(_ headline: String?) -> CleanedArticle {
      var article = Article(paragraphs: [
        .init(number: 1, line: 1, text: "A “ferry” sank near Porto with nine sailors.")
      ])
      article.metadata.outlet = Stated("Harbour Gazette", .flag)
      article.metadata.headline = headline.map { Stated($0, .flag) }
      return CleanedArticle(article: article, kept: [0], dropped: [])
    }
    #expect(Labelling.labels(of: [article("Sunk")]) == ["the report by the Harbour Gazette"])
    #expect(
      Labelling.labels(of: [article("Sunk"), article("“Raised” again"), article(nil), article(nil)])
        == [
          "the report headlined “Sunk”", "the report headlined “‘Raised’ again”",
          "the report that begins “A ‘ferry’ sank near Porto with nine sailors.”",
          "the report that begins “A ‘ferry’ sank near Porto with nine sailors.” (2)",
        ])
  }

  private func label(headline: String) -> String? {
    var article = Article(paragraphs: [
      .init(number: 1, line: 1, text: "A ferry sank near Porto with nine sailors.")
    ])
    article.metadata.headline = Stated(headline, .flag)
    return Labelling.labels(of: [CleanedArticle(article: article, kept: [0], dropped: [])]).first
  }

  @Test(arguments: ["The ferry at the harbour Getty", "今日 Ferry sunk"])
  func `a caption with its credit and a line in another alphabet are no headline`(text: String) {
    #expect(
      label(headline: text)
        == "the report that begins “A ferry sank near Porto with nine sailors.”")
  }

  @Test func `a name in a headline keeps its marks`() {
    #expect(label(headline: "Nguyễn mends ferry") == "the report headlined “Nguyễn mends ferry”")
  }

  @Test(arguments: [
    ("Harbour Gazette", "harbour-gazette"), ("Élan & Œuvre 24", "elan-uvre-24"), ("日本語", "article"),
    ("", "article"),
    (String(repeating: "word ", count: 30), "word-word-word-word-word-word-word-word"),
  ])
  func `an id is lower-case words joined by hyphens`(text: String, id: String) {
    #expect(Rendering.identifier(text) == id)
  }
}
