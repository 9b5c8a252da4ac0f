/// The words that bound a figure, before it and behind it.
enum Modifiers {
  /// The modifier that ends before a figure, and where it begins.
  ///
  /// - Parameter start: the figure's first token, its currency sign included.
  static func before(
    _ start: Int, _ tokens: [Token], _ sentence: Range<Int>
  ) -> (modifier: Quantity.Modifier, start: Int)? {
    guard start > sentence.lowerBound, let phrases = byLastWord[tokens[start - 1].lower] else {
      return nil
    }
    for (words, modifier) in phrases where start - words.count >= sentence.lowerBound {
      let place = start - words.count
      guard zip(words, tokens[place..<start]).allSatisfy({ $0 == $1.lower }) else { continue }
      // `just over`, `well over`, `as many as`
      return (modifier, place)
    }
    return nil
  }

  /// `30 or more`, `30 or so`.
  static func behind(
    _ next: Int, _ tokens: [Token], _ sentence: Range<Int>
  ) -> (modifier: Quantity.Modifier, next: Int)? {
    guard next + 1 < sentence.upperBound, tokens[next].lower == "or" else { return nil }
    switch tokens[next + 1].lower {
    case "more", "over", "above", "older": return (.atLeast, next + 2)
    case "so": return (.about, next + 2)
    case "fewer", "less", "under", "younger": return (.atMost, next + 2)
    default: return nil
    }
  }

  /// The phrases that end with each word, the longest first.
  private static let byLastWord: WordTable<[([String], Quantity.Modifier)]> = {
    var table: [String: [([String], Quantity.Modifier)]] = [:]
    for phrase in phrases { table[phrase.0.last ?? "", default: []].append(phrase) }
    return WordTable(table)
  }()

  /// The longest come first.
  private static let phrases: [([String], Quantity.Modifier)] = {
    let lists: [(Quantity.Modifier, [String])] = [
      (
        .about,
        [
          "about", "around", "some", "roughly", "approximately", "approx", "approx.",
          "an estimated",
          "estimated", "circa", "in the region of", "somewhere around", "or so", "~",
          "an average of",
          "average of", "averaging",
        ]
      ),
      (
        .nearly,
        ["nearly", "almost", "close to", "just under", "just short of", "not quite", "approaching"]
      ),
      (
        .over,
        [
          "over", "more than", "in excess of", "upwards of", "just over", "well over", "above",
          "greater than", "exceeding", "upward of",
        ]
      ),
      (.under, ["under", "fewer than", "less than", "below", "well under"]),
      (
        .atLeast,
        [
          "at least", "no fewer than", "no less than", "a minimum of", "not less than",
          "minimum of",
        ]
      ),
      (
        .atMost,
        [
          "at most", "up to", "as many as", "as much as", "no more than", "not more than",
          "a maximum of", "maximum of", "as little as", "as few as",
        ]
      ),
      (.exactly, ["exactly", "precisely"]),
      (
        .further,
        [
          "another", "a further", "further", "an additional", "additional", "at least another",
          "an extra", "extra", "about another", "nearly another", "up to another",
        ]
      ),
      (
        .part,
        [
          "the first", "the other", "the last", "the remaining", "remaining", "the next", "other",
          "the final", "first", "last", "next", "the only", "the top", "top", "the latest",
        ]
      ),
    ]
    return lists.flatMap { modifier, words in
      words.map { ($0.spacedWords, modifier) }
    }.sorted { $0.0.count > $1.0.count }
  }()
}
