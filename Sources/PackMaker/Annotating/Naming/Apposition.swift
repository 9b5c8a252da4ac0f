/// `, 42, a teacher from Porto,` behind a name.
struct Apposition {
  /// Without age, marks and trailing clauses.
  var role: Range<Int>
  /// Behind the mark that ends it, or the sentence's end.
  var end: Int
  /// Its head is a noun for a person.
  var isPerson: Bool

  static let longest = 18

  /// The apposition behind a name; nil where none is certain.
  static func behind(
    _ name: Range<Int>, _ bounds: Range<Int>, _ paragraph: AnnotatedParagraph
  ) -> Apposition? {
    var start = name.upperBound
    guard paragraph.word(start, in: bounds) == "," else { return nil }
    start += 1
    if let age = Int(paragraph.word(start, in: bounds)), (5...110).contains(age),
      paragraph.word(start + 1, in: bounds) == ","
    {
      start += 2
    }
    // `Kos and Ana Horvat, a teacher`: perhaps a list.
    let before = paragraph.word(name.lowerBound - 1, in: bounds)
    guard let phrase = phrase(from: start, bounds, paragraph) else { return nil }
    if phrase.role.count == 1, RoleWords.kin.contains(paragraph.word(phrase.role.lowerBound)) {
      return nil
    }
    if before == "and" || before == "or" || (before == "," && phrase.closer == ",") {
      // Only the last of a list can be told something certainly, and not even that.
      if !["who"].contains(paragraph.word(phrase.end, in: bounds)) { return nil }
    }
    let next = paragraph.word(phrase.end, in: bounds)
    if phrase.closer == ",", next == "and" || next == "or" || next == "as" { return nil }
    return Apposition(role: phrase.role, end: phrase.end, isPerson: true)
  }

  /// A noun phrase with a person for its head, between here and a comma, dash or the end.
  static func phrase(
    from start: Int, _ bounds: Range<Int>, _ paragraph: AnnotatedParagraph
  ) -> (role: Range<Int>, end: Int, closer: String)? {
    var place = start
    var head: Int?
    var cut: Int?
    var roleStart = start
    let first = paragraph.word(start, in: bounds)
    if ["a", "an", "the"].contains(first) { roleStart += 1 }
    place = roleStart
    scan: while place < bounds.upperBound, place - start <= longest {
      let token = paragraph.tokens[place]
      let word = paragraph.word(place)
      switch token.shape {
      case .punctuation:
        guard let head,
          [",", ".", "–", "—", ";", "?", "!", ")"].contains(token.lower) || isQuoteMark(token.lower)
        else { return nil }
        let end = cut ?? place
        guard end > head else { return nil }
        let isStop = token.lower == "." || isQuoteMark(token.lower)
        if isStop, place + 1 < bounds.upperBound, !isQuoteMark(paragraph.tokens[place + 1].lower),
          token.lower == "."
        {
          return nil
        }
        return (roleStart..<end, min(place + 1, bounds.upperBound), token.lower)
      default: break
      }
      if head == nil {
        if stops(token, word) { return nil }
        if RoleWords.isPerson(word), isHead(place, bounds, paragraph) { head = place }
      } else if cut == nil {
        if token.tag == .relative
          || ["who", "which", "whose", "where", "that", "when"].contains(word)
        {
          cut = place
        } else if token.tag == .presentParticiple || token.tag == .pastParticiple,
          token.shape == .lower,
          paragraph.tokens[place - 1].tag != .preposition,
          paragraph.tokens[place - 1].tag != .determiner, paragraph.tokens[place - 1].tag != .adverb
        {
          cut = place
        } else if ["all", "his", "her", "their", "its"].contains(word),
          !["of", "to", "in", "at", "for", "with", "by", "from", "and", "on"].contains(
            paragraph.word(place - 1))
        {
          cut = place
        } else if token.tag == .determiner
          || token.tag == .possessive && word != "'s" && word != "'",
          [.noun, .pluralNoun, .properNoun].contains(paragraph.tokens[place - 1].tag)
        {
          // `a member all his life`
          cut = place
        } else if isFinite(token, word) {
          // A clause: the comma did not begin an apposition.
          return nil
        }
      }
      place += 1
    }
    // The sentence ended without a mark: cut off.
    return nil
  }

  /// Whether the noun ends its part of the phrase: `team` is none in `team member`.
  static func isHead(_ place: Int, _ bounds: Range<Int>, _ paragraph: AnnotatedParagraph) -> Bool {
    guard place + 1 < bounds.upperBound else { return true }
    let next = paragraph.tokens[place + 1]
    if next.shape == .punctuation { return true }
    if next.lower == "'s" || next.lower == "'" { return false }
    switch next.tag {
    case .noun, .pluralNoun, .properNoun: return false
    default: return next.shape == .lower
    }
  }

  private static func stops(_ token: Token, _ word: String) -> Bool {
    if [
      "and", "or", "but", "said", "says", "who", "which", "that", "of", "for", "in", "at", "from",
      "to", "with", "by", "on", "told", "is", "was", "has", "had", "are", "were",
    ].contains(word) {
      return true
    }
    return token.tag == .preposition || token.tag == .pronoun || token.tag == .modal
      || token.tag == .subordinator
  }

  private static func isFinite(_ token: Token, _ word: String) -> Bool {
    if ["said", "says", "told", "is", "was", "has", "had", "are", "were", "have", "added"].contains(
      word)
    {
      return true
    }
    return token.tag == .modal
      || ((token.tag == .verbPast || token.tag == .verbThird) && token.shape == .lower)
  }
}

/// Any of the marks that quotations stand in.
func isQuoteMark(_ mark: String) -> Bool { quoteMarks.contains(mark) }

private let quoteMarks: WordSet = [
  "\"", "“", "”", "„", "«", "»", "‘", "‚", "’", "'", "‹", "›", "‟",
]
