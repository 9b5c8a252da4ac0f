/// Who said it, and how.
struct Attribution {
  var speaker: NounPhrase
  var verb: Range<Int>
  var main: Int
  /// The verb's plain form; `accord` of `according to`.
  var plain: String
  var relay: Range<Int>?
  /// Behind verb, speaker and hearer.
  var end: Int
}

/// Finds attributions in a stretch of a sentence that holds no direct speech.
struct AttributionReader {
  let phrases: PhraseReader
  var paragraph: AnnotatedParagraph { phrases.paragraph }

  /// `said Ana Horvat`, `Horvat told the Courier`, `according to Horvat`, from a token on.
  func read(at start: Int, _ bounds: Range<Int>) -> Attribution? {
    let first = paragraph.word(start, in: bounds)
    if first == "according", paragraph.word(start + 1, in: bounds) == "to" {
      guard let speaker = phrases.phrase(at: start + 2, bounds, followsVerb: true) else {
        return nil
      }
      return finish(
        Attribution(
          speaker: speaker, verb: start..<(start + 2), main: start, plain: "accord",
          end: speaker.end),
        bounds)
    }
    if let verb = Verb.group(at: start, bounds, paragraph), paragraph.tokens[start].shape == .lower
    {
      guard let speaker = phrases.phrase(at: verb.tokens.upperBound, bounds, followsVerb: true),
        !ReportingVerbs.takesHearer.contains(verb.plain)
      else { return nil }
      return finish(
        Attribution(
          speaker: speaker, verb: verb.tokens, main: verb.main, plain: verb.plain, end: speaker.end),
        bounds)
    }
    return subjectFirst(at: start, bounds)
  }

  /// `Horvat said`, `the mayor told the Courier`, `the Courier quoted Horvat as saying`.
  func subjectFirst(at start: Int, _ bounds: Range<Int>) -> Attribution? {
    guard let subject = phrases.phrase(at: start, bounds, followsVerb: false) else { return nil }
    if let passed = quotedBy(subject, bounds) { return passed }
    guard let verb = Verb.group(at: subject.end, bounds, paragraph) else { return nil }
    var attribution = Attribution(
      speaker: subject, verb: verb.tokens, main: verb.main, plain: verb.plain,
      relay: inserted(behind: subject), end: verb.tokens.upperBound)
    if ReportingVerbs.takesHearer.contains(verb.plain) {
      guard let hearer = phrases.phrase(at: verb.tokens.upperBound, bounds, followsVerb: true)
      else { return nil }
      attribution.end = hearer.end
      attribution.relay = attribution.relay ?? outlet(hearer)
    } else if ReportingVerbs.mayTakeHearer.contains(verb.plain),
      let hearer = phrases.phrase(at: verb.tokens.upperBound, bounds, followsVerb: true),
      paragraph.word(hearer.end, in: bounds) == "that"
    {
      attribution.end = hearer.end
    } else if verb.plain == "point" {
      // `points out that`
      guard paragraph.word(verb.tokens.upperBound, in: bounds) == "out" else { return nil }
      attribution.end += 1
      attribution.verb = verb.tokens.lowerBound..<attribution.end
    }
    return finish(attribution, bounds)
  }

  /// `the Courier` of `Horvat, quoted by the Courier, said`.
  private func inserted(behind subject: NounPhrase) -> Range<Int>? {
    let gap = subject.tokens.upperBound..<subject.end
    guard paragraph.word(gap.lowerBound, in: gap) == "," else { return nil }
    var place = gap.lowerBound + 1
    if paragraph.word(place, in: gap) == "as" { place += 1 }
    guard ["quoted", "cited"].contains(paragraph.word(place, in: gap)),
      paragraph.word(place + 1, in: gap) == "by"
    else { return nil }
    return phrases.phrase(at: place + 2, gap, followsVerb: true)?.tokens
  }

  /// `the Courier quoted Horvat as saying`, `Horvat was quoted by the Courier as saying`.
  private func quotedBy(_ subject: NounPhrase, _ bounds: Range<Int>) -> Attribution? {
    var place = subject.end
    if paragraph.word(place, in: bounds) == "quoted" {
      guard let speaker = phrases.phrase(at: place + 1, bounds, followsVerb: true),
        paragraph.word(speaker.end, in: bounds) == "as",
        isSaying(speaker.end + 1, bounds)
      else { return nil }
      return Attribution(
        speaker: speaker, verb: (speaker.end + 1)..<(speaker.end + 2), main: speaker.end + 1,
        plain: "say", relay: subject.tokens, end: afterHearer(speaker.end + 2, bounds))
    }
    guard ["was", "is", "were"].contains(paragraph.word(place, in: bounds)) else { return nil }
    place += 1
    if paragraph.word(place, in: bounds) == "told", paragraph.word(place + 1, in: bounds) == "by",
      let speaker = phrases.phrase(at: place + 2, bounds, followsVerb: true)
    {
      return Attribution(
        speaker: speaker, verb: place..<(place + 1), main: place, plain: "tell",
        end: speaker.end)
    }
    guard paragraph.word(place, in: bounds) == "quoted" else { return nil }
    place += 1
    var relay: Range<Int>?
    if paragraph.word(place, in: bounds) == "by",
      let by = phrases.phrase(at: place + 1, bounds, followsVerb: true)
    {
      relay = by.tokens
      place = by.end
    }
    guard paragraph.word(place, in: bounds) == "as", isSaying(place + 1, bounds) else { return nil }
    var end = place + 2
    if relay == nil, paragraph.word(end, in: bounds) == "by",
      let by = phrases.phrase(at: end + 1, bounds, followsVerb: true)
    {
      relay = by.tokens
      end = by.end
    }
    return Attribution(
      speaker: subject, verb: (place + 1)..<(place + 2), main: place + 1, plain: "say",
      relay: relay, end: end)
  }

  private func isSaying(_ place: Int, _ bounds: Range<Int>) -> Bool {
    ["saying", "telling", "stating", "writing"].contains(paragraph.word(place, in: bounds))
  }

  private func afterHearer(_ place: Int, _ bounds: Range<Int>) -> Int {
    guard paragraph.word(place - 1) == "telling" else { return place }
    return phrases.phrase(at: place, bounds, followsVerb: true)?.end ?? place
  }

  /// Who was told, if that is an outlet and not a person or a crowd.
  private func outlet(_ hearer: NounPhrase) -> Range<Int>? {
    let last = hearer.tokens.upperBound - 1
    let token = paragraph.tokens[last]
    guard token.shape == .capitalised || token.shape == .capitals || token.shape == .mixed else {
      // `the Herald newspaper`, `Yonhap news agency`
      return ["newspaper", "agency", "magazine", "channel", "station", "broadcaster", "website"]
        .contains(paragraph.word(last)) ? hearer.tokens : nil
    }
    if let mention = phrases.mention(endingAt: hearer.tokens.upperBound), isPerson(mention.entity) {
      return nil
    }
    return hearer.tokens
  }

  var persons: Set<Int> = []
  private func isPerson(_ entity: Int) -> Bool { persons.contains(entity) }

  /// Adds the relay that follows: `, as quoted by Yonhap`, `in an interview with the Courier`.
  private func finish(_ attribution: Attribution, _ bounds: Range<Int>) -> Attribution {
    var found = attribution
    var place = found.end
    if paragraph.word(place, in: bounds) == "," { place += 1 }
    let isAs = paragraph.word(place, in: bounds) == "as"
    if isAs { place += 1 }
    switch paragraph.word(place, in: bounds) {
    case "quoting", "citing":
      // The one quoted is the source, the one quoting the relay.
      guard let source = phrases.phrase(at: place + 1, bounds, followsVerb: true) else { break }
      found.relay = found.speaker.tokens
      found.speaker = source
      found.end = source.end
    case "quoted", "cited", "reported":
      guard paragraph.word(place + 1, in: bounds) == "by",
        let relay = phrases.phrase(at: place + 2, bounds, followsVerb: true)
      else { break }
      found.relay = relay.tokens
      found.end = relay.end
      if paragraph.word(found.end, in: bounds) == ",",
        Verb.group(at: found.end + 1, bounds, paragraph) != nil
      {
        found.end += 1
      }
    default: break
    }
    if found.relay == nil { found.relay = interviewer(found.end, bounds) }
    return found
  }

  /// `in an interview with the Courier`, `in a statement to EFE`.
  private func interviewer(_ place: Int, _ bounds: Range<Int>) -> Range<Int>? {
    guard paragraph.word(place, in: bounds) == "in",
      paragraph.word(place + 2, in: bounds) == "interview",
      ["with", "to"].contains(paragraph.word(place + 3, in: bounds)),
      let outlet = phrases.phrase(at: place + 4, bounds, followsVerb: true)
    else { return nil }
    return self.outlet(outlet)
  }
}
