import Text

/// Whether typed words count as a key: case, accents, punctuation, leading articles, number words
/// and a small edit distance scaled to length are forgiven.
package enum TextMatch {
  package static func accepts(_ answer: String, as accepted: [String]) -> Bool {
    let given = canonical(answer)
    guard !given.isEmpty else { return false }
    return accepted.contains { matches(given, canonical($0)) }
  }

  /// One slip for five letters, two for nine, three for sixteen.
  static func allowance(for length: Int) -> Int {
    switch length {
    case ..<5: 0
    case ..<9: 1
    case ..<16: 2
    default: 3
    }
  }

  private static func canonical(_ text: String) -> Folded {
    let words = NumberWords.inFigures(Folded(text)).words
    let articles: Set<Substring> = ["the", "a", "an"]
    let bare = words.drop(while: articles.contains)
    return Folded(words: bare.isEmpty ? words : Array(bare))
  }

  private static func matches(_ given: Folded, _ key: Folded) -> Bool {
    if given == key { return true }
    // A slip in a figure is another figure, not a slip.
    guard figures(in: given) == figures(in: key) else { return false }
    let limit = allowance(for: key.string.count)
    return limit > 0 && EditDistance.between(given.string, key.string, limit: limit) != nil
  }

  private static func figures(in text: Folded) -> [Substring] {
    text.words.filter { $0.contains(where: \.isNumber) }
  }
}
