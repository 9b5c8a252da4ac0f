import Text

/// Reads Markdown: a block is a paragraph, its lines joined and its markup taken out.
///
/// It follows CommonMark where articles need it, and GitHub's tables; what CommonMark says of
/// markup within markup within lists is not all here, since only the text is asked for.
enum Markdown {
  /// - Parameter text: valid UTF-8.
  static func article(_ text: [UInt8]) -> Article {
    let front = FrontMatter(text)
    let lines = Lines.of(text)
    var reader = MarkdownReader(lines: lines, from: front.lines)
    reader.run()
    let labels = reader.labels
    var paragraphs: [Article.Paragraph] = []
    /// An image alone came last: emphasis alone is its caption.
    var isBelowImage = false
    for block in reader.blocks {
      let isCode = block.role == .code
      let inline = isCode ? nil : MarkdownInline(block.text, labels: labels)
      let text = Normalisation.normalise(
        inline?.text ?? String(decoding: block.text, as: UTF8.self))
      guard !text.isEmpty else {
        isBelowImage = inline?.isImageFirst ?? false
        continue
      }
      var role = block.role
      if role == .text, let inline {
        let isCaption = inline.isImageFirst || isBelowImage && inline.isEmphasisAlone
        if isCaption { role = .caption }
        isBelowImage = inline.isImageFirst
      } else {
        isBelowImage = false
      }
      paragraphs.append(
        Article.Paragraph(
          number: paragraphs.count + 1, line: block.line, text: text,
          markup: Article.Markup(role: role, linkShare: inline?.linkShare ?? 0)))
    }
    return Article(paragraphs: paragraphs, metadata: front.metadata)
  }
}

/// A block of Markdown before its inline markup is read.
struct MarkdownBlock {
  var line: Int
  /// Lines joined by a line feed.
  var text: [UInt8]
  var role: Article.Role
}
