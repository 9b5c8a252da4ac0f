/// Who speaks, as a phrase: `Ana Horvat, the mayor of Porto,`, `he`, `the ministry's statement`.
struct NounPhrase {
  /// The words that name the speaker, without appositions.
  var tokens: Range<Int>
  /// Behind the phrase with its appositions.
  var end: Int
  /// The named entity that it is, where a name is its head.
  var entity: Int?
  var isPronoun = false
}

/// Reads phrases of a paragraph whose names are known.
struct PhraseReader {
  let paragraph: AnnotatedParagraph
  /// Mentions by their first token, and the token behind them.
  private var starts: [Int: NameMention] = [:]
  private var ends: [Int: NameMention] = [:]
  /// Mentions by the first token of the title before them.
  private var titles: [Int: NameMention] = [:]

  init(_ paragraph: AnnotatedParagraph) {
    self.paragraph = paragraph
    for sentence in paragraph.sentences {
      for mention in sentence.names {
        starts[mention.tokens.lowerBound] = mention
        ends[mention.tokens.upperBound] = mention
        if let role = mention.role, role.upperBound == mention.tokens.lowerBound {
          titles[role.lowerBound] = mention
        }
      }
    }
  }

  func mention(startingAt place: Int) -> NameMention? { starts[place] }
  func mention(endingAt place: Int) -> NameMention? { ends[place] }

  static let longest = 24
  private static let documents = words(
    "statement letter tweet post message email e-mail memo article communiqué notice blog")

  /// The phrase that begins at a token.
  ///
  /// - Parameter followsVerb: as in `said Kos in Porto`, where what follows a name is not its own.
  func phrase(at start: Int, _ bounds: Range<Int>, followsVerb: Bool) -> NounPhrase? {
    guard bounds.contains(start) else { return nil }
    let first = paragraph.word(start)
    if ["he", "she", "they", "it", "we", "i", "you"].contains(first),
      paragraph.tokens[start].shape != .capitals
    {
      return NounPhrase(tokens: start..<(start + 1), end: start + 1, isPronoun: true)
    }
    guard let head = segment(start, bounds) else { return nil }
    var phrase = NounPhrase(tokens: start..<head, end: head, entity: ends[head]?.entity)
    if let mention = ends[head], mention.tokens.lowerBound < start { phrase.entity = nil }
    // `the ministry's statement` speaks for the ministry.
    if Self.documents.contains(paragraph.word(head - 1)), head - 2 > start {
      if paragraph.word(head - 2) == "'s" || paragraph.word(head - 2) == "'" {
        phrase.entity = ends[head - 2]?.entity
      }
    }
    attach(&phrase, bounds, followsVerb: followsVerb)
    return phrase
  }

  /// The end of the words up to the head noun.
  private func segment(_ start: Int, _ bounds: Range<Int>) -> Int? {
    var place = start
    var hasHead = false
    while place < bounds.upperBound, place - start < Self.longest {
      if let mention = titles[place] ?? starts[place] {
        place = mention.tokens.upperBound
        hasHead = true
        continue
      }
      let token = paragraph.tokens[place]
      let word = paragraph.word(place)
      if token.shape == .punctuation { break }
      if ReportingVerbs.finite[word] != nil, hasHead,
        !["post", "report", "state", "claim", "comment"].contains(word) || token.tag.isVerb
      {
        break
      }
      switch token.shape {
      case .capitalised, .capitals, .mixed, .figure, .symbol:
        if token.lower == "(" { break }
        if word == "according" { return nil }
        hasHead = true
      default:
        switch token.tag {
        case .determiner, .adjective, .number, .possessive: break
        case .noun, .pluralNoun, .properNoun: hasHead = true
        case .presentParticiple, .pastParticiple: if hasHead { return place }
        default: return hasHead ? place : nil
        }
      }
      place += 1
    }
    return hasHead ? place : nil
  }

  /// Takes in `of the harbour office` and `, the mayor,`.
  private func attach(_ phrase: inout NounPhrase, _ bounds: Range<Int>, followsVerb: Bool) {
    let isNamed = phrase.entity != nil
    var parts = 0
    while parts < 3, !(isNamed && followsVerb),
      ["of", "for", "at", "in", "from", "on", "to", "with"].contains(
        paragraph.word(phrase.end, in: bounds)),
      phrase.end - phrase.tokens.lowerBound < Self.longest,
      let end = segment(phrase.end + 1, bounds)
    {
      let isDocument = Self.documents.contains(paragraph.word(phrase.end - 1))
      let by = paragraph.word(phrase.end)
      if isDocument, by == "from", phrase.entity == nil { phrase.entity = ends[end]?.entity }
      // `Ambassador to Norway Ana Horvat`: two names in a row.
      if let named = ends[end], named.tokens.lowerBound > phrase.end + 1,
        ends[named.tokens.lowerBound] != nil || isOffice(phrase, of: named), isDescription(phrase)
      {
        phrase.entity = named.entity
      }
      // `Kos on Friday said`: the day is none of the speaker.
      if !NameWords.weekdays.contains(paragraph.word(phrase.end + 1)) {
        phrase.tokens = phrase.tokens.lowerBound..<end
      }
      phrase.end = end
      parts += 1
    }
    let first = paragraph.word(phrase.tokens.lowerBound)
    let next = paragraph.word(phrase.end, in: bounds)
    if next == "and" || next == "or" {
      // Two speakers: neither alone said it.
      if let end = segment(phrase.end + 1, bounds) {
        // `academic and professor Ana Horvat` is one person.
        let isOne =
          phrase.entity == nil && isDescription(phrase) && next == "and"
          && !["the", "a", "an"].contains(first)
          && RoleWords.isPerson(paragraph.word(phrase.end - 1))
        phrase.entity = isOne ? ends[end]?.entity : nil
        phrase.tokens = phrase.tokens.lowerBound..<end
        phrase.end = end
      }
      return
    }
    if next == "(" {
      var end = phrase.end + 1
      while end < bounds.upperBound, end - phrase.end < 8, paragraph.tokens[end].lower != ")" {
        end += 1
      }
      if end < bounds.upperBound, paragraph.tokens[end].lower == ")" { phrase.end = end + 1 }
    }
    guard paragraph.word(phrase.end, in: bounds) == "," else { return }
    if !isNamed, let named = starts[phrase.end + 1], phrase.entity == nil, isDescription(phrase) {
      // `the president of the Assembly, Ana Horvat,`
      let closer = paragraph.word(named.tokens.upperBound, in: bounds)
      if closer == "," || closer == "." || followsVerb || closer.isEmpty
        || ReportingVerbs.finite[closer] != nil
      {
        phrase.entity = named.entity
        phrase.tokens = phrase.tokens.lowerBound..<named.tokens.upperBound
        phrase.end = named.tokens.upperBound
      }
    }
    guard isNamed || phrase.entity != nil || isDescription(phrase),
      paragraph.word(phrase.end, in: bounds) == ","
    else { return }
    if followsVerb { return }
    if Verb.group(at: phrase.end + 1, bounds, paragraph) != nil {
      phrase.end += 1
      return
    }
    // The comma that a verb follows ends the apposition.
    var place = phrase.end + 1
    while place < bounds.upperBound, place - phrase.end < 30 {
      let token = paragraph.tokens[place]
      if isQuoteMark(token.lower) || token.lower == ":" || token.lower == "." { return }
      if ReportingVerbs.finite[token.lower] != nil, token.tag.isVerb,
        paragraph.word(place - 1) != ",", paragraph.word(place - 1) != "who"
      {
        return
      }
      if token.lower == ",", Verb.group(at: place + 1, bounds, paragraph) != nil {
        // `Kos, Horvat said`: no apposition, but another speaker.
        phrase.end = place + 1
        return
      }
      place += 1
    }
  }

  /// `director of sales Ana Horvat`: a calling, of what, and a person's name without a comma.
  private func isOffice(_ phrase: NounPhrase, of named: NameMention) -> Bool {
    named.tokens.count > 1 && RoleWords.isPerson(paragraph.word(phrase.tokens.upperBound - 1))
      && GivenNames.all.contains(paragraph.word(named.tokens.lowerBound))
  }

  private func isDescription(_ phrase: NounPhrase) -> Bool {
    phrase.tokens.contains { RoleWords.isPerson(paragraph.word($0)) }
  }
}

/// `said`, `has also told`, `was quoted as saying`.
struct Verb {
  var tokens: Range<Int>
  /// The token of the verb itself.
  var main: Int
  var plain: String

  private static let between = words(
    "has have had also always often long later then reportedly further recently since today yesterday again simply only"
  )

  /// The verb group of saying at a token; nil where there is none, or a negated or possible one.
  static func group(at start: Int, _ bounds: Range<Int>, _ paragraph: AnnotatedParagraph) -> Verb? {
    var place = start
    while place < bounds.upperBound, place - start < 4,
      between.contains(paragraph.word(place))
        || (paragraph.tokens[place].tag == .adverb && paragraph.word(place).hasSuffix("ly"))
    {
      place += 1
    }
    guard place < bounds.upperBound, paragraph.tokens[place].shape == .lower else { return nil }
    let word = paragraph.word(place)
    if word == "was" || word == "were" || word == "is" {
      // `was quoted as saying`
      guard paragraph.word(place + 1, in: bounds) == "quoted" else { return nil }
      return nil
    }
    guard let plain = ReportingVerbs.finite[word] ?? ReportingVerbs.manner[word] else {
      return nil
    }
    // `says` and `said` are always verbs; `reports` and `claims` need the tagger's word.
    let token = paragraph.tokens[place]
    let isPointing = plain == "point" && paragraph.word(place + 1, in: bounds) == "out"
    if !token.tag.isVerb, !isPointing, !["said", "says", "told", "wrote"].contains(word) {
      return nil
    }
    if token.tag == .presentParticiple { return nil }
    return Verb(tokens: start..<(place + 1), main: place, plain: plain)
  }
}
