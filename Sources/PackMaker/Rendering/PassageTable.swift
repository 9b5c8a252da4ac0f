import Articles
import Quiz
import Text

/// The passages of one article, each span once.
struct PassageTable {
  private let article: AnnotatedArticle
  private(set) var passages: [Passage] = []
  private var known: [Span: String] = [:]

  private struct Span: Hashable {
    var paragraph: Int
    var tokens: Range<Int>
  }

  init(article: AnnotatedArticle) {
    self.article = article
  }

  /// The id of the passage that evidence rests on, a new one where it is new.
  mutating func id(of evidence: Candidate.Evidence) -> String {
    let span = Span(paragraph: evidence.paragraph, tokens: evidence.tokens)
    if let id = known[span] { return id }
    let paragraph = article.paragraphs[evidence.paragraph]
    let same = passages.count { $0.paragraph == paragraph.number }
    // `p4`, then `p4b` … `p4z`; what comes after shares the last.
    let letter = same == 0 ? "" : String(UnicodeScalar(UInt8(0x61 + min(same, 25))))
    let id = "p\(paragraph.number)\(letter)"
    known[span] = id
    if passages.contains(where: { $0.id == id }) { return id }
    let quote = paragraph.text(evidence.tokens)
    let before = evidence.tokens.first.map { paragraph.tokens[$0].bytes.lowerBound } ?? 0
    let start = String(decoding: paragraph.utf8[..<before], as: UTF8.self).count
    passages.append(
      Passage(
        id: id, paragraph: paragraph.number, range: start..<start + quote.count, quote: quote,
        digest: digest(ofParagraph: evidence.paragraph)))
    passages.sort { ($0.paragraph, $0.id) < ($1.paragraph, $1.id) }
    return id
  }

  /// The digest of a kept paragraph, as packs write it.
  func digest(ofParagraph index: Int) -> String {
    let number = article.paragraphs[index].number
    let all = article.article.paragraphs
    let place = all.firstPlace { $0.number >= number }
    return place < all.count && all[place].number == number ? all[place].digest.description : ""
  }
}
