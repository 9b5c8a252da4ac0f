import Articles
import Text

/// Bytes as an article.
enum ArticleTarget {
  static func run(_ bytes: [UInt8]) {
    let article: Article
    do {
      article = try PlainText.read(bytes)
    } catch {
      guard case .notUTF8(let offset) = error else { return }
      require(bytes.indices.contains(offset), "the byte that is no UTF-8 lies outside the file")
      require(
        String(validating: bytes[..<offset], as: UTF8.self) != nil,
        "what stands before the byte at \(offset) is no UTF-8 either")
      return
    }
    var line = 0
    for (index, paragraph) in article.paragraphs.enumerated() {
      require(paragraph.number == index + 1, "paragraph \(index + 1) is called another number")
      require(paragraph.line > line, "paragraph \(paragraph.number) stands before the last one")
      line = paragraph.line
      require(!paragraph.text.isEmpty, "paragraph \(paragraph.number) is empty")
      let again = Normalisation.normalise(paragraph.text)
      require(
        same(again, paragraph.text), "normalising paragraph \(paragraph.number) again changes it")
      require(
        Digest(of: again) == paragraph.digest, "paragraph \(paragraph.number) has another's digest")
    }
    // A second byte order mark would be taken for the first.
    guard article.paragraphs.first?.text.unicodeScalars.first != "\u{FEFF}" else { return }
    let copy = article.paragraphs.map(\.text).joined(separator: "\n\n")
    let reread = try? PlainText.read(Array(copy.utf8))
    require(reread?.digest == article.digest, "a copy with other spacing has another digest")
  }
}
