import Articles
import Text

@testable import PackMaker

/// Annotates texts for the tests.
enum Annotated {
  /// One for all tests; WordNet must be installed, as for a build.
  static let lexicon: Lexicon = {
    do {
      return try Lexicon()
    } catch {
      fatalError("WordNet's files are missing (Debian: wordnet-base): \(error)")
    }
  }()

  /// An article of these paragraphs, published on Thursday, 13 March 2025.
  static func article(_ paragraphs: [String], published: String? = "2025-03-13") -> AnnotatedArticle
  {
    var article = Article(
      paragraphs: paragraphs.enumerated().map { place, text in
        Article.Paragraph(number: place + 1, line: place + 1, text: text)
      })
    article.metadata.published = published.flatMap(PartialDate.init).map { Stated($0, .flag) }
    return Annotating.annotate(
      CleanedArticle(article: article, kept: Array(paragraphs.indices), dropped: []), with: lexicon)
  }

  static func paragraph(_ text: String, published: String? = "2025-03-13") -> AnnotatedParagraph {
    article([text], published: published).paragraphs[0]
  }

  /// The words and marks of a text, with bars between them.
  static func words(_ text: String) -> String {
    let paragraph = AnnotatedParagraph(number: 1, text: text)
    return Tokeniser.tokens(of: paragraph.utf8).map {
      String(decoding: paragraph.utf8[$0.bytes], as: UTF8.self)
    }.joined(separator: "|")
  }
}
