import Text

/// Reads plain text: every line that is not empty is a paragraph.
package enum PlainText {
  /// - Throws: ``ArticleError`` where the bytes are no UTF-8.
  package static func read(_ bytes: [UInt8]) throws(ArticleError) -> Article {
    guard
      let text = String(
        validating: bytes.dropFirst(bytes.starts(with: byteOrderMark) ? 3 : 0), as: UTF8.self)
    else { throw .notUTF8(offset: firstInvalid(in: bytes)) }
    var paragraphs: [Article.Paragraph] = []
    var number = 0
    for line in lines(of: text) {
      number += 1
      let normalised = Normalisation.normalise(String(line))
      if normalised.isEmpty { continue }
      paragraphs.append(.init(number: paragraphs.count + 1, line: number, text: normalised))
    }
    return Article(paragraphs: paragraphs)
  }

  /// The lines; a carriage return, alone or before a line feed, ends one too.
  private static func lines(of text: String) -> [Substring] {
    // Bytes and not characters: to compare a character of a million accents takes hours.
    var lines: [Substring] = []
    var rest = text.utf8[...]
    while let end = rest.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) {
      lines.append(Substring(rest[..<end]))
      let isReturn = rest[end] == 0x0D
      rest = rest[rest.index(after: end)...]
      if isReturn, rest.first == 0x0A { rest = rest.dropFirst() }
    }
    lines.append(Substring(rest))
    return lines
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Offset of the first byte that belongs to no character.
  private static func firstInvalid(in bytes: [UInt8]) -> Int {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .emptyInput, .error: return offset
      }
    }
  }
}

/// Why an article could not be read.
package enum ArticleError: Error, Hashable, Sendable {
  /// The byte at this offset, counted from 0, belongs to no character.
  case notUTF8(offset: Int)
}
