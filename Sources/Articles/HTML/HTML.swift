/// Reads HTML: a block element's own text is a paragraph, in the page's order.
enum HTML {
  /// - Parameter text: UTF-8 without zero bytes.
  static func article(_ text: [UInt8]) throws(ArticleError) -> Article {
    var page = try HTMLParser.parse(text, PageReader())
    page.finish()
    return Article(paragraphs: page.paragraphs, metadata: page.metadata.metadata())
  }

  /// A page's text as a string. References to 0x80 to 0x9F mean Windows-1252, as browsers read
  /// them; as Unicode they would be control characters.
  static func text(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    let hasControls = zip(bytes, bytes.dropFirst()).contains {
      $0 == 0xC2 && (0x80...0x9F).contains($1)
    }
    guard hasControls else { return text }
    let scalars = text.unicodeScalars.map { scalar in
      UInt8(exactly: scalar.value).flatMap(Windows1252.scalar) ?? scalar
    }
    return String(String.UnicodeScalarView(scalars))
  }
}
