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

  package init(
    article: Int, paragraph: Int, sentence: Int, tokens: Range<Int>, edits: [Edit]
  ) {
    self.article = article
    self.paragraph = paragraph
    self.sentence = sentence
    self.tokens = tokens
    self.edits = edits
  }

  /// Tokens that are shown otherwise than they stand.
  package struct Edit: Hashable, Sendable {
    package let tokens: Range<Int>
    /// Empty where the tokens are left out. Words that the article has not got there stand in
    /// brackets.
    package let text: String
    /// What is shown outside quotation marks, where no bracket need tell what was added.
    package let plain: String

    package init(tokens: Range<Int>, text: String, plain: String? = nil) {
      self.tokens = tokens
      self.text = text
      self.plain = plain ?? text
    }
  }

  /// Whether it stands where an article tells what it is about: within its first two sentences.
  var isOfLead: Bool { paragraph == 0 && sentence < 2 }

  /// Whether a token is shown as it stands.
  func shows(_ token: Int) -> Bool {
    tokens.contains(token) && !edits.contains { $0.tokens.contains(token) }
  }

  /// Whether a token is within the span and nothing stands for it.
  func leavesOut(_ token: Int) -> Bool {
    edits.contains { $0.tokens.contains(token) && $0.text.isEmpty }
  }

  /// The text as shown, beginning with a capital and without a final stop.
  ///
  /// - Parameters:
  ///   - replacements: tokens to be shown otherwise, such as a gap; they win over edits.
  ///   - isQuoted: whether it is shown in quotation marks, where what was added is bracketed.
  func text(
    in paragraph: AnnotatedParagraph, replacing replacements: [Edit] = [], isQuoted: Bool = false
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
      let bytes = paragraph.tokens[index].bytes
      let shown = edit.map { isQuoted ? $0.text : $0.plain }
      hasSpace =
        hasSpace || index > 0 && paragraph.tokens[index - 1].bytes.upperBound < bytes.lowerBound
      if !(shown?.isEmpty ?? bytes.isEmpty) {
        let joins = edit == nil && Self.closing.contains(paragraph.tokens[index].lower)
        if hasSpace, !out.isEmpty, !joins { out.append(0x20) }
        if let shown { out += shown.utf8 } else { out += paragraph.utf8[bytes] }
        hasSpace = false
      }
      index = edit.map(\.tokens.upperBound) ?? index + 1
    }
    return Self.capitalised(String(decoding: out, as: UTF8.self))
  }

  static func capitalised(_ text: String) -> String {
    guard let first = text.utf8.first, (0x61...0x7A).contains(first) else { return text }
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  private static let closing: WordSet = [",", ".", ";", ":", "?", "!", ")", "'s", "’s"]
}

extension String {
  /// The text with a full stop at its end, be it an abbreviation's or within closing marks.
  var asSentence: String {
    hasSuffix(".") || hasSuffix(".”") || hasSuffix(".\"") ? self : self + "."
  }
}
