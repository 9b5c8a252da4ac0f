/// A word, a figure or a punctuation mark of a paragraph.
package struct Token: Hashable, Sendable {
  /// Byte offsets into the paragraph's normalised text.
  package var bytes: Range<Int> {
    get { Int(start)..<Int(end) }
    set {
      (start, end) = (UInt32(clamping: newValue.lowerBound), UInt32(clamping: newValue.upperBound))
    }
  }
  /// Four bytes each: an article has a token for every five of its bytes.
  private var start: UInt32
  private var end: UInt32
  /// In lower case, with typographic apostrophes and hyphens made plain; the mark itself for
  /// punctuation.
  package var lower: String
  package var shape: Shape
  package var tag: Tag
  /// Whether the word can only be what `tag` says here; a guess is told as one.
  package var isSure: Bool

  package init(bytes: Range<Int>, lower: String, shape: Shape, tag: Tag, isSure: Bool) {
    start = UInt32(clamping: bytes.lowerBound)
    end = UInt32(clamping: bytes.upperBound)
    self.lower = lower
    self.shape = shape
    self.tag = tag
    self.isSure = isSure
  }

  package enum Shape: Hashable, Sendable {
    case lower
    /// First letter capital: `Harbour`.
    case capitalised
    /// Two capitals or more and no small letter: `NASA`, `U.S.`
    case capitals
    /// `iPhone`, `McDonald`.
    case mixed
    /// Begins with a digit: `1,200`, `14-year-old`, `39th`.
    case figure
    case punctuation
    /// `$`, `%`, `#` and other marks that are no punctuation.
    case symbol
  }
}

/// Parts of speech, as far as proposals need to tell them apart.
package enum Tag: UInt8, Hashable, Sendable, CaseIterable {
  case noun, pluralNoun, properNoun, pronoun
  /// `my`, `their`; `'s` behind a noun.
  case possessive
  case determiner, number, adjective, adverb
  /// `be`, `take`; also the plain present behind a plural.
  case verb
  /// `takes`, `is`, `has`.
  case verbThird
  /// `took`, `was`, `had`.
  case verbPast
  case pastParticiple, presentParticiple, modal
  case preposition
  /// `to` before a verb.
  case infinitive
  /// `and`, `or`, `but`.
  case conjunction
  /// `that`, `because`, `while`, `if`, `after` before a clause.
  case subordinator
  /// `who`, `which`, `whose`, `where` behind a noun.
  case relative
  case punctuation, symbol
  case other
}
