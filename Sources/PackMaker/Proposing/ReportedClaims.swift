import Quiz

/// Indirect speech with its speaker before it, as the article has it: `Ana Horvat said that …`.
struct ReportedClaims: Proposer {
  let name = "reported-claim"
  let summary = "what somebody said in indirect speech, or the same with another number"

  func propose(_ material: Material) -> [Candidate] {
    material.ofReports { candidates($0, article: $1, paragraph: $2, material) }
  }

  private func candidates(
    _ report: ReportedStatement, article: Int, paragraph index: Int, _ material: Material
  ) -> [Candidate] {
    let annotated = material.articles[article]
    let paragraph = annotated.paragraphs[index]
    guard
      let spoken = SpokenClause(
        report: report, article: annotated, paragraph: paragraph)
    else { return [] }
    let standing = Standing(material: material)
    let statements = spoken.statements(article: article, paragraph: index)
    guard let statement = statements.first(where: { standing.looseWords(in: $0) == nil }),
      Self.saysEnough(report.content, paragraph), !paragraph.opensAside(report.content),
      !Self.beginsBare(report.content, paragraph),
      !paragraph.losesCondition(
        before: report, in: paragraph.sentences[statement.sentence], shown: statement.tokens),
      !spoken.isRecast || !Self.isPresent(report.content, paragraph),
      !(report.speaker.map { material.isByInitials($0, in: article) } ?? false),
      // `Organisers said` names nobody; only a card tells of what.
      report.speaker != nil
        || material.cards[article] != nil && Self.isTold(report, paragraph),
      spoken.speaker.map({ material.names($0, in: material.evidence(statement)) }) ?? true
    else { return [] }
    // Who speaks is told as fully as the article tells it.
    let name = report.speaker.map { annotated.entities[$0].name }
    func introduced(_ text: String) -> String {
      guard let name, text.hasPrefix(name + " "), !material.shownWords(of: article).holds(name)
      else { return text }
      return material.introduced(name, in: article) + text.dropFirst(name.count)
    }
    func candidate(
      _ text: String, _ verdict: Verdict, _ explanation: String, worth: Double
    ) -> Candidate {
      var candidate = Candidate(
        proposer: self.name,
        body: .claim(Statement.capitalised(introduced(text)).asSentence, verdict: verdict),
        about: [article],
        evidence: material.limited([material.evidence(statement)]), statements: [statement],
        explanation: explanation, difficulty: 2, tags: ["attribution"],
        fact: material.fact(statement), worth: worth)
      candidate.form = "said-that"
      candidate.people = name.map { [$0] } ?? []
      return candidate
    }
    let speaker =
      report.speaker.map { paragraph.speakerName(report.speakerTokens, annotated.entities[$0]) }
      ?? paragraph.phrase(report.speakerTokens)
    let supported = candidate(
      statement.text(in: paragraph), .supported,
      "The source gives this statement to \(speaker), as the claim does.",
      worth: 2.2)
    let refuted = material.sentence(statement).quantities.compactMap { quantity -> Candidate? in
      guard report.content.contains(quantity.figure.lowerBound),
        quantity.figure.allSatisfy(statement.shows), quantity.upper == nil, quantity.value >= 3,
        quantity.modifier == nil || quantity.modifier == .exactly,
        !quantity.measure.isDuration, quantity.measure != .age,
        !Substitution.isPresupposed(quantity, in: paragraph),
        UnitWords.words(of: quantity, in: paragraph) != nil,
        let other = Substitution.number(for: quantity, in: paragraph, material.surveys),
        !Substitution.turns(quantity, into: other, statement, material)
      else { return nil }
      return candidate(
        statement.text(
          in: paragraph, replacing: [.init(tokens: quantity.figure, text: other)]),
        .refuted,
        "The figure there, from \(speaker), is “\(quantity.words(in: paragraph))”, not \(other).",
        worth: 3.2)
    }
    return [supported] + refuted
  }

  /// Whether those without a name are told apart and speak: `some traders` are not, and the thinker
  /// who `observed` that something is so said nothing.
  private static func isTold(
    _ report: ReportedStatement, _ paragraph: AnnotatedParagraph
  ) -> Bool {
    report.verb.last.map { SpokenClause.plain.contains(paragraph.tokens[$0].lower) } ?? false
      && report.speakerTokens.first.map { !vague.contains(paragraph.tokens[$0].lower) } ?? false
  }

  private static let vague: WordSet = [
    "some", "many", "most", "several", "few", "others", "other", "people", "everyone", "all",
  ]

  /// `release for irrigation was unlikely`: of what? A bare act leans on the sentence before.
  static func beginsBare(_ content: Range<Int>, _ paragraph: AnnotatedParagraph) -> Bool {
    let head = Array(paragraph.tokens[content].prefix(2))
    return head.count == 2 && head[0].tag == .noun && head[0].shape == .lower
      && head[1].lower != "of" && ![.noun, .pluralNoun].contains(head[1].tag)
  }

  /// Whether its first verb tells what is so at the time of speaking.
  static func isPresent(_ content: Range<Int>, _ paragraph: AnnotatedParagraph) -> Bool {
    let verb = paragraph.tokens[content].first { $0.tag.isFiniteVerb }
    return verb.map { [.verb, .verbThird].contains($0.tag) } ?? false
  }

  /// Whether a clause has six words and two nouns: `nobody had cried` tells too little by itself.
  private static func saysEnough(_ content: Range<Int>, _ paragraph: AnnotatedParagraph) -> Bool {
    let tokens = paragraph.tokens[content]
    return tokens.count { $0.tag != .punctuation } >= 6
      && tokens.count { [.noun, .pluralNoun, .properNoun].contains($0.tag) } >= 2
  }
}

/// A reported clause with the words before it that tell whose it is.
struct SpokenClause {
  let report: ReportedStatement
  let sentence: Int
  /// Index into the article's entities.
  let speaker: Int?
  /// Whether the article has another tense than the `said` that is shown: `has said`, `says`.
  let isRecast: Bool
  private let paragraph: AnnotatedParagraph
  /// Where what is shown may begin, each with the end of the speaker's name.
  private let beginnings: [(start: Int, end: Int)]
  private let edits: [Statement.Edit]
  private let said: String

  /// Nil where the clause does not follow its speaker, or it is not certain how strong a word the
  /// verb is.
  init?(report: ReportedStatement, article: AnnotatedArticle, paragraph: AnnotatedParagraph) {
    guard !report.isInverted, report.strength != .denying,
      report.speakerTokens.upperBound <= report.verb.lowerBound,
      report.verb.upperBound <= report.content.lowerBound,
      let place = paragraph.sentence(holding: report.content),
      paragraph.sentences[place].faults.isEmpty,
      let main = report.verb.last
    else { return nil }
    let verb = paragraph.tokens[main].lower
    // Who was told is no relay; who passed it on is.
    if let relay = report.relay, verb != "told" || relay.lowerBound < report.verb.upperBound {
      return nil
    }
    if report.strength == .neutral, Self.plain.contains(verb) {
      said = "said that"
    } else if report.verb.count == 1, paragraph.tokens[main].tag == .verbPast {
      said = verb + " that"
    } else {
      return nil
    }
    // `told the Post in October 2018`: what was said then is not of this report.
    if paragraph.sentences[place].isSaidAtAnotherTime(outside: report.content) { return nil }
    isRecast = report.verb.count > 1 || paragraph.tokens[main].tag != .verbPast
    let sentence = paragraph.sentences[place]
    if let entity = report.speaker {
      guard article.entities[entity].canSpeak,
        let mention = sentence.names.last(where: {
          $0.entity == entity && report.speakerTokens.contains($0.tokens.lowerBound)
        })
      else { return nil }
      let isPerson = article.entities[entity].kind == .person
      beginnings =
        [
          (report.speakerTokens.lowerBound, report.speakerTokens.upperBound),
          (mention.tokens.lowerBound, report.speakerTokens.upperBound),
          (mention.tokens.lowerBound, mention.tokens.upperBound),
        ].filter { isPerson || $0.0 == report.speakerTokens.lowerBound }
        // `But Horvat said`: against what?
        .filter { !["but", "yet", "and"].contains(paragraph.tokens[$0.0].lower) }
    } else {
      guard let last = report.speakerTokens.last,
        [.noun, .pluralNoun, .properNoun].contains(paragraph.tokens[last].tag)
      else { return nil }
      beginnings = [(report.speakerTokens.lowerBound, report.speakerTokens.upperBound)]
    }
    self.report = report
    self.sentence = place
    self.paragraph = paragraph
    speaker = report.speaker
    edits = Completing(article: article, paragraph: paragraph).edits(in: sentence)
  }

  /// From the fullest to the shortest.
  func statements(article: Int, paragraph index: Int) -> [Statement] {
    var end = report.content.upperBound
    while end > report.content.lowerBound + 1,
      [".", ",", "!", ";"].contains(paragraph.tokens[end - 1].lower)
    {
      end -= 1
    }
    return beginnings.map { beginning in
      let span = beginning.start..<end
      // A comma follows a name without a space.
      let isJoined =
        paragraph.tokens[beginning.end - 1].bytes.upperBound
        == paragraph.tokens[beginning.end].bytes.lowerBound
      let link = beginning.end..<report.content.lowerBound
      let kept = edits.filter { span.contains($0.tokens.lowerBound) && !$0.tokens.overlaps(link) }
      let all = kept + linking(link, isJoined ? " " + said : said)
      return Statement(
        article: article, paragraph: index, sentence: sentence, tokens: span,
        edits: all.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound })
    }
  }

  /// Shows `said that` for the words between a speaker and the clause; a day among them is left
  /// out by an edit of its own, which tells that nothing of it is shown.
  private func linking(_ link: Range<Int>, _ text: String) -> [Statement.Edit] {
    let dates = paragraph.sentences[sentence].dates.map(\.tokens)
      .filter { link.lowerBound < $0.lowerBound && $0.upperBound <= link.upperBound }
      .prefix(1)
    guard let date = dates.first else { return [.init(tokens: link, text: text)] }
    return [
      .init(tokens: link.lowerBound..<date.lowerBound, text: text),
      .init(tokens: date, text: ""),
    ]
      + (date.upperBound < link.upperBound
        ? [.init(tokens: date.upperBound..<link.upperBound, text: "")] : [])
  }

  /// Say no more than that somebody spoke.
  static let plain: Set<String> = [
    "said", "says", "told", "stated", "states", "added", "adds", "wrote", "explained", "noted",
    "replied", "responded", "commented", "remarked", "continued",
  ]
}

extension Sentence {
  /// Whether a month or a year outside some tokens dates what is said in them.
  func isSaidAtAnotherTime(outside content: Range<Int>) -> Bool {
    dates.contains { date in
      [.full, .month, .monthAlone, .year].contains(date.form) && !date.tokens.overlaps(content)
    }
  }
}
