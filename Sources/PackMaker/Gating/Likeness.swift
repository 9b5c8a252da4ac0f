import Text

/// Words that give each other away without being the same: `Indonesia` and `Indonesian`.
enum Likeness {
  /// Whether a text holds a word that begins as a word of the key does: all but its last two
  /// letters, five at least.
  static func isGivenAway(_ key: String, by text: String) -> Bool {
    let words = Folded(text).words
    return Folded(key).words.contains { word in
      let length = max(5, word.utf8.count - 2)
      guard word.utf8.count >= 5 else { return false }
      let beginning = word.utf8.prefix(length)
      return words.contains { $0.utf8.starts(with: beginning) }
    }
  }
}
