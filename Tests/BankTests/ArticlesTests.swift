import Articles
import BankFiles
import Packs
import Quiz
import Testing
import Text

/// The bank beside the articles that it was made from, where they are at hand.
@Suite(
  .enabled(if: BankFiles.articles != nil, "no shared/articles here: the bank was not compared"))
struct ArticlesTests {
  private func copies() throws -> [Copy] {
    let copies = Copies(files: try BankFiles.articleFiles())
    #expect(copies.unreadable.isEmpty)
    return copies.readable
  }

  @Test func `every passage is proved`() throws {
    let pack = try Bank.pack()
    let proofs = Proving.proofs(of: pack, in: try copies())
    #expect(proofs.count == pack.sources.count)
    for proof in proofs {
      #expect(proof.isProven, "\(ProofPrinter.lines(proof))")
      #expect(proof.whole == .equal, "\(proof.source)")
      #expect(!proof.passages.isEmpty)
    }
  }

  @Test func `every paragraph that matters is the article's own, whatever the pack says of it`()
    throws
  {
    let copies = try copies()
    for source in try Bank.pack().sources {
      let copy = try #require(copies.first { $0.name == source.file })
      for passage in source.passages {
        let paragraph = try #require(
          copy.article.paragraphs.first { $0.number == passage.paragraph })
        #expect(Digest(of: paragraph.text).description == passage.digest)
      }
    }
  }

  /// Runs of six words or more that a pack may share with an article, since they are names: of
  /// an organisation and of a statute. Headlines are titles and are not searched.
  private static let names = [
    "the community of latin american and caribbean states", "the alien enemies act of 1798",
  ]

  @Test func `no six words in a row are an article's, but for names and headlines`() throws {
    let allowed = Set(Self.names.flatMap(Self.runs))
    var articles: Set<[Substring]> = []
    for copy in try copies() {
      for paragraph in copy.article.paragraphs { articles.formUnion(Self.runs(paragraph.text)) }
    }
    #expect(articles.count > 1000)
    for (place, text) in Self.texts(of: try Bank.pack()) {
      for run in Self.runs(text) where articles.contains(run) && !allowed.contains(run) {
        Issue.record("\(place): \(run.joined(separator: " "))")
      }
    }
  }

  private static func runs(_ text: String) -> [[Substring]] {
    let words = Folded(text).words
    guard words.count >= 6 else { return [] }
    return (0...(words.count - 6)).map { Array(words[$0..<($0 + 6)]) }
  }

  /// Every text of a pack but the headlines, by its place.
  private static func texts(of pack: Pack) -> [(place: String, text: String)] {
    var texts = [
      ("title", pack.title), ("description", pack.description),
      ("content-note", pack.contentNote ?? ""),
    ]
    for source in pack.sources {
      texts += [(source.id, source.label), (source.id, source.brief ?? "")]
      if case .inferred(_, let how) = source.published { texts.append((source.id, how)) }
      texts += source.passages.map { ("\(source.id)#\($0.id)", $0.text) }
    }
    for question in pack.questions {
      texts += [question.stem, question.explanation, question.hint ?? ""].map { (question.id, $0) }
      texts += options(of: question.form).map { (question.id, $0) }
      texts += question.corrections.map { (question.id, $0.why) }
    }
    return texts
  }

  private static func options(of form: Form) -> [String] {
    switch form {
    case .choice(let choice): choice.options
    case .selection(let selection): selection.options
    case .number(let key): [key.unit]
    case .text(let key): key.accepted
    case .ordering(let ordering): ordering.items
    case .matching(let matching): matching.prompts + matching.options
    }
  }
}
