/// Where an article mentions a number or a date that is compared with another article's.
package struct Mentioned: Hashable, Sendable {
  /// Index into ``Material/articles``.
  package let article: Int
  /// Index into the article's kept paragraphs.
  package let paragraph: Int
  /// Counted as the file counts.
  package let paragraphNumber: Int
  /// Index into the paragraph's sentences.
  package let sentence: Int
  /// The figure or the date. Tokens of the paragraph.
  package let tokens: Range<Int>
  /// As printed, with the modifier and what is counted: `some 1,200 lorries`.
  package let words: String
  package let vouching: Vouching

  /// Who vouches for it.
  package enum Vouching: Hashable, Sendable {
    case source
    /// Somebody whose words the source reports; the meanings of the words that name them.
    case speaker(Set<String>)
    /// Direct speech, or nobody could be told.
    case unsure

    /// Whether two mentions have one and the same kind of witness: both sources themselves, or in
    /// both the same speaker.
    func isAlike(_ other: Vouching) -> Bool {
      switch (self, other) {
      case (.source, .source): true
      case (.speaker(let one), .speaker(let two)): !one.isDisjoint(with: two)
      default: false
      }
    }
  }
}
