/// A span of a sentence that can be shown by itself, as the article has it but for stated edits.
package struct Statement: Hashable, Sendable {
  /// Index into ``Material/articles``.
  package let article: Int
  /// Index into the article's kept paragraphs.
  package let paragraph: Int
  /// Index into the paragraph's sentences.
  package let sentence: Int
  /// What is shown, without the final stop. Tokens of the paragraph.
  package let tokens: Range<Int>
  /// In order and disjoint.
  package let edits: [Edit]

  /// Tokens that are shown otherwise than they stand.
  package struct Edit: Hashable, Sendable {
    package let tokens: Range<Int>
    /// Empty where the tokens are left out.
    package let text: String
  }

  /// Whether a token is shown as it stands.
  func shows(_ token: Int) -> Bool {
    tokens.contains(token) && !edits.contains { $0.tokens.contains(token) }
  }

  /// The text as shown, beginning with a capital and without a final stop.
  ///
  /// - Parameter replacements: tokens to be shown otherwise, such as a gap; they win over edits.
  func text(
    in paragraph: AnnotatedParagraph, replacing replacements: [Edit] = []
  ) -> String {
    var out: [UInt8] = []
    var index = tokens.lowerBound
    var hasSpace = false
    while index < tokens.upperBound {
      let edit =
        replacements.first { $0.tokens.lowerBound == index }
        ?? edits.first { edit in
          edit.tokens.lowerBound == index
            && !replacements.contains { $0.tokens.overlaps(edit.tokens) }
        }
      let token = paragraph.tokens[index]
      let end = edit.map(\.tokens.upperBound) ?? index + 1
      let shown = edit.map { Array($0.text.utf8) } ?? Array(paragraph.utf8[token.bytes])
      hasSpace =
        hasSpace
        || index > 0
          && paragraph.tokens[index - 1].bytes.upperBound
            < token.bytes.lowerBound
      if !shown.isEmpty {
        let joins = edit == nil && Self.closing.contains(token.lower)
        if hasSpace, !out.isEmpty, !joins { out.append(0x20) }
        out += shown
        hasSpace = false
      }
      index = end
    }
    return Self.capitalised(String(decoding: out, as: UTF8.self))
  }

  private static func capitalised(_ text: String) -> String {
    guard let first = text.utf8.first, (0x61...0x7A).contains(first) else { return text }
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  private static let closing: Set<String> = [",", ".", ";", ":", "?", "!", ")", "'s", "’s"]
}

extension String {
  /// The text with a full stop at its end, be it an abbreviation's.
  var asSentence: String { utf8.last == UInt8(ascii: ".") ? self : self + "." }
}
