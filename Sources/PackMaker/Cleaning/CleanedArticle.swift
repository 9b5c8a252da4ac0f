package import Articles

/// An article whose paragraphs are sorted into its own text and what surrounds it.
package struct CleanedArticle: Hashable, Sendable {
  /// With its metadata completed by what cleaning found: headline, date line, byline.
  package var article: Article
  /// Indices into the article's paragraphs, ascending.
  package var kept: [Int]
  /// In the file's order.
  package var dropped: [Dropped]
  /// Where a kept paragraph's own text begins, by its index, as an offset in its UTF-8: behind a
  /// dateline, or a date glued to its head. What is not listed begins at 0.
  package var leadOffset: [Int: Int] = [:]

  /// Where its own text ends, before the name of an agency that signs it; else at the end.
  package var trailOffset: [Int: Int] = [:]

  package init(article: Article, kept: [Int], dropped: [Dropped]) {
    self.article = article
    self.kept = kept
    self.dropped = dropped
  }

  /// A paragraph, or a part of one, that is not the article's own text.
  package struct Dropped: Hashable, Sendable {
    /// The paragraph's number.
    package var paragraph: Int
    /// The name of the rule that dropped it.
    package var reason: String
    /// What of the paragraph's UTF-8, where the rest of it is the article's own; else nil.
    package var bytes: Range<Int>?

    package init(paragraph: Int, reason: String, bytes: Range<Int>? = nil) {
      self.paragraph = paragraph
      self.reason = reason
      self.bytes = bytes
    }
  }
}
