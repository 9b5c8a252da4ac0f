/// English number words.
package enum NumberWords {
  /// The value of the number words that a text begins with, taking them off its front; nil and
  /// nothing taken where it begins with none.
  ///
  /// `twelve hundred` is 1200, `two hundred and five` 205, and read as a year `seventeen
  /// ninety-eight` is 1798. Of `five six` only the five is taken.
  package static func value(_ words: inout ArraySlice<Substring>) -> Double? {
    var total: Double?
    // Thousands follow millions and never the other way round.
    var bound = Double.infinity
    while true {
      var rest = words
      if total != nil, rest.first == "and" { rest.removeFirst() }
      guard var value = group(&rest, isFirst: total == nil) else { return total }
      let scale = value > 0 ? rest.first.flatMap(scale) : nil
      if let scale {
        value *= scale
        rest.removeFirst()
      }
      guard (scale ?? value) < bound else { return total }
      total = (total ?? 0) + value
      words = rest
      guard let scale else { return total }
      bound = scale
    }
  }

  /// Whether a word is, or multiplies, a number: `six`, `hundred`, `million`.
  package static func isNumberWord(_ word: Substring) -> Bool {
    unit(word) != nil || scale(word) != nil || multiplies(word)
  }

  /// What may stand before `thousand`: `five`, `twelve hundred`, `a hundred and ten`, `two dozen`.
  private static func group(_ words: inout ArraySlice<Substring>, isFirst: Bool) -> Double? {
    var rest = words
    var value: Double
    if isFirst, let word = rest.first, word == "a" || word == "an",
      let next = rest.dropFirst().first, scale(next) != nil || multiplies(next)
    {
      guard next != "hundreds" else { return nil }
      value = 1
      rest.removeFirst()
    } else if let pair = twoFigures(&rest), isFirst || pair > 0 {
      value = pair
    } else {
      return nil
    }
    if isFirst, (10...20).contains(value), let year = endOfYear(&rest) {
      words = rest
      return value * 100 + year
    }
    if value > 0, let word = rest.first, isHundred(word) {
      value *= 100
      rest.removeFirst()
      var more = rest
      if more.first == "and" { more.removeFirst() }
      // `one hundred, two hundred` are two numbers.
      if let pair = twoFigures(&more), pair > 0, !(more.first.map(multiplies) ?? false) {
        value += pair
        rest = more
      }
    }
    if rest.first == "dozen" {
      value *= 12
      rest.removeFirst()
    }
    words = rest
    return value
  }

  /// The `ninety-eight` of `seventeen ninety-eight`, unless it begins a number of its own, as in
  /// `ten, twenty thousand`.
  private static func endOfYear(_ words: inout ArraySlice<Substring>) -> Double? {
    var rest = words
    guard let value = twoFigures(&rest), value >= 10,
      !(rest.first.map { scale($0) != nil || multiplies($0) } ?? false)
    else { return nil }
    words = rest
    return value
  }

  /// A number below a hundred: `zero`, `seven`, `seventeen`, `seventy`, `seventy-one`.
  private static func twoFigures(_ words: inout ArraySlice<Substring>) -> Double? {
    guard let first = words.first.flatMap(unit) else { return nil }
    words.removeFirst()
    guard first >= 20, let second = words.first.flatMap(unit), (1...9).contains(second) else {
      return first
    }
    words.removeFirst()
    return first + second
  }

  private static func isHundred(_ word: Substring) -> Bool {
    word == "hundred" || word == "hundreds"
  }

  private static func multiplies(_ word: Substring) -> Bool {
    isHundred(word) || word == "dozen"
  }

  /// Folded words with every number, in words or figures, turned into figures: `fourteen days` and
  /// `14 days` come out alike.
  package static func inFigures(_ text: Folded) -> Folded {
    // Most texts hold no number word, and come back as they are.
    guard holdsNumberWord(text) else { return text }
    var words = text.words[...]
    var out: [Substring] = []
    while let word = words.first {
      if let value = value(&words) {
        out.append(value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)")
      } else {
        out.append(word)
        words.removeFirst()
      }
    }
    return Folded(words: out)
  }

  /// Whether a word stands in the text that a number may begin with.
  private static func holdsNumberWord(_ text: Folded) -> Bool {
    text.bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      while start < bytes.count {
        var end = start
        while end < bytes.count, bytes[end] != UInt8(ascii: " ") { end += 1 }
        let word = packed(UnsafeBufferPointer(rebasing: bytes[start..<end]))
        if word != 0, units.contains(where: { $0.word == word }) || word == dozen || word == hundred
        {
          return true
        }
        start = end + 1
      }
      return false
    }
  }

  private static func unit(_ word: Substring) -> Double? {
    let packed = packed(word.utf8)
    return packed == 0 ? nil : units.first { $0.word == packed }?.value
  }

  private static func scale(_ word: Substring) -> Double? {
    let packed = packed(word.utf8)
    return packed == 0 ? nil : scales.first { $0.word == packed }?.value
  }

  /// A number word, and what it stands for. Every text of every pack is looked through for them, so
  /// words are compared as numbers.
  private struct Named: Sendable {
    let word: UInt64
    let value: Double

    init(_ word: StaticString, _ value: Double) {
      self.word = word.withUTF8Buffer { packed($0) }
      self.value = value
    }
  }

  /// A word of up to nine ASCII letters or figures as a number, seven bits each; 0 for all others.
  private static func packed(_ word: some Collection<UInt8>) -> UInt64 {
    var packed: UInt64 = 0
    var count = 0
    for byte in word {
      count += 1
      guard count <= 9, byte > 0x20, byte < 0x80 else { return 0 }
      packed = packed << 7 | UInt64(byte)
    }
    return packed
  }

  private static let dozen = packed("dozen".utf8)
  private static let hundred = packed("hundred".utf8)

  private static let units = [
    Named("zero", 0), Named("one", 1), Named("two", 2), Named("three", 3), Named("four", 4),
    Named("five", 5), Named("six", 6), Named("seven", 7), Named("eight", 8), Named("nine", 9),
    Named("ten", 10), Named("eleven", 11), Named("twelve", 12), Named("thirteen", 13),
    Named("fourteen", 14), Named("fifteen", 15), Named("sixteen", 16), Named("seventeen", 17),
    Named("eighteen", 18), Named("nineteen", 19), Named("twenty", 20), Named("thirty", 30),
    Named("forty", 40), Named("fifty", 50), Named("sixty", 60), Named("seventy", 70),
    Named("eighty", 80), Named("ninety", 90),
  ]

  private static let scales = [
    Named("thousand", 1e3), Named("million", 1e6), Named("billion", 1e9), Named("trillion", 1e12),
  ]
}
