/// Finds who a named person is said to be, at the name.
enum Roles {
  /// The tokens of a role, and whether the one before ends in the name's own run.
  static func role(
    of run: NameRun, in paragraph: AnnotatedParagraph
  ) -> Range<Int>? {
    let bounds = paragraph.sentences[run.sentence].tokens
    return titleBefore(run, bounds, paragraph)
      ?? Apposition.behind(run.tokens, bounds, paragraph).map(\.role)
      ?? phraseBefore(run, bounds, paragraph)
      ?? parenthesis(run, bounds, paragraph)
  }

  /// `former interior minister Ana Horvat`, `Interior Minister Ana Horvat`.
  private static func titleBefore(
    _ run: NameRun, _ bounds: Range<Int>, _ paragraph: AnnotatedParagraph
  ) -> Range<Int>? {
    var end = run.tokens.lowerBound
    // `the minister, Mr Horvat` has its honorific between.
    if run.title != nil, run.role == nil { end -= 1 }
    var start = run.role?.lowerBound ?? end
    if run.role == nil {
      let word = paragraph.word(end - 1, in: bounds)
      guard RoleWords.isPerson(word), paragraph.tokens[end - 1].shape == .lower else { return nil }
      start = end - 1
    }
    let limit = max(bounds.lowerBound, start - 12)
    while start > limit, belongs(start - 1, bounds, paragraph) { start -= 1 }
    // `and` before it: one of several to whom the title may belong.
    if start > bounds.lowerBound, ["and", "or", "of", "&"].contains(paragraph.word(start - 1)) {
      guard paragraph.word(start - 1) != "of", run.role != nil else { return nil }
    }
    while start < end, ["the", "a", "an"].contains(paragraph.word(start)) { start += 1 }
    guard start < end else { return nil }
    // `father` alone: whose?
    let isOwned = (start..<end).contains { paragraph.word($0) == "'s" || paragraph.word($0) == "'" }
    if RoleWords.kin.contains(paragraph.word(end - 1)), !isOwned { return nil }
    return start..<end
  }

  /// Whether a word before a title is a part of it.
  private static func belongs(
    _ place: Int, _ bounds: Range<Int>, _ paragraph: AnnotatedParagraph
  ) -> Bool {
    let token = paragraph.tokens[place]
    let word = paragraph.word(place)
    if ["former", "then", "acting", "deputy", "prime", "vice", "outgoing", "co-founder"].contains(
      word) || word.hasPrefix("then-")
    {
      return true
    }
    if word == "'s" || word == "'" { return token.tag == .possessive }
    switch token.shape {
    case .capitalised, .capitals, .mixed:
      return place > bounds.lowerBound || !NameWords.openers.contains(word) || isTitleWord(word)
    case .lower:
      if NameWords.openers.contains(word) { return false }
      // `to witness mayor Ana Horvat`
      if place > bounds.lowerBound, paragraph.word(place - 1) == "to", verbs.contains(word) {
        return false
      }
      switch token.tag {
      case .noun: return true
      case .adjective: return true
      case .possessive: return true
      default: return false
      }
    default: return false
    }
  }

  private static let verbs = words(
    "witness host guard head lead visit partner champion pilot coach guide man model escort")

  private static func isTitleWord(_ word: String) -> Bool {
    NameWords.titles.contains(word) || NameWords.titleModifiers.contains(word)
      || Demonyms.contains(word)
  }

  /// `the office's spokeswoman, Ana Horvat,`.
  static func phraseBefore(
    _ run: NameRun, _ bounds: Range<Int>, _ paragraph: AnnotatedParagraph
  ) -> Range<Int>? {
    let comma = run.tokens.lowerBound - 1
    guard paragraph.word(comma, in: bounds) == ",", comma > bounds.lowerBound else { return nil }
    // Closed behind the name, and no list.
    let closer = paragraph.word(run.tokens.upperBound, in: bounds)
    let isEnd = run.tokens.upperBound >= bounds.upperBound - 1
    guard closer == "," || isEnd else { return nil }
    if closer == "," {
      let next = paragraph.word(run.tokens.upperBound + 1, in: bounds)
      if next == "and" || next == "or" { return nil }
    }
    // Leftwards to a determiner or a verb, at most a phrase.
    var start = comma
    let limit = max(bounds.lowerBound, comma - Apposition.longest)
    while start > limit {
      let word = paragraph.word(start - 1)
      let token = paragraph.tokens[start - 1]
      if token.shape == .punctuation { return nil }
      if ["said", "told", "says", "and", "or", "but", "by", "with", "to"].contains(word)
        || isFinite(token)
      {
        break
      }
      start -= 1
    }
    // `how the guild's chairman`: what joins clauses is no part of it.
    while start < comma, isJoining(start, paragraph) { start += 1 }
    guard start < comma else { return nil }
    // The phrase must begin with an article or owner, so that nothing is cut off.
    let first = paragraph.word(start)
    guard
      ["the", "a", "an", "his", "her", "its", "their"].contains(first)
        || owns(start, comma, paragraph)
    else { return nil }
    let head = (start..<comma).first {
      RoleWords.isPerson(paragraph.word($0)) && Apposition.isHead($0, start..<comma, paragraph)
    }
    guard let head else { return nil }
    // `the teacher of the boy`: only places and bodies may follow the head.
    let rest = (head + 1)..<comma
    if rest.contains(where: {
      RoleWords.isPerson(paragraph.word($0)) && paragraph.tokens[$0].shape == .lower
    }) {
      return nil
    }
    if (start..<head).contains(where: {
      ["of", "in", "at", "for", "from"].contains(paragraph.word($0))
    }) {
      return nil
    }
    let isOwned = ["his", "her", "its", "their"].contains(first)
    if isOwned, RoleWords.relations.contains(paragraph.word(head)),
      !paragraph.word(head).hasPrefix("spokes")
    {
      return nil
    }
    let from = isOwned || ["the", "a", "an"].contains(first) ? start + 1 : start
    return from..<comma
  }

  private static func isJoining(_ place: Int, _ paragraph: AnnotatedParagraph) -> Bool {
    let token = paragraph.tokens[place]
    guard token.shape == .lower || place == 0 else { return false }
    switch token.tag {
    case .subordinator, .conjunction, .preposition, .adverb, .relative: return true
    default:
      return ["how", "that", "what", "why", "when", "where", "who", "which", "whom"].contains(
        paragraph.word(place))
    }
  }

  /// `Kos's brother`.
  private static func owns(_ start: Int, _ end: Int, _ paragraph: AnnotatedParagraph) -> Bool {
    (start..<end).prefix(5).contains { paragraph.word($0) == "'s" || paragraph.word($0) == "'" }
  }

  private static func isFinite(_ token: Token) -> Bool {
    token.shape == .lower
      && (token.tag == .verbPast || token.tag == .verbThird || token.tag == .modal
        || (token.tag == .verb && token.isSure))
  }

  /// `Ana Horvat (Labour)`.
  private static func parenthesis(
    _ run: NameRun, _ bounds: Range<Int>, _ paragraph: AnnotatedParagraph
  ) -> Range<Int>? {
    let open = run.tokens.upperBound
    guard paragraph.word(open, in: bounds) == "(" else { return nil }
    var end = open + 1
    while end < bounds.upperBound, end - open <= 4 {
      let token = paragraph.tokens[end]
      if token.lower == ")" { return end > open + 1 ? (open + 1)..<end : nil }
      guard token.shape == .capitalised || token.shape == .capitals else { return nil }
      end += 1
    }
    return nil
  }
}
