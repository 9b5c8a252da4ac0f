import Articles
import Text

/// Bytes as an article. The first byte chooses the format: `p`, `m`, `h`, or none given; `s` reads
/// a sidecar.
enum ArticleTarget {
  static func run(_ input: [UInt8]) {
    guard let choice = input.first else { return }
    let bytes = Array(input.dropFirst())
    switch choice {
    case UInt8(ascii: "p"): read(bytes, .plainText)
    case UInt8(ascii: "m"): read(bytes, .markdown)
    case UInt8(ascii: "h"): read(bytes, .html)
    case UInt8(ascii: "s"): _ = try? Sidecar.metadata(bytes)
    default: read(bytes, nil)
    }
  }

  private static func read(_ bytes: [UInt8], _ format: ArticleFormat?) {
    let article: Article
    do {
      article = try ArticleReader.read(bytes, name: "article", format: format)
    } catch {
      switch error {
      case .notUTF8(let offset), .notUTF16(let offset), .undefinedByte(_, let offset, _):
        require(bytes.indices.contains(offset), "the byte that is no text lies outside the file")
      default: break
      }
      return
    }
    check(article)
    if let paragraph = article.paragraphs.first { _ = DateLine.read(paragraph.text) }
    // A second byte order mark would be taken for the first.
    guard format == .plainText, article.paragraphs.first?.text.unicodeScalars.first != "\u{FEFF}"
    else { return }
    let copy = article.paragraphs.map(\.text).joined(separator: "\n\n")
    let reread = try? PlainText.read(Array(copy.utf8))
    require(reread?.digest == article.digest, "a copy with other spacing has another digest")
  }

  private static func check(_ article: Article) {
    var line = 1
    for (index, paragraph) in article.paragraphs.enumerated() {
      require(paragraph.number == index + 1, "paragraph \(index + 1) is called another number")
      require(paragraph.line >= line, "paragraph \(paragraph.number) stands before the last one")
      line = paragraph.line
      require(!paragraph.text.isEmpty, "paragraph \(paragraph.number) is empty")
      require(
        (0...1).contains(paragraph.markup.linkShare),
        "paragraph \(paragraph.number) is more than whole in links")
      let again = Normalisation.normalise(paragraph.text)
      require(
        same(again, paragraph.text), "normalising paragraph \(paragraph.number) again changes it")
      require(
        Digest(of: again) == paragraph.digest, "paragraph \(paragraph.number) has another's digest")
    }
  }
}
