import Text

/// Questions about what two articles tell alike or differently, from statements that stand alone.
struct Across {
  let kind: Finding.Kind
  let proposer: String

  func propose(_ material: Material) -> [Candidate] {
    guard material.articles.count > 1 else { return [] }
    let story = Story(material)
    let shared = story.pairs
    guard !shared.isEmpty else { return [] }
    let facts = Dictionary(
      uniqueKeysWithValues: Set(shared.flatMap { [$0.0, $0.1] }).map {
        ($0, ArticleFacts($0, in: material))
      })
    return shared.flatMap { a, b -> [Candidate] in
      guard let one = facts[a], let two = facts[b] else { return [] }
      return Differences.between(one, two, isSameDay: story.isSameDay(a, b))
        .filter { $0.kind == kind && $0.isVouchedAlike }
        .compactMap { candidate($0, material) }
    }
  }

  private func candidate(_ finding: Finding, _ material: Material) -> Candidate? {
    switch finding.verdict {
    // Either article's sentence will do, if it stands alone.
    case .same:
      return corroborated(finding.first, finding.second, material)
        ?? corroborated(finding.second, finding.first, material)
    case .different:
      return differing(finding.first, finding.second, material)
        ?? differing(finding.second, finding.first, material)
    }
  }

  private func corroborated(
    _ a: Mentioned, _ b: Mentioned, _ material: Material
  ) -> Candidate? {
    guard let statement = statement(of: a, material), isAskable(a, b, material) else { return nil }
    let paragraph = material.paragraph(statement)
    let gap = Gap(statement: statement, tokens: a.tokens).text(in: paragraph)
    let labels = [a, b].map { material.labels[$0.article] }
    let both = "\(labels[0].capitalisedFirst) and \(labels[1])"
    let body: Candidate.Body
    switch kind {
    case .number:
      guard let quantity = material.quantity(of: a), quantity.upper == nil,
        let unit = UnitWords.words(of: quantity, in: paragraph)
      else { return nil }
      body = .number(
        ask: "\(both) give the same number. Which number fills the gap: \(gap)?",
        value: quantity.value, unit: unit)
    case .date:
      guard let mention = material.date(of: a), let date = mention.date,
        [.full, .dayOfMonth].contains(mention.form)
      else { return nil }
      let others = DateGaps.others(for: mention, date, in: material, article: a.article)
      guard others.count >= 3 else { return nil }
      body = .choice(
        ask: "\(both) give the same date. Which date fills the gap: \(gap)?",
        key: DateGaps.words(of: date, mention.form), others: others)
    }
    return Candidate(
      proposer: proposer, body: body, about: [a.article, b.article].sorted(),
      evidence: [material.evidence(a), material.evidence(b)], statements: [statement],
      explanation: "Both sources give the same \(kind.rawValue), each in its own words.",
      difficulty: 2, tags: [kind == .number ? "numbers" : "dates"], fact: material.fact(statement),
      worth: 3)
  }

  private func differing(
    _ a: Mentioned, _ b: Mentioned, _ material: Material
  ) -> Candidate? {
    guard let statement = statement(of: a, material), isAskable(a, b, material),
      var first = value(of: a, material), var second = value(of: b, material),
      Folded(first) != Folded(second)
    else { return nil }
    if kind == .number {
      (first, second) = alike(first, second, a, b, material)
      guard first != second else { return nil }
    }
    let word = noun(of: a, material)
    let gap = Gap(statement: statement, tokens: a.tokens).text(in: material.paragraph(statement))
    return Candidate(
      proposer: proposer,
      body: .sourcesDiffer(
        ask: "The two sources give different \(word)s for the gap: \(gap). Which \(word) does "
          + "each of them give?",
        values: [a.article: first, b.article: second], others: []),
      about: [a.article, b.article].sorted(),
      evidence: [material.evidence(a), material.evidence(b)], statements: [statement],
      explanation: "\(material.labels[a.article].capitalisedFirst) gives \(first), "
        + "\(material.labels[b.article]) gives \(second), for the same thing.",
      difficulty: 3, tags: [kind == .number ? "numbers" : "dates", "difference"],
      fact: material.fact(statement), worth: 5)
  }

  /// What the gap is called: a time of day is no number.
  private func noun(of mention: Mentioned, _ material: Material) -> String {
    if case .clock? = material.quantity(of: mention)?.measure { return "time" }
    return kind.rawValue
  }

  /// Two numbers in one manner, so that the manner tells nothing of its source: with the sign where
  /// the gap holds it, and both in figures if one is.
  private func alike(
    _ first: String, _ second: String, _ a: Mentioned, _ b: Mentioned, _ material: Material
  ) -> (String, String) {
    guard let one = material.quantity(of: a), let two = material.quantity(of: b) else {
      return (first, second)
    }
    var shown = [first, second]
    if case .count = one.measure, Self.isFigure(first) != Self.isFigure(second) {
      shown = zip(shown, [one.value, two.value]).map { text, value in
        Self.isFigure(text) ? text : Self.figures(of: value) ?? text
      }
    }
    if case .percent = one.measure {
      let hasSign = first.hasSuffix("%")
      shown = shown.map { text in
        let bare = text.hasSuffix("%") ? String(text.dropLast()) : text
        return hasSign ? bare + "%" : bare
      }
    }
    return (shown[0], shown[1])
  }

  private static func isFigure(_ text: String) -> Bool {
    text.utf8.contains { (0x30...0x39).contains($0) }
  }

  /// `84` of 84.0; nil for what is no whole number below 10,000.
  private static func figures(of value: Double) -> String? {
    guard value == value.rounded(), value >= 0, value < 10_000 else { return nil }
    let text = String(Int(value))
    return value < 1000 ? text : "\(text.prefix(1)),\(text.dropFirst())"
  }

  /// The statement of a sentence if it shows the mention and makes sense whichever of the two
  /// sources is asked about.
  private func statement(of mention: Mentioned, _ material: Material) -> Statement? {
    guard
      let statement = material.statements[mention.article].first(where: {
        $0.paragraph == mention.paragraph && $0.sentence == mention.sentence
      }), mention.tokens.allSatisfy(statement.shows),
      Standing(material: material, label: nil).looseWords(in: statement) == nil
    else { return nil }
    return statement
  }

  /// Whether one gap can take what both articles print: the same unit, and the same noun behind it.
  private func isAskable(_ a: Mentioned, _ b: Mentioned, _ material: Material) -> Bool {
    guard kind == .number else { return true }
    guard let one = material.quantity(of: a), let two = material.quantity(of: b),
      one.measure == two.measure
    else { return false }
    return one.measure != .count
      || one.head != nil && two.head != nil
        && material.counted(a) == material.counted(b)
  }

  private func value(of mention: Mentioned, _ material: Material) -> String? {
    let paragraph = material.articles[mention.article].paragraphs[mention.paragraph]
    switch kind {
    case .number:
      let text = paragraph.text(mention.tokens)
      // `SEVENTEEN` shouts, and would tell its source by that; so would a capital at the head.
      return paragraph.tokens[mention.tokens].allSatisfy {
        $0.shape == .figure || $0.shape == .symbol
      }
        ? text : text.lowercased()
    case .date:
      // A day that is not printed is not asked for, nor a year.
      guard let found = material.date(of: mention), let date = found.date,
        [.full, .dayOfMonth].contains(found.form)
      else { return nil }
      return DateGaps.words(of: date, .dayOfMonth)
    }
  }
}

extension Material {
  func sentence(_ mention: Mentioned) -> Sentence {
    articles[mention.article].paragraphs[mention.paragraph].sentences[mention.sentence]
  }

  func quantity(of mention: Mentioned) -> Quantity? {
    sentence(mention).quantities.first { $0.figure == mention.tokens }
  }

  func date(of mention: Mentioned) -> DateMention? {
    sentence(mention).dates.first { $0.tokens == mention.tokens }
  }

  /// The meaning of what a number counts.
  func counted(_ mention: Mentioned) -> String? {
    guard let last = quantity(of: mention)?.noun?.last else { return nil }
    let paragraph = articles[mention.article].paragraphs[mention.paragraph]
    return Meaning.of(paragraph.tokens[last].lower, stemmer)
  }

  /// The sentence that a mention stands in.
  func evidence(_ mention: Mentioned) -> Candidate.Evidence {
    .init(
      article: mention.article, paragraph: mention.paragraph, tokens: sentence(mention).tokens)
  }
}

extension String {
  /// With a capital at its beginning, for the head of a sentence.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
