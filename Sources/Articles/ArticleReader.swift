/// How an article is written.
package enum ArticleFormat: String, Hashable, Sendable, CaseIterable {
  case plainText, markdown, html

  /// By a file name's ending; nil where it tells nothing.
  package init?(name: String) {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    switch ASCII.lower(String(name[name.utf8.index(after: dot)...])) {
    case "txt", "text": self = .plainText
    case "md", "markdown": self = .markdown
    case "html", "htm", "xhtml": self = .html
    default: return nil
    }
  }

  /// By what the text looks like: HTML begins with its doctype or `html` element, or holds many
  /// tags; Markdown is told by its front matter alone, since plain text has asterisks too.
  ///
  /// - Parameter text: UTF-8 without a byte order mark.
  init(sniffing text: [UInt8]) {
    let head = text.prefix(65_536)
    let start = ASCII.trimmed(head)
    if ASCII.begins(start, with: "<!doctype html") || ASCII.begins(start, with: "<html")
      || Self.hasManyTags(head)
    {
      self = .html
    } else if FrontMatter.extent(in: text, needsKey: true) != nil {
      self = .markdown
    } else {
      self = .plainText
    }
  }

  /// Whether a file that is named as plain text is a page all the same: it begins as one.
  static func isPage(_ text: [UInt8]) -> Bool {
    let start = ASCII.trimmed(text.prefix(65_536))
    guard start.first == UInt8(ascii: "<"), let next = start.dropFirst().first,
      ASCII.isLetter(next) || next == UInt8(ascii: "!")
    else { return false }
    return ArticleFormat(sniffing: text) == .html
  }

  /// At least three closing tags of block elements, and one for each 2,000 bytes.
  private static func hasManyTags(_ head: ArraySlice<UInt8>) -> Bool {
    var tags = 0
    var at = head.startIndex
    while let next = head[at...].firstIndex(of: UInt8(ascii: "<")) {
      let rest = head[next...]
      if ASCII.begins(rest, with: "</p>") || ASCII.begins(rest, with: "</div>")
        || ASCII.begins(rest, with: "</body>") || ASCII.begins(rest, with: "</head>")
        || ASCII.begins(rest, with: "</li>")
      {
        tags += 1
      }
      at = next + 1
    }
    return tags >= 3 && tags * 2_000 >= head.count
  }
}

/// Reads the article that a file holds, however it is written.
///
/// The one entry for everybody: a pack's passages are proved against what questions are made of.
package enum ArticleReader {
  /// Bytes of the largest file that is read.
  package static let limit = 64 << 20

  /// The article in a file.
  ///
  /// - Parameters:
  ///   - name: the file's name, whose ending tells the format; what begins as a page is one under
  ///     a text's name too.
  ///   - format: where it is known better; without it and without a known ending, the text tells.
  package static func read(
    _ bytes: [UInt8], name: String, format: ArticleFormat? = nil
  ) throws(ArticleError) -> Article {
    guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
    var stated = format ?? ArticleFormat(name: name)
    // Pages are saved under a text's name too; nobody writes a text that begins with tags.
    if format == nil, stated == .plainText, ArticleFormat.isPage(bytes) { stated = .html }
    let text = try Decoding.text(of: bytes, as: stated)
    switch stated ?? ArticleFormat(sniffing: text) {
    case .plainText: return PlainText.article(text)
    case .markdown: return Markdown.article(text)
    case .html: return try HTML.article(text)
    }
  }
}
