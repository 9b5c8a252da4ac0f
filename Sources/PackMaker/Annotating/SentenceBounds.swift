/// Where sentences end.
enum SentenceBounds {
  /// The paragraph's tokens cut into sentences; every token is in one.
  static func sentences(of tokens: [Token], _ marks: PairedMarks) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < tokens.count {
      guard let stop = Stop(tokens[index]) else {
        index += 1
        continue
      }
      var next = index + 1
      while next < tokens.count, isCloser(next, tokens, marks) || Stop(tokens[next]) == .mark {
        next += 1
      }
      if next == tokens.count || ends(index, stop, next, tokens, marks) {
        sentences.append(start..<next)
        start = next
      }
      index = next
    }
    if start < tokens.count { sentences.append(start..<tokens.count) }
    return sentences
  }

  enum Stop: Hashable {
    /// `.`
    case full
    /// `!` and `?`
    case mark
    case ellipsis
    /// `U.S.`, `p.m.`, `Inc.`
    case abbreviation

    init?(_ token: Token) {
      if let stop = Self.marks[token.lower] {
        self = stop
        return
      }
      guard token.lower.lastByte == UInt8(ascii: "."), token.shape != .punctuation,
        Abbreviations.mayEndSentence(token.lower)
      else { return nil }
      self = .abbreviation
    }

    private static let marks: WordTable<Stop> = [
      ".": .full, "。": .full, "!": .mark, "?": .mark, "...": .ellipsis, "…": .ellipsis,
    ]
  }

  private static func isCloser(_ index: Int, _ tokens: [Token], _ marks: PairedMarks) -> Bool {
    guard tokens[index].shape == .punctuation else { return false }
    if marks.closing.contains(index) { return true }
    return tokens[index].lower == "”" || tokens[index].lower == ")" || tokens[index].lower == "’"
  }

  /// Whether a sentence ends with the stop at `index` and the next begins at `next`.
  private static func ends(
    _ index: Int, _ stop: Stop, _ next: Int, _ tokens: [Token], _ marks: PairedMarks
  ) -> Bool {
    let isQuoteClosed = next > index + 1
    guard let opener = opener(from: next, tokens) else { return false }
    let word = tokens[opener]
    let isLower = word.shape == .lower
    switch stop {
    case .full:
      // A small letter behind a full stop is a fault of the text, but no one sentence either.
      return !isLower || !isQuoteClosed
    case .mark:
      if isLower { return false }
      return !isQuoteClosed || !isReported(from: next, tokens)
    case .ellipsis:
      return !isLower && word.shape != .figure
        && (!isQuoteClosed || !isReported(from: next, tokens))
    case .abbreviation:
      if isLower || word.shape == .figure { return false }
      if opener > next || Abbreviations.openers.contains(word.lower) { return true }
      let isTime =
        tokens[index].lower == "p.m." || tokens[index].lower == "a.m."
        || tokens[index].lower == "etc."
      return isTime && word.shape == .capitalised && Capitals.months[word.lower] == nil
        && Capitals.weekdays[word.lower] == nil
    }
  }

  /// The first word from a place on, over marks that open.
  private static func opener(from place: Int, _ tokens: [Token]) -> Int? {
    var index = place
    while index < tokens.count, index < place + 4 {
      if tokens[index].shape != .punctuation, tokens[index].shape != .symbol { return index }
      if tokens[index].shape == .symbol, tokens[index].tag != .other, index > place + 1 { break }
      index += 1
    }
    return place < tokens.count ? place : nil
  }

  /// `"Why?" Ana Horvat asked.`
  private static func isReported(from place: Int, _ tokens: [Token]) -> Bool {
    for index in place..<min(place + 6, tokens.count) {
      if reporting.contains(tokens[index].lower) { return true }
      if tokens[index].shape == .punctuation { return false }
    }
    return false
  }

  private static let reporting: WordSet = [
    "said", "asked", "says", "asks", "wrote", "told", "added", "shouted", "wondered", "replied",
    "cried", "tweeted", "read", "reads", "exclaimed", "joked", "answered",
  ]
}
