import Articles
import Text

/// A sentence with its date left out: which date was it?
struct DateGaps: Proposer {
  let name = "date-gap"
  let summary = "a sentence with its date left out"

  func propose(_ material: Material) -> [Candidate] {
    material.articles.indices.flatMap { article in
      material.statements[article].flatMap { statement in
        material.sentence(statement).dates.compactMap { date in
          // Narrowing takes longest, and most dates are not asked for.
          mayBeAsked(date)
            ? candidate(date, material.narrowed(statement, to: date.tokens), material) : nil
        }
      }
    }
  }

  /// What tells of a date by itself that it is asked for.
  private func mayBeAsked(_ mention: DateMention) -> Bool {
    switch mention.form {
    case .full, .month, .year: mention.date != nil && !mention.isResolved
    case .dayOfMonth: mention.date != nil
    default: false
    }
  }

  func candidate(
    _ mention: DateMention, _ statement: Statement, _ material: Material
  ) -> Candidate? {
    let paragraph = material.paragraph(statement)
    guard let date = mention.date, mayBeAsked(mention), mention.tokens.allSatisfy(statement.shows),
      isPast(mention, statement, paragraph)
    else { return nil }
    // `a study published in 2023`: what it found is worth asking, not when it came out.
    if mention.tokens.lowerBound >= 2,
      ["published", "released", "issued"].contains(
        paragraph.tokens[mention.tokens.lowerBound - 2].lower)
    {
      return nil
    }
    if isOfACycle(mention, statement, paragraph) { return nil }
    let others = Self.others(for: mention, date, in: material, article: statement.article)
    guard others.count >= 3 else { return nil }
    let gap = Gap(statement: statement, tokens: withComma(mention.tokens, statement, paragraph))
    let key = Self.words(of: date, mention.form)
    return Candidate(
      proposer: name,
      body: .choice(
        ask:
          "In \(material.labels[statement.article]), which \(Self.grain(of: date)) fills the gap: "
          + "\(gap.text(in: paragraph))?",
        key: key, others: others),
      about: [statement.article], evidence: [material.evidence(statement)],
      statements: [statement],
      explanation: "The \(Self.grain(of: date)) given there is \(key).",
      difficulty: 2, tags: ["dates"], fact: material.fact(statement), worth: 3)
  }

  /// `Horvat's 2016 election campaign`: who knows when elections are held knows the year.
  private func isOfACycle(
    _ mention: DateMention, _ statement: Statement, _ paragraph: AnnotatedParagraph
  ) -> Bool {
    mention.form == .year
      && paragraph.tokens[mention.tokens.upperBound..<statement.tokens.upperBound].prefix(2)
        .contains { Self.cycles.contains($0.lower) }
  }

  private static let cycles: WordSet = [
    "election", "elections", "campaign", "race", "vote", "olympics", "olympic", "games", "census",
    "championship", "championships", "season", "cup", "primary", "presidential", "midterm",
  ]

  private static func grain(of date: PartialDate) -> String {
    date.day != nil ? "date" : date.month != nil ? "month" : "year"
  }

  /// `dated Jan. 11, 2014, showed`: the comma that only closes the date goes with it.
  private func withComma(
    _ tokens: Range<Int>, _ statement: Statement, _ paragraph: AnnotatedParagraph
  ) -> Range<Int> {
    let end = tokens.upperBound
    guard end + 1 < statement.tokens.upperBound, paragraph.tokens[end].lower == ",",
      paragraph.tokens[end + 1].tag.isFiniteVerb,
      paragraph.tokens[tokens].contains(where: { $0.lower == "," })
    else { return tokens }
    return tokens.lowerBound..<end + 1
  }

  /// Whether the verb that the date goes with is in the past: of what is yet to come other dates
  /// are no likelier, and of what is they are plainly wrong.
  private func isPast(
    _ mention: DateMention, _ statement: Statement, _ paragraph: AnnotatedParagraph
  ) -> Bool {
    let verbs = statement.tokens.filter { paragraph.tokens[$0].tag.isFiniteVerb }
    let verb = verbs.last { $0 < mention.tokens.lowerBound } ?? verbs.first
    guard let verb, paragraph.tokens[verb].tag == .verbPast else { return false }
    // `was the only land below one`: what lasted was so in other years too; what was done was not.
    guard Self.lasting.contains(paragraph.tokens[verb].lower) else { return true }
    return paragraph.tokens[(verb + 1)...].prefix(3).contains {
      [.pastParticiple, .verbPast].contains($0.tag)
    }
  }

  private static let lasting: WordSet = [
    "was", "were", "had", "remained", "stood", "stayed", "lived", "kept", "seemed",
  ]

  /// Three other dates of the same form: those of the article that are not of another age first,
  /// then near ones.
  static func others(
    for mention: DateMention, _ date: PartialDate, in material: Material, article: Int
  ) -> [String] {
    let key = words(of: date, mention.form)
    var others: [String] = []
    func add(_ text: String) {
      if text != key, !others.contains(text), others.count < 3 { others.append(text) }
    }
    // Of a report without a date the latest year that it names is the last that may have been.
    let published = material.surveys[article].year
    for other in material.surveys[article].dates[mention.form] ?? [] {
      if isOfOneAge(other, date, mention.form), !isAhead(other, of: published, mention.form) {
        add(other)
      }
    }
    // What was yet to come when it was written fills no gap in what had been.
    for shifted in near(date) where shifted.year <= max(published ?? shifted.year, date.year) {
      add(words(of: shifted, mention.form))
    }
    if mention.form == .year { return onBothSides(others, of: date, before: published) }
    // The only date of its year among the options stands out.
    let year = "\(date.year)"
    if mention.form != .dayOfMonth, !others.contains(where: { $0.hasSuffix(year) }),
      let beside = near(date).first(where: {
        $0.year == date.year && words(of: $0, mention.form) != key
      })
    {
      return others.dropLast() + [words(of: beside, mention.form)]
    }
    return others
  }

  /// The latest or the earliest of some years is soon guessed: one on each side, where there is time.
  private static func onBothSides(
    _ others: [String], of date: PartialDate, before published: Int?
  ) -> [String] {
    let years = others.compactMap { Int($0) }
    guard years.count == others.count, !years.isEmpty else { return others }
    if years.allSatisfy({ $0 < date.year }), date.year < published ?? date.year {
      return others.dropLast() + ["\(date.year + 1)"]
    }
    if years.allSatisfy({ $0 > date.year }) { return others.dropLast() + ["\(date.year - 2)"] }
    return others
  }

  /// Whether a date is near enough to another to be taken for it: ten years at the most.
  private static func isOfOneAge(
    _ words: String, _ date: PartialDate, _ form: DateMention.Form
  ) -> Bool {
    guard form != .dayOfMonth else { return true }
    guard let year = Int(words.suffix(4)) else { return false }
    // A month is sooner told from one of another year than a year from its neighbours.
    return abs(year - date.year) <= (form == .year ? 10 : 4)
  }

  private static func isAhead(_ words: String, of year: Int?, _ form: DateMention.Form) -> Bool {
    guard form != .dayOfMonth, let year, let own = Int(words.suffix(4)) else { return false }
    return own > year
  }

  /// As options show it: a day without its year where the article prints none.
  static func words(of date: PartialDate, _ form: DateMention.Form) -> String {
    guard form == .dayOfMonth, let month = date.month, let day = date.day else { return date.words }
    return "\(day) \(PartialDate.months[month - 1])"
  }

  /// Dates near another, of the same precision.
  private static func near(_ date: PartialDate) -> [PartialDate] {
    if let month = date.month, let day = date.day {
      return [(0, 9), (-1, 0), (1, -5), (0, -8), (2, 3)].compactMap { months, days in
        PartialDate(
          year: date.year, month: (month - 1 + months + 12) % 12 + 1,
          day: (day - 1 + days + 28) % 28 + 1)
      }
    }
    if let month = date.month {
      return [3, -2, 5].compactMap {
        PartialDate(year: date.year, month: (month - 1 + $0 + 12) % 12 + 1)
      }
    }
    return [-3, 2, -7, -5].compactMap { PartialDate(year: date.year + $0) }
  }
}
