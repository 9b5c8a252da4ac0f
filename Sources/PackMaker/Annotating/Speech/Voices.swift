import Articles

/// Tells who vouches for each sentence.
struct Voices {
  /// Fills the voices of all sentences; quotations and reports are known.
  static func annotate(_ article: inout AnnotatedArticle) {
    let firstPerson = article.paragraphs.map(speaksInFirstPerson)
    for index in article.paragraphs.indices {
      let isSetApart = isSetApart(index, article)
      let isNeighbour =
        index > 0 && firstPerson[index - 1]
        || index + 1 < article.paragraphs.count && firstPerson[index + 1]
      let isUnmarked = article.paragraphs[index].quotations.isEmpty
      var follows = false
      var voices: [Voice] = []
      let paragraph = article.paragraphs[index]
      for number in paragraph.sentences.indices {
        var voice: Voice
        if isSetApart && isUnmarked {
          voice = .quoted(speaker: nil)
        } else if firstPerson[index] {
          voice = quoted(number, paragraph) ?? .unclear
        } else {
          voice =
            quoted(number, paragraph) ?? viewed(number, paragraph, article.entities)
            ?? attributed(number, paragraph)
            ?? (follows && !hasOwnSign(paragraph.sentences[number], paragraph) ? .unclear : .source)
          if voice == .source, borrows(paragraph.sentences[number], paragraph) { voice = .unclear }
          if isNeighbour, isUnmarked, voice == .source { voice = .unclear }
          if number == 0, index > 0, voice == .source, goesOn(paragraph.sentences[0], paragraph),
            article.paragraphs[index - 1].sentences.last.map({ $0.voice != .source }) ?? false
          {
            voice = .unclear
          }
        }
        switch voice {
        case .attributed, .quoted, .unclear: follows = true
        case .source: follows = false
        }
        if paragraph.sentences[number].faults.contains(.unpaired), voice == .source {
          voice = .unclear
        }
        voices.append(voice)
      }
      set(voices, in: &article.paragraphs[index])
    }
  }

  private static func set(_ voices: [Voice], in paragraph: inout AnnotatedParagraph) {
    for (number, voice) in voices.enumerated() { paragraph.sentences[number].voice = voice }
  }

  private static let firstPerson: WordSet = [
    "i", "we", "my", "our", "me", "i'm", "i've", "i'd", "i'll", "ours", "myself", "ourselves", "us",
  ]

  /// `I`, `we` outside quotation marks.
  private static func speaksInFirstPerson(_ paragraph: AnnotatedParagraph) -> Bool {
    var quotation = 0
    for place in paragraph.tokens.indices
    where firstPerson.contains(paragraph.tokens[place].lower) {
      let token = paragraph.tokens[place]
      while quotation < paragraph.quotations.count,
        paragraph.quotations[quotation].whole.upperBound <= place
      { quotation += 1 }
      if quotation < paragraph.quotations.count,
        paragraph.quotations[quotation].whole.contains(place)
      {
        continue
      }
      switch token.lower {
      case "i":
        let isNumeral = place > 0 && paragraph.tokens[place - 1].shape == .capitalised && place > 1
        if token.shape == .capitalised,
          !isNumeral || paragraph.tokens[min(place + 1, paragraph.tokens.count - 1)].tag.isVerb
        {
          return true
        }
      case "we", "my", "our", "me", "i'm", "i've", "i'd", "i'll", "ours", "myself", "ourselves":
        if token.shape != .capitals { return true }
      case "us": if token.shape == .lower { return true }
      default: break
      }
    }
    return false
  }

  /// Set as a quotation by the markup, or announced by the colon that the paragraph before ends
  /// with.
  private static func isSetApart(_ index: Int, _ article: AnnotatedArticle) -> Bool {
    let number = article.paragraphs[index].number
    if number >= 1, number <= article.article.paragraphs.count,
      article.article.paragraphs[number - 1].markup.role == .quotation
    {
      return true
    }
    guard index > 0, let last = article.paragraphs[index - 1].tokens.last, last.lower == ":" else {
      return false
    }
    let before = article.paragraphs[index - 1]
    return before.sentences.last.map { sentence in
      sentence.tokens.contains {
        let lower = before.tokens[$0].lower
        return ReportingVerbs.finite[lower] != nil || ReportingVerbs.participles[lower] != nil
          || lower == "statement"
      }
    } ?? false
  }

  /// Within marks, but for the words that say who speaks.
  private static func quoted(_ number: Int, _ paragraph: AnnotatedParagraph) -> Voice? {
    let sentence = paragraph.sentences[number].tokens
    var place = paragraph.quotations.firstPlace { $0.whole.upperBound > sentence.lowerBound }
    var speakers: [Int?] = []
    var covered = 0
    var hasWhole = false
    while place < paragraph.quotations.count,
      paragraph.quotations[place].whole.lowerBound < sentence.upperBound
    {
      let quotation = paragraph.quotations[place]
      covered += quotation.whole.clamped(to: sentence).count
      if quotation.isWhole || covered * 10 >= sentence.count * 6 && quotation.speakerTokens != nil {
        hasWhole = true
        speakers.append(quotation.speaker)
      }
      place += 1
    }
    guard hasWhole || covered * 10 >= sentence.count * 9 && covered > 0 else { return nil }
    let first = speakers.first ?? nil
    return .quoted(speaker: speakers.allSatisfy { $0 == first } ? first : nil)
  }

  /// `For Horvat, …`: the source gives somebody's view.
  private static func viewed(
    _ number: Int, _ paragraph: AnnotatedParagraph, _ entities: [Entity]
  ) -> Voice? {
    let sentence = paragraph.sentences[number]
    let first = sentence.tokens.lowerBound
    guard ["for", "to"].contains(paragraph.word(first)), let name = sentence.names.first,
      name.tokens.lowerBound <= first + 3,
      paragraph.word(name.tokens.upperBound, in: sentence.tokens) == ",",
      entities[name.entity].kind == .person || entities[name.entity].kind == .organisation
    else { return nil }
    return .attributed(speaker: name.entity)
  }

  /// Words in marks that are no title: somebody's, and nobody knows whose.
  private static func borrows(_ sentence: Sentence, _ paragraph: AnnotatedParagraph) -> Bool {
    var place = paragraph.quotations.firstPlace {
      $0.whole.lowerBound >= sentence.tokens.lowerBound
    }
    while place < paragraph.quotations.count,
      paragraph.quotations[place].whole.lowerBound < sentence.tokens.upperBound
    {
      let first = paragraph.tokens[paragraph.quotations[place].content.lowerBound]
      if first.shape == .lower { return true }
      place += 1
    }
    return false
  }

  /// Reported, or with a word of saying in it.
  private static func attributed(_ number: Int, _ paragraph: AnnotatedParagraph) -> Voice? {
    let sentence = paragraph.sentences[number]
    let next = paragraph.reports.firstPlace {
      $0.content.lowerBound >= sentence.tokens.lowerBound
    }
    if next < paragraph.reports.count,
      sentence.tokens.contains(paragraph.reports[next].content.lowerBound)
    {
      return .attributed(speaker: paragraph.reports[next].speaker)
    }
    if Vouching.isShared(sentence.tokens, paragraph) { return .attributed(speaker: nil) }
    for place in sentence.tokens {
      let token = paragraph.tokens[place]
      if token.lower == "according",
        paragraph.word(place + 1, in: sentence.tokens) == "to"
      {
        return .attributed(speaker: nil)
      }
      guard token.shape == .lower, token.tag.isVerb else { continue }
      if isWithheld(place, sentence.tokens, paragraph) { continue }
      if let plain = ReportingVerbs.finite[token.lower] ?? ReportingVerbs.participles[token.lower] {
        if token.tag == .presentParticiple || token.tag == .pastParticiple || token.tag == .verb {
          // `was reported, and` tells of an act, `have reported that` of words.
          let next = paragraph.word(place + 1, in: sentence.tokens)
          if Self.weak.contains(plain), next != ",", next != ".", !next.isEmpty,
            isSpoken(place, sentence.tokens, paragraph)
          {
            return .attributed(speaker: nil)
          }
          if Self.weak.contains(plain) { continue }
          return .attributed(speaker: nil)
        }
        if Self.weak.contains(plain), !isSpoken(place, sentence.tokens, paragraph) { continue }
        return .attributed(speaker: nil)
      }
      if Self.mental.contains(token.lower) { return .attributed(speaker: nil) }
      if Self.judging.contains(token.lower), givesGround(place, sentence.tokens, paragraph) {
        return .attributed(speaker: nil)
      }
    }
    // Words in marks within the source's own sentence are somebody's, but not the sentence.
    return nil
  }

  /// `did not say`, `declined to comment`, `were told to leave`: the source tells what was done.
  private static func isWithheld(
    _ place: Int, _ bounds: Range<Int>, _ paragraph: AnnotatedParagraph
  ) -> Bool {
    let before = paragraph.word(place - 1, in: bounds)
    if before == "not" || before == "never" { return true }
    if before == "to",
      ["declined", "declines", "refused", "refuses", "failed"].contains(
        paragraph.word(place - 2, in: bounds))
    {
      return true
    }
    return ["told", "asked", "urged"].contains(paragraph.tokens[place].lower)
      && ["was", "were", "been", "being"].contains(before)
      && paragraph.word(place + 1, in: bounds) == "to"
  }

  /// Verbs of doing as much as of saying.
  private static let weak = words(
    "deny dispute doubt announce report comment post call continue add point answer write reject dismiss ask reveal state note observe promise pledge urge estimate believe accuse suggest reply respond answer"
  )

  /// Followed by what is said and not by a thing.
  private static func isSpoken(_ place: Int, _ bounds: Range<Int>, _ paragraph: AnnotatedParagraph)
    -> Bool
  {
    let next = paragraph.word(place + 1, in: bounds)
    // `announced on Monday that`
    for ahead in (place + 1)..<min(place + 8, bounds.upperBound) {
      let token = paragraph.tokens[ahead]
      if token.lower == "that", endsClause(ahead + 1, bounds, paragraph) { break }
      if token.lower == "that", token.tag != .determiner,
        token.tag != .relative || ahead == place + 1
      {
        return true
      }
      if token.shape == .punctuation || token.tag.isVerb { break }
    }
    // `rejects that`: the word points at something.
    return next == "that" && !endsClause(place + 2, bounds, paragraph) || isQuoteMark(next)
      || next == ":" || next == "," || next == "."
      || next.isEmpty || next == "out"
      || paragraph.tokens[place + 1].tag == .pronoun && next != "that"
      || paragraph.tokens[place + 1].tag == .subordinator
  }

  private static func endsClause(
    _ place: Int, _ bounds: Range<Int>, _ paragraph: AnnotatedParagraph
  ) -> Bool {
    place >= bounds.upperBound || paragraph.tokens[place].shape == .punctuation
  }

  /// What somebody is blamed for is the blaming one's word.
  private static let mental = words("blamed blames justified accused accuses")
  /// An act that the source tells of, but for its reason: `criticised the mayor for leaving`.
  private static let judging = words(
    "denounced denounces criticised criticized criticises condemned condemns")

  /// Whether a judgement's ground is told too.
  private static func givesGround(
    _ place: Int, _ bounds: Range<Int>, _ paragraph: AnnotatedParagraph
  ) -> Bool {
    ((place + 1)..<bounds.upperBound).prefix(30).contains {
      ["for", "as", "over", "saying", "because", "that"].contains(paragraph.tokens[$0].lower)
        && !($0 == place + 1 || paragraph.word($0) == "that" && $0 < place + 3)
        || isQuoteMark(paragraph.tokens[$0].lower)
    }
  }

  /// `Meanwhile`, `Separately`: another matter begins.
  private static func hasOwnSign(_ sentence: Sentence, _ paragraph: AnnotatedParagraph) -> Bool {
    let first = paragraph.word(sentence.tokens.lowerBound)
    return ["meanwhile", "separately", "elsewhere"].contains(first)
  }

  /// Begins with a pronoun and has `would` or the like: an account that goes on.
  private static func goesOn(_ sentence: Sentence, _ paragraph: AnnotatedParagraph) -> Bool {
    let first = paragraph.word(sentence.tokens.lowerBound)
    guard
      ["he", "she", "they", "it", "his", "her", "their", "its", "this", "these"].contains(first)
    else { return false }
    return sentence.tokens.contains {
      ["would", "could", "should", "had", "might"].contains(paragraph.tokens[$0].lower)
    }
  }
}
