/// A set of words that says no quickly: nearly every word of a text is in none of the rules' sets.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
  let words: [String]
  private var index: WordIndex
  /// Words of 16 bytes and more.
  private var long: Set<String> = []

  /// - Parameter words: none twice, or it does not matter.
  init(_ words: [String]) {
    self.words = words
    index = WordIndex(capacity: words.count)
    for word in words {
      if let key = WordKey(word) { _ = index.add(key) } else { long.insert(word) }
    }
  }

  init(arrayLiteral words: String...) { self.init(words) }

  /// Words between spaces and line ends.
  init(words text: String) {
    self.init(text.spacedWords)
  }

  @inline(__always)
  func contains(_ word: String) -> Bool {
    guard let key = WordKey(word) else { return !long.isEmpty && long.contains(word) }
    return index.number(of: key) != nil
  }

  @inline(__always)
  func contains(_ word: LineWord) -> Bool {
    guard let key = word.key else { return contains(word.text) }
    return index.number(of: key) != nil
  }

  func union(_ other: WordSet) -> WordSet { WordSet(words + other.words) }

  func subtracting(_ other: WordSet) -> WordSet {
    WordSet(words.filter { !other.contains($0) })
  }
}
