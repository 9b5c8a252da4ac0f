/// Tells who speaks in the quotations of a paragraph.
struct Speakers {
  let reader: AttributionReader
  let referents: Referents
  /// Index of the paragraph in its article.
  let index: Int
  var paragraph: AnnotatedParagraph { reader.paragraph }

  /// What links a quotation to its speaker.
  struct Found {
    var entity: Int?
    var tokens: Range<Int>?
    var verb: Int?
    var relay: Range<Int>?
    /// Token behind the attribution.
    var end: Int
  }

  /// - Parameter introduction: the attribution that the paragraph before ends with, and a colon.
  func assign(to quotations: [Quotation], introduction: Found?, continuing: Found?) -> [Quotation] {
    var quotations = quotations
    var handed: Found?
    for place in quotations.indices {
      let next = place + 1 < quotations.count ? quotations[place + 1].whole.lowerBound : nil
      let previous = place > 0 ? quotations[place - 1].whole.upperBound : 0
      var found: Found?
      let behind = behind(quotations[place], before: next)
      if place == 0, quotations[0].whole.lowerBound == 0, let continuing {
        found = continuing
      } else if let handed {
        found = handed
      } else if let before = before(quotations[place], after: previous, introduction) {
        found = before
      } else {
        found = behind
      }
      if let conflict = behind, let chosen = found, chosen.tokens != conflict.tokens,
        handed == nil, endsWithComma(quotations[place]), conflict.entity != chosen.entity
      {
        found = nil
      }
      handed = nil
      if let found {
        quotations[place].speaker = found.entity
        quotations[place].speakerTokens = found.tokens
        quotations[place].verb = found.verb
        quotations[place].relay = found.relay
      } else if !quotations[place].isWhole {
        continue
      }
      // `“…,” Horvat told Kos, “…”`: both parts are Horvat's.
      if let behind, let next,
        let last = paragraph.tokens.indices.contains(next - 1)
          ? paragraph.tokens[next - 1].lower : nil,
        last == "," || last == ":" || last == ";" || next == behind.end
      {
        handed = behind
        if paragraph.tokens[next + 1].shape == .lower {
          // The sentence goes on: neither part is whole.
          quotations[place + 1].isWhole = false
          if endsWithComma(quotations[place]) { quotations[place].isWhole = false }
        }
      }
    }
    return quotations
  }

  private func endsWithComma(_ quotation: Quotation) -> Bool {
    paragraph.tokens[quotation.content.upperBound - 1].lower == ","
      || quotation.whole.upperBound < paragraph.tokens.count
        && paragraph.tokens[quotation.whole.upperBound].lower == ","
  }

  private func sentence(holding token: Int) -> Int? {
    let sentences = paragraph.sentences
    let place = sentences.firstPlace { $0.tokens.upperBound > token }
    return place < sentences.count && sentences[place].tokens.contains(token) ? place : nil
  }

  /// `“…,” said Horvat.`
  private func behind(_ quotation: Quotation, before next: Int?) -> Found? {
    var start = quotation.whole.upperBound
    guard start < paragraph.tokens.count, let number = sentence(holding: start) else { return nil }
    let end = min(paragraph.sentences[number].tokens.upperBound, next ?? Int.max)
    let last = paragraph.tokens[quotation.content.upperBound - 1].lower
    if paragraph.tokens[start].lower == "," { start += 1 }
    guard start < end else { return nil }
    let first = paragraph.tokens[start]
    // `“….” Horvat said the road…` tells something else.
    let isAttached =
      [",", "?", "!", "...", "…", "-", "—"].contains(last)
      || paragraph.tokens[start - 1].lower == ","
      || first.shape == .lower && (first.tag.isVerb || first.lower == "according")
    guard isAttached, let attribution = reader.read(at: start, start..<end),
      ReportingVerbs.takesQuotation.contains(attribution.plain) || attribution.plain == "accord"
        || attribution.plain == "comment"
    else { return nil }
    let rest = attribution.end
    if rest < end {
      // What follows must not be reported too: `said Horvat` and not `Horvat said the road…`.
      let token = paragraph.tokens[rest]
      let isEnd =
        token.shape == .punctuation || token.tag == .preposition || token.tag == .adverb
        || token.tag == .conjunction || token.tag == .subordinator || token.tag == .infinitive
        || NameWords.weekdays.contains(token.lower)
        || ["today", "yesterday", "earlier", "later", "last", "this"].contains(token.lower)
        || token.tag == .presentParticiple
      if !isEnd || token.lower == "that" { return nil }
    }
    return found(attribution, number)
  }

  private func found(_ attribution: Attribution, _ sentence: Int) -> Found {
    var entity = attribution.speaker.entity
    if attribution.speaker.isPronoun {
      entity = referents.referent(
        of: paragraph.word(attribution.speaker.tokens.lowerBound),
        at: attribution.speaker.tokens.lowerBound, paragraph: index)
    }
    return Found(
      entity: entity, tokens: attribution.speaker.tokens, verb: attribution.main,
      relay: attribution.relay, end: attribution.end)
  }

  /// `Horvat said: “…”`
  private func before(
    _ quotation: Quotation, after previous: Int, _ introduction: Found?
  ) -> Found? {
    let open = quotation.whole.lowerBound
    guard open > 0 else { return introduction }
    let mark = paragraph.tokens[open - 1].lower
    guard mark == ":" || mark == ",", let number = sentence(holding: open - 1) else {
      // `Horvat said “…”`
      let word = paragraph.tokens[open - 1].lower
      let main = ReportingVerbs.finite[word] ?? ReportingVerbs.manner[word]
      guard quotation.isWhole, main != nil, let number = sentence(holding: open - 1) else {
        return nil
      }
      return introduced(max(previous, paragraph.sentences[number].tokens.lowerBound)..<open, number)
    }
    let start = max(previous, paragraph.sentences[number].tokens.lowerBound)
    return introduced(start..<(open - 1), number)
  }

  /// The attribution that a stretch before a quotation makes up.
  func introduced(_ range: Range<Int>, _ number: Int) -> Found? {
    var tries = 0
    var start = range.lowerBound
    while start < range.upperBound, tries < 4 {
      if let attribution = reader.subjectFirst(at: start, range),
        ReportingVerbs.takesQuotation.contains(attribution.plain),
        isQuiet(attribution.end..<range.upperBound), isQuiet(range.lowerBound..<start)
      {
        return found(attribution, number)
      }
      guard
        let comma = (start..<range.upperBound).prefix(24).first(where: {
          paragraph.tokens[$0].lower == ","
        })
      else { return nil }
      start = comma + 1
      tries += 1
    }
    return nil
  }

  /// Whether nobody else speaks in some tokens.
  private func isQuiet(_ range: Range<Int>) -> Bool {
    range.count < 40
      && !range.contains { place in
        let token = paragraph.tokens[place]
        return ReportingVerbs.finite[token.lower] != nil && token.tag.isVerb || token.lower == ";"
          || token.lower == "that" || token.lower == "according"
      }
  }
}
