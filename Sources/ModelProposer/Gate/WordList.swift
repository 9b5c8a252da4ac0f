import PackMaker
import Text

/// A text as words to compare: numbers by value, possessives parted from their owner, and where
/// its clauses begin and end.
struct WordList: Hashable, Sendable {
  struct Word: Hashable, Sendable {
    /// Folded; a number is `#` and its value, the sign of a possessive `'s`.
    var folded: String
    /// Its Snowball stem (Porter 2).
    var stem: String
    var isCapitalised: Bool
    /// Whether punctuation that parts clauses, or a quotation mark, stands before or after it.
    var opensClause: Bool
    var closesClause: Bool

    var number: Double? { folded.hasPrefix("#") ? Double(folded.dropFirst()) : nil }
    var holdsFigure: Bool { folded.utf8.contains { (0x30...0x39).contains($0) } }
  }

  private(set) var words: [Word] = []

  init(_ text: String) {
    var stemmer = Stemmer()
    var pieces = Self.pieces(of: text)
    guard !pieces.isEmpty else { return }
    pieces[0].opensClause = true
    pieces[pieces.count - 1].closesClause = true
    var index = 0
    while index < pieces.count {
      let first = pieces[index]
      let (value, taken) = Self.number(pieces, from: index)
      let last = pieces[index + taken - 1]
      let folded = value.map { "#\($0)" } ?? first.folded
      words.append(
        Word(
          folded: folded, stem: value == nil ? stemmer.stem(folded) : folded,
          isCapitalised: first.isCapitalised, opensClause: first.opensClause,
          closesClause: last.closesClause))
      index += taken
    }
  }

  var numbers: [Double] { words.compactMap(\.number) }

  /// Where the other's words stand in a row, compared by folded form.
  func ranges(of other: WordList) -> [Range<Int>] {
    let sought = other.words.map(\.folded)
    guard !sought.isEmpty, sought.count <= words.count else { return [] }
    return (0...words.count - sought.count).compactMap { start in
      let range = start..<start + sought.count
      return zip(words[range], sought).allSatisfy { $0.folded == $1 } ? range : nil
    }
  }

  /// A word before numbers are told.
  private struct Piece {
    var folded: String
    var isCapitalised: Bool
    var opensClause: Bool
    var closesClause: Bool
  }

  /// The number that begins at a piece, and how many pieces it takes; a clause's end parts numbers.
  private static func number(_ pieces: [Piece], from index: Int) -> (Double?, Int) {
    var end = index + 1
    while end < pieces.count, end - index < 12, !pieces[end - 1].closesClause { end += 1 }
    let words = pieces[index..<end].map { $0.folded[...] }
    var rest = words[...]
    if let value = NumberWords.value(&rest) { return (value, words.count - rest.count) }
    guard let first = words.first,
      first.utf8.allSatisfy({ (0x2E...0x39).contains($0) && $0 != 0x2F }),
      let value = Double(first)
    else { return (nil, 1) }
    let scales: [Substring: Double] = ["thousand": 1e3, "million": 1e6, "billion": 1e9]
    if words.count > 1, let scale = scales[words[1]] { return (value * scale, 2) }
    return (value, 1)
  }

  private static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var opens = false
    for token in text.split(whereSeparator: { " -–/".contains($0) }) {
      let isDash = token.allSatisfy { "—-–".contains($0) }
      let closing = token.reversed().prefix { !$0.isLetter && !$0.isNumber && $0 != "%" }
      let opening = token.prefix { !$0.isLetter && !$0.isNumber && !"$€£".contains($0) }
      if isDash || opening.count == token.count {
        opens = true
        if !pieces.isEmpty { pieces[pieces.count - 1].closesClause = true }
        continue
      }
      if !opening.isEmpty {
        opens = true
        if !pieces.isEmpty { pieces[pieces.count - 1].closesClause = true }
      }
      var core = token.dropFirst(opening.count).dropLast(closing.count)
      let isCapitalised = core.first?.isUppercase ?? false
      let sign = core.first.flatMap { "$€£".contains($0) ? String($0) : nil }
      if sign != nil { core = core.dropFirst() }
      let isPercent = core.last == "%"
      if isPercent { core = core.dropLast() }
      let isPossessive =
        ["'s", "’s"].contains { core.hasSuffix($0) } || "'’".contains(closing.first ?? " ")
      if isPossessive, core.hasSuffix("s"), core.dropLast().last.map({ "'’".contains($0) }) == true
      {
        core = core.dropLast(2)
      }
      var words = Folded(String(core)).words.map(String.init)
      if let sign { words.insert(sign, at: 0) }
      if isPercent { words.append("percent") }
      if isPossessive { words.append("'s") }
      // `Mr.` ends nothing, and an apostrophe alone may be the possessive's.
      let isAbbreviation =
        closing.first == "."
        && (Words.titles.contains(core.lowercased())
          || isCapitalised && core.utf8.count <= 3)
      let marks = isAbbreviation || isPossessive ? closing.dropFirst() : closing[...]
      let isEnd = marks.contains { ",;:.!?—()[]\"”“’'".contains($0) }
      for (index, word) in words.enumerated() {
        pieces.append(
          Piece(
            folded: word, isCapitalised: isCapitalised, opensClause: opens && index == 0,
            closesClause: isEnd && index == words.count - 1))
      }
      opens = isEnd
    }
    return pieces
  }
}
