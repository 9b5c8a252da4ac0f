import Text

/// Reads plain text: every line that is not empty is a paragraph, unless the text is
/// hard-wrapped (see ``HardWrapping``): then every block between blank lines is one.
package enum PlainText {
  /// Reads UTF-8, with a byte order mark or without.
  ///
  /// - Throws: ``ArticleError`` where the bytes are no UTF-8.
  package static func read(_ bytes: [UInt8]) throws(ArticleError) -> Article {
    guard Decoding.isUTF8(bytes[...]) else { throw .notUTF8(offset: Damage(bytes).offset) }
    return article(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes[3...]) : bytes)
  }

  /// - Parameter text: valid UTF-8.
  static func article(_ text: [UInt8]) -> Article {
    let lines = Lines.of(text)
    var paragraphs: [Article.Paragraph] = []
    func add(_ bytes: ArraySlice<UInt8>, line: Int) {
      let normalised = Normalisation.normalise(String(decoding: bytes, as: UTF8.self))
      if normalised.isEmpty { return }
      paragraphs.append(.init(number: paragraphs.count + 1, line: line, text: normalised))
    }
    if HardWrapping.isFound(in: lines) {
      for block in HardWrapping.blocks(lines) {
        add(Array(lines[block].joined(separator: [0x0A]))[...], line: block.lowerBound + 1)
      }
    } else {
      for (index, line) in lines.enumerated() { add(line, line: index + 1) }
    }
    return Article(paragraphs: paragraphs)
  }
}

/// The lines of a text; a carriage return, alone or before a line feed, ends one too.
enum Lines {
  static func of(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
    // Bytes and not characters: to compare a character of a million accents takes hours.
    var lines: [ArraySlice<UInt8>] = []
    var rest = text[...]
    while let end = rest.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) {
      lines.append(rest[..<end])
      let isReturn = rest[end] == 0x0D
      rest = rest[(end + 1)...]
      if isReturn, rest.first == 0x0A { rest = rest.dropFirst() }
    }
    lines.append(rest)
    return lines
  }
}
