/// Clauses that hang on another one.
enum Subordination {
  /// Whether a clause begins here that depends on the one before, so that its subject is likely
  /// that clause's: `the office said it`, `the ship sank when it`.
  static func begins(at index: Int, in paragraph: AnnotatedParagraph) -> Bool {
    guard index > 0 else { return false }
    let before = paragraph.tokens[index - 1].lower
    if reporting.contains(before) || subordinating.contains(before) { return true }
    // `…, and it was shut`: the subject of a clause that is joined on.
    return [",", "and", "but", "or", ";"].contains(before)
      && index + 1 < paragraph.tokens.count && paragraph.tokens[index + 1].tag.isFiniteVerb
      && isBehindClause(index, in: paragraph)
  }

  /// Whether a verb stands before the place: `According to an envoy, it was shut` joins nothing on.
  private static func isBehindClause(_ index: Int, in paragraph: AnnotatedParagraph) -> Bool {
    let sentence = paragraph.sentences(overlapping: index..<index + 1).first
    let start = sentence?.tokens.lowerBound ?? 0
    return paragraph.tokens[start..<index].contains { $0.tag.isFiniteVerb }
  }

  static let reporting: WordSet = [
    "said", "says", "stated", "announced", "added", "wrote", "reported", "confirmed", "believes",
    "hopes", "hoped", "promised", "pledged", "vowed", "expects", "expected",
  ]
  private static let subordinating: WordSet = [
    "when", "after", "because", "that", "as", "if", "while", "before", "until", "since", "where",
    "although", "though", "once", "which", "whether",
  ]
}
