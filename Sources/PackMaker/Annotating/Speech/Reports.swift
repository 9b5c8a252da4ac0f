/// Finds indirect speech whose end is certain.
struct Reports {
  let reader: AttributionReader
  let referents: Referents
  let index: Int
  var paragraph: AnnotatedParagraph { reader.paragraph }

  /// What a sentence reports; nil where it reports nothing, or not certainly.
  func report(in sentence: Sentence) -> ReportedStatement? {
    let bounds = withoutStop(sentence.tokens)
    guard bounds.count >= 4, bounds.count < 120, !isQuestion(sentence.tokens) else { return nil }
    if isQuoteMark(paragraph.tokens[bounds.lowerBound].lower) { return nil }
    if paragraph.word(bounds.lowerBound) == "according" { return leading(bounds) }
    return forward(bounds, relay: nil) ?? trailing(bounds)
  }

  private func withoutStop(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, [".", "!", "..."].contains(paragraph.tokens[end - 1].lower) {
      end -= 1
    }
    return range.lowerBound..<end
  }

  private func isQuestion(_ range: Range<Int>) -> Bool {
    range.last.map { paragraph.tokens[$0].lower == "?" } ?? true
  }

  /// `According to Horvat, the road is closed`.
  private func leading(_ bounds: Range<Int>) -> ReportedStatement? {
    guard let attribution = reader.read(at: bounds.lowerBound, bounds) else { return nil }
    var start = attribution.end
    if paragraph.word(start, in: bounds) == "," {
      // An apposition of the source, which a second comma ends.
      if let comma = ((start + 1)..<bounds.upperBound).prefix(16).first(where: {
        paragraph.tokens[$0].lower == ","
      }),
        let phrase = Apposition.phrase(from: start + 1, bounds, paragraph), phrase.end == comma + 1
      {
        start = comma
      }
      start += 1
    } else if attribution.speaker.entity == nil {
      return nil
    }
    guard start < bounds.upperBound else { return nil }
    let rest = start..<bounds.upperBound
    // `According to the Herald, Professor Kos said …`: Kos says it, the Herald passes it on.
    if speaks(rest) { return forward(rest, relay: attribution.speaker.tokens) }
    guard let content = certainEnd(rest), isClause(content) else { return nil }
    return statement(content, attribution, isInverted: true)
  }

  /// `Horvat said that the road is closed`.
  private func forward(_ bounds: Range<Int>, relay: Range<Int>?) -> ReportedStatement? {
    var start = bounds.lowerBound
    var tries = 0
    while tries < 3 {
      if let attribution = reader.subjectFirst(at: start, bounds) {
        // `Asked whether …, Horvat said`
        let lead =
          paragraph.word(bounds.lowerBound) == "asked" ? bounds.lowerBound + 1 : bounds.lowerBound
        guard ReportingVerbs.takesClause.contains(attribution.plain) || attribution.plain == "say",
          start == bounds.lowerBound || !speaks(lead..<start)
        else { return nil }
        return forward(attribution, bounds, relay: relay)
      }
      // An adverbial before the subject: `On Monday, Horvat said …`, `However, …`.
      guard isAdverbial(start, bounds),
        let comma = (start..<bounds.upperBound).prefix(12).first(where: {
          paragraph.tokens[$0].lower == ","
        })
      else { return nil }
      start = comma + 1
      tries += 1
    }
    return nil
  }

  private func isAdverbial(_ start: Int, _ bounds: Range<Int>) -> Bool {
    let token = paragraph.tokens[start]
    return token.tag == .preposition || token.tag == .adverb || token.tag == .conjunction
      || token.tag == .subordinator
      || ["however", "meanwhile", "instead", "earlier", "later", "yesterday", "today", "still"]
        .contains(token.lower)
      || ["asked", "replying", "responding", "speaking", "writing"].contains(token.lower)
  }

  private func forward(
    _ attribution: Attribution, _ bounds: Range<Int>, relay: Range<Int>?
  ) -> ReportedStatement? {
    var start = attribution.end
    var attribution = attribution
    if attribution.relay == nil { attribution.relay = relay }
    guard start < bounds.upperBound else { return nil }
    // `said on Monday that`, `said in a statement that`
    if paragraph.word(start) != "that" {
      let that = (start..<bounds.upperBound).prefix(10).first { paragraph.word($0) == "that" }
      let isTime =
        NameWords.weekdays.contains(paragraph.word(start))
        || ["last", "this", "earlier", "late", "next", "today", "yesterday"].contains(
          paragraph.word(start))
      if let that, isTime || isAdverbial(start, bounds), !hasFinite(start..<that) {
        start = that
      } else if ["last", "this", "next"].contains(paragraph.word(start)) {
        // `said last week the road …`: where the clause begins is not certain.
        return nil
      } else if NameWords.weekdays.contains(paragraph.word(start))
        || ["today", "yesterday"].contains(paragraph.word(start))
      {
        start += 1
      }
    }
    guard start < bounds.upperBound else { return nil }
    if paragraph.word(start) == "that" {
      start += 1
    } else {
      let isDenied = attribution.plain == "deny" && paragraph.word(start) == "any"
      guard Self.withoutThat.contains(attribution.plain) || isDenied, beginsClause(start, bounds)
      else { return nil }
    }
    if paragraph.word(start, in: bounds) == "," { return nil }
    guard let content = certainEnd(start..<bounds.upperBound), isClause(content) else { return nil }
    return statement(content, attribution, isInverted: false)
  }

  /// May leave `that` out.
  private static let withoutThat = words("say tell claim add insist believe suggest admit argue")

  private static let rounding = words("around about some nearly almost over roughly")

  private func beginsClause(_ place: Int, _ bounds: Range<Int>) -> Bool {
    let token = paragraph.tokens[place]
    // `said around 40 people had come`, `said no one had died`
    if Self.rounding.contains(token.lower), place + 1 < bounds.upperBound,
      paragraph.tokens[place + 1].shape == .figure || paragraph.tokens[place + 1].tag == .number
    {
      return true
    }
    if token.lower == "no", place + 1 < bounds.upperBound,
      paragraph.tokens[place + 1].shape == .lower
    {
      return hasFinite((place + 2)..<max(place + 2, bounds.upperBound))
    }
    if [
      "whether", "if", "what", "why", "how", "who", "when", "where", "which", "to", "goodbye",
      "yes", "no", "so", "as", "nothing", "little", "much", "something",
    ].contains(token.lower) {
      return false
    }
    switch token.tag {
    case .determiner, .noun, .pluralNoun, .properNoun, .pronoun, .possessive, .number, .adjective:
      return true
    default:
      return token.shape == .capitalised || token.shape == .capitals || token.shape == .figure
        || token.lower == "there" || token.lower == "it"
    }
  }

  /// `The road is closed, Horvat said`; `…, according to Horvat`.
  private func trailing(_ bounds: Range<Int>) -> ReportedStatement? {
    var tried = 0
    for place in bounds.dropFirst(2) {
      let token = paragraph.tokens[place]
      let isComma = token.lower == ","
      guard isComma || token.lower == "according" else { continue }
      tried += 1
      if tried > 10 { return nil }
      var start = isComma ? place + 1 : place
      var isAs = false
      if paragraph.word(start, in: bounds) == "as" {
        isAs = true
        start += 1
      }
      guard let attribution = reader.read(at: start, start..<bounds.upperBound) else { continue }
      guard ReportingVerbs.takesClause.contains(attribution.plain) || attribution.plain == "accord",
        !isAs || attribution.plain != "accord"
      else { return nil }
      var rest = attribution.end..<bounds.upperBound
      if describesSpeaker(rest, attribution, isFirst: isComma || attribution.plain == "accord") {
        rest = bounds.upperBound..<bounds.upperBound
      }
      // Only a word or two of time or place may follow.
      guard rest.count <= 10, !hasFinite(withoutParticiples(rest)),
        !rest.contains(where: {
          [",", ";", ":"].contains(paragraph.tokens[$0].lower)
            || ["that", "and", "but"].contains(paragraph.tokens[$0].lower)
        })
      else { return nil }
      if let first = rest.first {
        let tag = paragraph.tokens[first].tag
        guard
          tag == .preposition || tag == .adverb
            || NameWords.weekdays.contains(paragraph.word(first))
            || ["yesterday", "today", "last", "this", "earlier"].contains(paragraph.word(first))
        else { return nil }
      }
      let content = bounds.lowerBound..<place
      // `It opened and it will close according to Horvat`: both, or the last?
      if !isComma,
        content.contains(where: { place in
          ["and", "but", "while"].contains(paragraph.tokens[place].lower)
            && hasFinite(content.lowerBound..<place) && hasFinite((place + 1)..<content.upperBound)
        })
      {
        return nil
      }
      guard isClause(content), !speaks(content),
        !content.contains(where: { paragraph.tokens[$0].lower == ";" })
      else { return nil }
      if content.contains(where: {
        isQuoteMark(paragraph.tokens[$0].lower) && paragraph.tokens[$0].shape == .punctuation
      }), let first = content.first, isQuoteMark(paragraph.tokens[first].lower) {
        return nil
      }
      // `the bank, Horvat said, and the road` is no end; neither is a clause before it.
      if content.contains(where: {
        paragraph.tokens[$0].lower == ","
          && ["but", "while", "whereas", "although"].contains(paragraph.word($0 + 1, in: content))
      }) {
        return nil
      }
      return statement(content, attribution, isInverted: true)
    }
    return nil
  }

  func speaks(_ range: Range<Int>) -> Bool {
    range.contains { place in
      let token = paragraph.tokens[place]
      return ReportingVerbs.finite[token.lower] != nil && token.tag.isVerb
        && token.tag != .pastParticiple && token.tag != .presentParticiple
        || token.lower == "according"
    }
  }

  func hasFinite(_ range: Range<Int>) -> Bool {
    guard range.lowerBound < range.upperBound else { return false }
    return range.contains { Self.isFinite(paragraph.tokens[$0]) }
  }

  static func isFinite(_ token: Token) -> Bool {
    switch token.tag {
    case .verbThird, .verbPast, .modal: true
    case .verb: true
    default: false
    }
  }

  /// Has a subject and a verb that could be told.
  private func isClause(_ range: Range<Int>) -> Bool {
    guard range.count >= 3, let first = range.first else { return false }
    let start = paragraph.tokens[first]
    if start.tag == .infinitive || ["whether", "if"].contains(start.lower) { return false }
    return range.dropFirst().contains { place in
      Self.isFinite(paragraph.tokens[place]) && paragraph.tokens[place - 1].tag != .infinitive
    }
  }

  private func statement(
    _ content: Range<Int>, _ attribution: Attribution, isInverted: Bool
  ) -> ReportedStatement {
    var speaker = attribution.speaker.entity
    if attribution.speaker.isPronoun {
      let token = attribution.speaker.tokens.lowerBound
      speaker = referents.referent(of: paragraph.word(token), at: token, paragraph: index)
    }
    return ReportedStatement(
      content: content, speaker: speaker, speakerTokens: attribution.speaker.tokens,
      verb: attribution.verb,
      strength: attribution.plain == "accord"
        ? .neutral : ReportingVerbs.strength(of: attribution.plain),
      relay: attribution.relay, isInverted: isInverted)
  }
}
