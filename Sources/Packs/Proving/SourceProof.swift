/// What a reader's copy says about a source's passages.
package struct SourceProof: Hashable, Sendable {
  /// The source's id.
  package var source: String
  /// Nil where no copy was found, and then no passage is proven.
  package var copy: Found?
  package var whole: Whole
  package var passages: [PassageProof]

  /// A copy and how it was found.
  package struct Found: Hashable, Sendable {
    package var name: String
    package var by: Way

    package init(name: String, by: Way) {
      self.name = name
      self.by = by
    }

    package enum Way: Hashable, Sendable {
      case file
      case digest
      /// It holds this many of the source's passages, more than any other copy.
      case passages(Int)
    }
  }

  /// Whether the copy as a whole is the article that the pack was made from.
  package enum Whole: Hashable, Sendable {
    case equal
    case different
    /// The pack has no digest of the source, or there is no copy.
    case unknown
  }

  /// Whether every passage stands where the pack says.
  package var isProven: Bool {
    copy != nil && passages.allSatisfy { $0.outcome == .proven }
  }
}

/// What became of a passage in a reader's copy.
package struct PassageProof: Hashable, Sendable {
  /// The passage's id.
  package var passage: String
  /// Where the pack says it stands, counted from 1.
  package var paragraph: Int
  package var outcome: Outcome
  /// Ids of the questions that cite it, in the pack's order.
  package var questions: [String]

  package enum Outcome: Hashable, Sendable {
    case proven
    /// The same text, at another place.
    case moved(to: Int)
    /// The paragraph that stands at its place, or is nearest to it, has another text.
    case changed(at: Int, differences: [WordDifference])
    /// The copy ends before it, or another passage stands at its place.
    case missing
    /// The paragraph is the right one, but the quote does not stand in it.
    case quoteNotInParagraph(differences: [WordDifference])
    /// The character range ends beyond the paragraph or holds another text than the quote;
    /// `right` is where the quote does stand.
    case wrongRange(length: Int, right: Range<Int>?)
    /// The pack holds neither digest nor quote, so nothing can be compared.
    case nothingToProveBy
  }
}

/// Words that a copy has in place of others; either side may be empty.
package struct WordDifference: Hashable, Sendable {
  package var was: String
  package var now: String

  package init(was: String, now: String) {
    self.was = was
    self.now = now
  }
}
