/// A set of words that says no quickly: nearly every word of a text is in none of the rules' sets.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
  private let words: Set<String>
  private let filter: WordFilter

  init(_ words: Set<String>) {
    self.words = words
    filter = WordFilter(words)
  }

  init(arrayLiteral words: String...) { self.init(Set(words)) }

  /// Words between spaces and line ends.
  init(words text: String) {
    self.init(Set(text.split { $0 == " " || $0 == "\n" }.map(String.init)))
  }

  func contains(_ word: LineWord) -> Bool {
    filter.mayContain(word.hash) && words.contains(word.text)
  }

  func contains(_ text: String) -> Bool { words.contains(text) }

  func union(_ other: WordSet) -> WordSet { WordSet(words.union(other.words)) }
  func subtracting(_ other: WordSet) -> WordSet { WordSet(words.subtracting(other.words)) }
}

/// Which of 1,024 places the hashes of some words take.
struct WordFilter: Sendable {
  private var places: [Bool]

  init(_ words: some Sequence<String>) {
    places = Array(repeating: false, count: 1_024)
    for word in words { places[Int(Self.hash(word.utf8) & 1_023)] = true }
  }

  func mayContain(_ hash: UInt32) -> Bool { places[Int(hash & 1_023)] }

  /// FNV-1a, its high bits mixed into the low ones.
  static func hash(_ bytes: some Sequence<UInt8>) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return hash ^ (hash >> 15)
  }
}
