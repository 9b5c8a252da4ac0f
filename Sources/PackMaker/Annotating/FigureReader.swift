import Text

/// Reads the number that some tokens begin with, without what it counts.
struct FigureReader {
  let tokens: [Token]
  let end: Int

  struct Figure {
    var value: Double
    var upper: Double?
    /// Behind its last token, scale words included.
    var next: Int
    /// Letters glued to the figures, none of them a scale: `km` of `5km`, `-year-old`.
    var rest = ""
    /// What may be meant in several ways, or counts nothing: `3-1`, `007`, `12,5`.
    var isUnclear = false
    var isFraction = false
    /// `one`, which is a pronoun as often as a number.
    var isOne = false
  }

  func figure(at index: Int) -> Figure? {
    guard index < end else { return nil }
    return tokens[index].shape == .figure ? figures(at: index) : words(at: index)
  }

  // MARK: Figures

  private func figures(at index: Int) -> Figure? {
    let lower = tokens[index].lower
    guard lower.utf8.count <= 40 else { return nil }
    let first = lower.prefix { $0.isASCII && ($0.isNumber || $0 == "," || $0 == ".") }
    if let half = Self.signs[lower] {
      return Figure(value: half, next: index + 1, isFraction: true)
    }
    var unclear = Figure(value: 0, next: index + 1, isUnclear: true)
    guard let value = Self.value(of: first) else {
      while unclear.next < end, tokens[unclear.next].shape == .figure { unclear.next += 1 }
      return unclear
    }
    var rest = lower.dropFirst(first.count)
    var figure = Figure(value: value, next: index + 1)
    // `40-50`, `40–50`
    if let dash = rest.first, dash == "-" || dash == "–" || dash == "—" {
      let second = rest.dropFirst().prefix { $0.isASCII && ($0.isNumber || $0 == "," || $0 == ".") }
      if !second.isEmpty {
        guard let upper = Self.value(of: second), upper > value else { return unclear }
        rest = rest.dropFirst(1 + second.count)
        figure.upper = upper
      }
    }
    if let scale = Units.suffixScales[String(rest)] {
      figure.value *= scale
      figure.upper = figure.upper.map { $0 * scale }
      rest = ""
    }
    if rest.first == ":" || rest.first == "/" { return unclear }
    figure.rest = String(rest)
    if figure.rest.isEmpty { grouped(&figure, index) }
    if figure.rest.isEmpty, figure.next < end {
      if let scale = Units.scale(tokens[figure.next].lower) {
        figure.value *= scale
        figure.upper = figure.upper.map { $0 * scale }
        figure.next += 1
      } else if let half = Self.signs[tokens[figure.next].lower] {
        figure.value += half
        figure.next += 1
      } else if tokens[figure.next].lower.holds(UInt8(ascii: "-")),
        let word = tokens[figure.next].lower.parts(at: "-").first,
        Units.scale(String(word)) != nil
      {
        // `$7 billion-a-year`: seven alone is another sum.
        unclear.next = figure.next + 1
        return unclear
      }
    }
    // Figures in a row are a telephone number or a table's line.
    if figure.next < end, tokens[figure.next].shape == .figure, figure.rest.isEmpty {
      while figure.next < end, tokens[figure.next].shape == .figure { figure.next += 1 }
      unclear.next = figure.next
      return unclear
    }
    return figure
  }

  /// `1 200 000`: groups of three behind one to three.
  private func grouped(_ figure: inout Figure, _ index: Int) {
    guard tokens[index].lower.utf8.count <= 3, tokens[index].lower.utf8.allSatisfy({ $0 < 0x3A }),
      tokens[index].lower.utf8.first != UInt8(ascii: "0")
    else { return }
    while figure.next < end, tokens[figure.next].shape == .figure,
      tokens[figure.next].lower.utf8.count == 3, let group = Double(tokens[figure.next].lower),
      figure.value < 1e9
    {
      figure.value = figure.value * 1000 + group
      figure.next += 1
    }
  }

  /// `1,200.5`; nil for commas that do not part thousands, and for leading zeros.
  private static func value(of text: Substring) -> Double? {
    guard let first = text.utf8.first, (0x30...0x39).contains(first) else { return nil }
    var text = text
    if text.contains(",") {
      let whole = text.prefix { $0 != "." }
      let groups = whole.split(separator: ",", omittingEmptySubsequences: false)
      guard groups.count > 1, let head = groups.first, (1...3).contains(head.count), head != "0",
        groups.dropFirst().allSatisfy({ $0.count == 3 })
      else { return nil }
      text = Substring(text.filter { $0 != "," })
    }
    guard text.filter({ $0 == "." }).count <= 1, text.last != "." else { return nil }
    if first == 0x30, text.utf8.count > 1, text.utf8.dropFirst().first != UInt8(ascii: ".") {
      return nil
    }
    return Double(text)
  }

  private static let signs: WordTable<Double> = [
    "½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1.0 / 3, "⅔": 2.0 / 3,
  ]

  // MARK: Words

  private func words(at index: Int) -> Figure? {
    let token = tokens[index]
    guard
      token.tag == .number || token.lower == "a" || token.lower == "an" || token.lower == "half"
        || token.lower.holds(UInt8(ascii: "-")) || token.lower == "quarter"
    else { return nil }
    // Most of all `a` count nothing.
    if token.lower == "a" || token.lower == "an" {
      let next = index + 1 < end ? tokens[index + 1].lower : ""
      guard Self.parts[next] != nil || mayGoOn(next) else { return nil }
    }
    if let fraction = fraction(at: index) { return fraction }
    // Words with the place of the token behind each.
    var words: [Substring] = []
    var ends: [Int] = []
    for place in index..<min(index + 10, end) {
      guard tokens[place].shape != .punctuation, tokens[place].shape != .figure else { break }
      if place > index, !mayGoOn(tokens[place].lower) { break }
      let parts = tokens[place].lower.split(separator: "-")
      for (number, part) in parts.enumerated() {
        words.append(part)
        ends.append(number == parts.count - 1 ? place + 1 : -1)
      }
    }
    var left = words[...]
    guard let value = NumberWords.value(&left), left.count < words.count else { return nil }
    let used = words.count - left.count
    let isYear =
      used >= 2 && !words[..<used].contains { Units.scale(String($0)) != nil }
      && value >= 1000
    guard ends[used - 1] >= 0 else {
      // `six-member`, `two-day`
      guard used < words.count, let stop = ends[used...].firstIndex(where: { $0 >= 0 }) else {
        return nil
      }
      let rest = "-" + words[used...stop].joined(separator: "-")
      guard ends[stop] == index + 1 else {
        return Figure(value: value, next: ends[stop], isUnclear: true)
      }
      return Figure(value: value, next: ends[stop], rest: rest)
    }
    var figure = Figure(value: value, next: ends[used - 1], isUnclear: isYear)
    figure.isOne = used == 1 && token.lower == "one"
    andHalf(&figure)
    return figure
  }

  /// Whether a word may stand within a number.
  private func mayGoOn(_ lower: String) -> Bool {
    lower == "and" || lower == "a" || lower == "an" || lower.holds(UInt8(ascii: "-"))
      || NumberWords.isNumberWord(Substring(lower))
  }

  /// `two and a half`
  private func andHalf(_ figure: inout Figure) {
    let next = figure.next
    guard next + 2 < end, tokens[next].lower == "and", tokens[next + 1].lower == "a",
      tokens[next + 2].lower == "half"
    else { return }
    figure.value += 0.5
    figure.next = next + 3
  }

  /// `half of`, `a quarter of`, `two-thirds`, `half a million`.
  private func fraction(at index: Int) -> Figure? {
    func lower(_ place: Int) -> String { place < end ? tokens[place].lower : "" }
    let first = lower(index)
    if first == "half" {
      let before = index > 0 ? tokens[index - 1] : nil
      // `the first half`, `and a half`, `second half`
      guard before?.tag != .adjective, before?.lower != "the", before?.lower != "a" else {
        return nil
      }
      if lower(index + 1) == "a" || lower(index + 1) == "an" {
        if let scale = Units.scale(lower(index + 2)) {
          return Figure(value: scale / 2, next: index + 3)
        }
        if Units.unit(lower(index + 2)) != nil {
          return Figure(value: 0.5, next: index + 2)
        }
        return nil
      }
      return Figure(value: 0.5, next: index + 1, isFraction: true)
    }
    let parts = first.parts(at: "-")
    if parts.count == 2, let name = Self.parts[String(parts[1])],
      let count = Self.counts[String(parts[0])]
    {
      return Figure(value: count / name, next: index + 1, isFraction: true)
    }
    if let count = Self.counts[first] ?? (first == "a" ? 1 : nil),
      let name = Self.parts[lower(index + 1)]
    {
      // `a third man`, `one second`
      guard lower(index + 2) == "of" || first != "a" && first != "one" else { return nil }
      return Figure(value: count / name, next: index + 2, isFraction: true)
    }
    return nil
  }

  private static let parts: WordTable<Double> = [
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4,
    "fourths": 4, "fifth": 5, "fifths": 5, "sixth": 6, "sixths": 6, "eighth": 8, "eighths": 8,
    "tenth": 10, "tenths": 10,
  ]
  private static let counts: WordTable<Double> = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9,
  ]
}
