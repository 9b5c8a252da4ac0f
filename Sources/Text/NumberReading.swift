/// Reads a number as a person types it.
package enum NumberReading {
  /// The value of `1200`, `1,200`, `1 200`, `1.2k`, `3.5 million`, `about 1200`, `over 200`,
  /// `200+`, `-4`, `40%`, `$6`, `twelve hundred`; nil where the text is no number.
  ///
  /// Words of approximation and what follows the number (`1200 lorries`) are passed over. What may
  /// be meant in more than one way is no number: a range or ratio (`1-200`, `1/200`), a comma that
  /// may be a decimal one (`12,5`), two numbers in a row (`five six`).
  package static func value(of text: String) -> Double? {
    // What most people type, and a whole class at once.
    if (1...15).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      return Double(text.utf8.reduce(0) { $0 * 10 + Int($1 - 0x30) })
    }
    guard let joined = FigureRuns.joined(Folded.plain(text)) else { return nil }
    var words = Folded(joined).words[...]
    while let first = words.first, qualifiers.contains(String(first)) { words.removeFirst() }
    var isNegative = false
    if let first = words.first, first == "minus" {
      isNegative = true
      words.removeFirst()
    }
    guard let value = figures(&words) ?? NumberWords.value(&words), value.isFinite else {
      return nil
    }
    // A second number behind the first makes it a range or a list, which is not one answer.
    let isNumber = { (word: Substring) in
      word.contains(where: \.isNumber) || NumberWords.isNumberWord(word)
    }
    guard !words.contains(where: isNumber), !words.starts(with: ["and", "a"]) else { return nil }
    if let next = words.first, scales[String(next)] != nil { return nil }
    return isNegative ? -value : value
  }

  /// The values of the single words of a text that are numbers.
  package static func values(ofWordsIn text: String) -> [Double] {
    Folded(text).words.compactMap { word in
      // Most words have neither a figure in them nor a name of one.
      word.utf8.contains { (0x30...0x39).contains($0) || $0 >= 0x80 }
        || NumberWords.isNumberWord(word) ? value(of: String(word)) : nil
    }
  }

  private static let qualifiers: Set<String> = [
    "about", "around", "approximately", "approx", "roughly", "circa", "ca", "nearly", "almost",
    "over", "more", "than", "at", "least", "most", "up", "to", "exactly", "just", "under", "some",
    "fewer", "less", "the", "it", "was", "is",
  ]

  private static let scales: [String: Double] = [
    "k": 1e3, "thousand": 1e3, "thousands": 1e3, "m": 1e6, "mn": 1e6, "million": 1e6,
    "millions": 1e6, "bn": 1e9, "billion": 1e9, "billions": 1e9, "hundred": 100, "hundreds": 100,
    "dozen": 12, "dozens": 12,
  ]

  /// A number in figures with an optional scale: `1200`, `1.2k`, `3.5 million`.
  private static func figures(_ words: inout ArraySlice<Substring>) -> Double? {
    guard var first = words.first else { return nil }
    first = first.drop { "$+".contains($0) }
    let digits = first.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    guard !digits.isEmpty, var value = Double(String(digits)) else { return nil }
    let suffix = first.dropFirst(digits.count).drop { "+%".contains($0) }
    words.removeFirst()
    if suffix.isEmpty {
      if let word = words.first, let scale = scales[String(word)] {
        value *= scale
        words.removeFirst()
      }
      return value
    }
    if let scale = scales[String(suffix)] { return value * scale }
    let ordinals = ["st", "nd", "rd", "th"]
    return ordinals.contains(String(suffix)) || suffix.allSatisfy(\.isLetter) ? value : nil
  }
}
