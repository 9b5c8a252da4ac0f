/// `a suspected methanol poisoning`: what is only suspected is so in every sentence, also in one
/// that says `the poisoning`.
enum Suspicion {
  /// Words that leave open whether something is what it is called.
  static let words: WordSet = [
    "suspected", "alleged", "apparent", "presumed", "supposed", "purported",
  ]

  /// The last nouns behind such words.
  static func things(in paragraph: AnnotatedParagraph) -> [String] {
    paragraph.tokens.indices.compactMap { index in
      guard words.contains(paragraph.tokens[index].lower) else { return nil }
      return paragraph.tokens[(index + 1)...].prefix(4)
        .prefix { [.noun, .adjective, .pluralNoun].contains($0.tag) }.last?.lower
    }
  }

  /// Whether a statement shows one of some things without such a word before it.
  static func isDropped(
    in statement: Statement, of paragraph: AnnotatedParagraph, things: Set<String>
  ) -> Bool {
    guard !things.isEmpty else { return false }
    return statement.tokens.contains { index in
      things.contains(paragraph.tokens[index].lower) && statement.shows(index)
        && !paragraph.tokens[..<index].suffix(4).contains { words.contains($0.lower) }
    }
  }
}
