/// Finds what a figure counts: the noun phrase behind it.
struct CountedNoun {
  let tokens: [Token]
  let end: Int
  /// Whether a token is part of a date, which no noun phrase holds.
  let isDate: (Int) -> Bool

  enum Finding {
    /// The phrase and the place of its head.
    case noun(Range<Int>, head: Int)
    /// There is no noun behind the figure.
    case none
    /// There is something, and what is counted cannot be told.
    case unclear
  }

  /// - Parameters:
  ///   - isOne: whether the figure is 1, so that the noun is singular.
  ///   - takesAny: whether any noun will do, as behind a percentage, an ordinal or a sum.
  func find(from start: Int, isOne: Bool, takesAny: Bool) -> Finding {
    var index = start
    var plural: Int?
    var noun: Int?
    scan: while index < end, index < start + 8, !isDate(index) {
      let token = tokens[index]
      switch token.tag {
      case .adjective: if plural != nil { break scan }
      case .pastParticiple, .presentParticiple: if noun != nil { break scan }
      case .adverb:
        // `two badly damaged boats`
        guard noun == nil, index + 1 < end,
          [.adjective, .pastParticiple].contains(tokens[index + 1].tag)
        else { break scan }
      case .noun, .properNoun:
        // Behind a plural another noun begins something else, if it is no compound.
        if plural != nil, token.tag == .noun { return .unclear }
        if plural != nil { break scan }
        noun = index
      case .pluralNoun:
        plural = index
        noun = index
      case .punctuation where token.lower == "," && noun == nil && index > start:
        // `two small, old boats`
        guard index + 1 < end, tokens[index + 1].tag == .adjective else { break scan }
      default: break scan
      }
      index += 1
    }
    guard let noun else { return index > start ? .unclear : .none }
    let next = noun + 1
    if next < end {
      // `30 men and women`, `30 cars, boats and trucks`: all of them, or each.
      if tokens[next].tag == .conjunction, next + 1 < end, tokens[next].lower != "but",
        [.noun, .pluralNoun, .adjective].contains(tokens[next + 1].tag), !isDate(next + 1)
      {
        return .unclear
      }
      if tokens[next].tag == .possessive { return .unclear }
    }
    if takesAny { return .noun(start..<next, head: noun) }
    if isOne {
      guard plural == nil, tokens[noun].tag == .noun else { return .unclear }
      return .noun(start..<next, head: noun)
    }
    guard let plural, plural == noun else {
      // `238 Venezuelans`: the plural of a people's name.
      if tokens[noun].tag == .properNoun, tokens[noun].lower.hasSuffix("s"), noun == start,
        tokens[noun].shape == .capitalised
      {
        return .noun(start..<next, head: noun)
      }
      return .unclear
    }
    return .noun(start..<next, head: noun)
  }
}
