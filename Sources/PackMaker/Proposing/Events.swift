import Articles
import Text

/// Dated events to be put in order.
struct Events: Proposer {
  let name = "event-order"
  let summary = "dated events to be put in order"

  func propose(_ material: Material) -> [Candidate] {
    material.articles.indices.compactMap { article in
      let events = DatedEvents(article: article, material: material).inOrder()
      guard events.count >= 3 else { return nil }
      let chosen = Array(events.prefix(5))
      return Candidate(
        proposer: name,
        body: .order(
          ask: "Put these in order as \(material.labels[article]) dates them, the earliest first.",
          items: chosen.map(\.text)),
        about: [article], evidence: chosen.map { material.evidence($0.statement) },
        statements: chosen.map(\.statement),
        explanation: "The dates are \(chosen.map(\.words).joined(separator: ", ")).",
        difficulty: 3, tags: ["dates"], fact: "a\(article + 1)-order", worth: 3)
    }
  }
}

/// Past events of one article that happened once and whose date can be left out of the sentence.
struct DatedEvents {
  let article: Int
  let material: Material

  struct Event {
    var statement: Statement
    /// Without its date.
    var text: String
    var date: PartialDate
    /// The date as the article prints it, with what was worked out in brackets.
    var words: String
    fileprivate var matter: Set<String>
  }

  /// Earliest first, so that no two dates overlap and no two sentences tell one event.
  func inOrder() -> [Event] {
    var events: [Event] = []
    for statement in material.statements[article] {
      guard let event = event(of: statement),
        !events.contains(where: {
          Self.overlap($0.date, event.date)
            || $0.matter.intersection(event.matter).count * 2
              >= min($0.matter.count, event.matter.count)
        })
      else { continue }
      events.append(event)
      // More are not asked for, and each is held against all before it.
      if events.count == 12 { break }
    }
    return events.sorted { $0.date < $1.date }
  }

  private func event(of statement: Statement) -> Event? {
    let sentence = material.sentence(statement)
    let paragraph = material.paragraph(statement)
    guard case .source = sentence.voice, sentence.hedges.isEmpty, sentence.dates.count == 1,
      material.isSingle(statement), let mention = sentence.dates.first,
      let date = mention.date, !mention.isBound,
      date.day != nil || mention.form == .year && !mention.isResolved, isPast(date),
      let span = dateless(statement, mention, in: paragraph)
    else { return nil }
    let verbs = GoverningVerb(paragraph: paragraph, sentence: sentence)
    guard let verb = verbs.verb(dated: mention.tokens),
      Meaning.once.contains(Meaning.of(paragraph.tokens[verb].lower, material.stemmer)),
      isCompleted(verb, paragraph, sentence),
      !paragraph.tokens[span].contains(where: { Self.pointing.contains($0.lower) })
    else { return nil }
    let shown = Statement(
      article: article, paragraph: statement.paragraph, sentence: statement.sentence,
      tokens: span, edits: statement.edits.filter { span.contains($0.tokens.lowerBound) })
    guard Standing(material: material).looseWords(in: shown) == nil else { return nil }
    let printed = paragraph.text(mention.tokens)
    let isWorkedOut = mention.isResolved && mention.form != .dayOfMonth
    return Event(
      statement: statement, text: shown.text(in: paragraph), date: date,
      words: isWorkedOut ? "\(printed) [\(date.words)]" : date.words,
      matter: material.meanings(of: span, in: paragraph))
  }

  /// Whether the day was over when the article was published; without a date of publication only
  /// the verb can tell.
  private func isPast(_ date: PartialDate) -> Bool {
    guard let published = material.articles[article].article.metadata.published?.value else {
      return true
    }
    return date.day == nil ? date.year <= published.year : date <= published
  }

  /// Whether the verb tells a deed that is done: `sank`, `was opened`; not `will open`, `had been
  /// due to open`, `did not open`.
  private func isCompleted(
    _ verb: Int, _ paragraph: AnnotatedParagraph, _ sentence: Sentence
  ) -> Bool {
    let tokens = paragraph.tokens
    let clause = GoverningVerb(paragraph: paragraph, sentence: sentence).clause(of: verb..<verb + 1)
    guard !tokens[clause].contains(where: { $0.tag == .modal || Self.undone.contains($0.lower) })
    else { return false }
    if tokens[verb].tag == .verbPast { return true }
    guard tokens[verb].tag == .pastParticiple else { return false }
    var before = verb - 1
    while before >= clause.lowerBound, tokens[before].tag == .adverb { before -= 1 }
    return before >= clause.lowerBound && ["was", "were"].contains(tokens[before].lower)
  }

  /// Whether one date may lie within the other, so that no order can be told.
  private static func overlap(_ a: PartialDate, _ b: PartialDate) -> Bool {
    a.year == b.year && (a.month == nil || b.month == nil || a.month == b.month)
      && (a.day == nil || b.day == nil || a.day == b.day)
  }

  /// The statement without `On 4 May 2025,` at its head or `on 4 May 2025` at its end.
  private func dateless(
    _ statement: Statement, _ mention: DateMention, in paragraph: AnnotatedParagraph
  ) -> Range<Int>? {
    let tokens = statement.tokens
    var start = tokens.lowerBound
    var end = tokens.upperBound
    var date = mention.tokens
    if date.lowerBound > start,
      ["on", "in"].contains(paragraph.tokens[date.lowerBound - 1].lower)
    {
      date = date.lowerBound - 1..<date.upperBound
    }
    if date.lowerBound == start, date.upperBound < end {
      start = date.upperBound
      if paragraph.tokens[start].lower == "," {
        start += 1
      } else if date == mention.tokens || !Self.opensClause(paragraph.tokens[start]) {
        return nil
      }
    } else if date.upperBound == end, date.lowerBound > start {
      end = date.lowerBound
      if paragraph.tokens[end - 1].lower == "," { end -= 1 }
    } else {
      return nil
    }
    return end - start >= 4 ? start..<end : nil
  }

  /// `In 1961 the bridge was opened` has no comma.
  private static func opensClause(_ token: Token) -> Bool {
    token.tag == .determiner || token.tag == .properNoun || token.shape == .capitalised
  }

  private static let undone: WordSet = [
    "not", "never", "n't", "no", "due", "to", "if", "planned", "scheduled", "expected", "almost",
    "nearly", "every", "each", "often", "usually", "again",
  ]
  /// Words that tell the order, or lean on another event.
  private static let pointing: WordSet = [
    "after", "before", "following", "earlier", "later", "previous", "previously", "since", "until",
    "first", "second", "third", "last", "final", "finally", "then", "again", "another", "next",
    "anniversary", "old", "new", "recent", "recently", "already", "still",
  ]
}
