import Text

/// What a sentence tells besides its numbers and dates, for comparison with another article's.
struct Setting {
  let matter: Set<String>
  /// Those of the matter that stand in names.
  let names: Set<String>
  /// Names of places, folded.
  let places: Set<String>
  /// Dates that are printed or worked out; without those of the telling (`said on Thursday`).
  let dates: Set<PartialDate>
  let vouching: Mentioned.Vouching
  /// The words that name who says it.
  let speakers: [Range<Int>]

  init(
    _ sentence: Sentence, _ article: AnnotatedArticle, _ paragraph: AnnotatedParagraph,
    _ material: Material
  ) {
    let reports = paragraph.reports.filter { $0.content.overlaps(sentence.tokens) }
    let speakers = reports.map(\.speakerTokens)
    self.speakers = speakers
    let apart =
      speakers + reports.map(\.verb) + sentence.dates.map(\.tokens)
      + sentence.quantities.map(\.figure)
    var matter: Set<String> = []
    for index in sentence.tokens where !apart.contains(where: { $0.contains(index) }) {
      let token = paragraph.tokens[index]
      guard Self.carries(token), !GoverningVerb.auxiliaries.contains(token.lower),
        !GoverningVerb.reporting.contains(token.lower)
      else { continue }
      matter.insert(Meaning.of(token.lower, material.stemmer))
    }
    self.matter = matter
    var names: Set<String> = []
    var places: Set<String> = []
    for mention in sentence.names where !speakers.contains(where: { $0.overlaps(mention.tokens) }) {
      for token in paragraph.tokens[mention.tokens] where token.lower.utf8.count > 2 {
        names.insert(Meaning.of(token.lower, material.stemmer))
      }
      let entity = article.entities[mention.entity]
      if entity.kind == .place { places.insert(Folded(entity.name).string) }
    }
    self.names = names
    self.places = places
    let verbs = GoverningVerb(paragraph: paragraph, sentence: sentence)
    dates = Set(
      sentence.dates.filter { date in
        var before = date.tokens.lowerBound - 1
        while before >= sentence.tokens.lowerBound,
          [.preposition, .adverb].contains(paragraph.tokens[before].tag)
        { before -= 1 }
        guard before >= sentence.tokens.lowerBound else { return true }
        return !GoverningVerb.reporting.contains(paragraph.tokens[before].lower)
          && verbs.clause(of: date.tokens).count > 1
      }.compactMap(\.date))
    vouching = Self.vouching(sentence, article, reports, paragraph, material)
  }

  private static func vouching(
    _ sentence: Sentence, _ article: AnnotatedArticle, _ reports: [ReportedStatement],
    _ paragraph: AnnotatedParagraph, _ material: Material
  ) -> Mentioned.Vouching {
    switch sentence.voice {
    // Perhaps a part of a quotation.
    case _ where sentence.faults.contains(.unpaired): return .unsure
    case .source: return .source
    case .quoted, .unclear: return .unsure
    case .attributed(let speaker):
      guard !reports.contains(where: { $0.strength == .denying }) else { return .unsure }
      var words = Set(
        reports.flatMap { paragraph.tokens[$0.speakerTokens] }.filter(carries)
          .map { Meaning.of($0.lower, material.stemmer) })
      if let speaker {
        words.formUnion(
          Folded(article.entities[speaker].name).words.map {
            Meaning.of(String($0), material.stemmer)
          })
      }
      return words.isEmpty ? .unsure : .speaker(words)
    }
  }

  /// Whether a word carries matter.
  static func carries(_ token: Token) -> Bool {
    switch token.tag {
    case .noun, .pluralNoun, .properNoun, .verb, .verbPast, .verbThird, .pastParticiple,
      .presentParticiple, .adjective:
      token.lower.utf8.count > 2
    default: false
    }
  }

  /// How many words that carry matter two sentences share; a day in common is one too.
  func common(_ other: Setting, besides: Set<String> = []) -> Int {
    matter.intersection(other.matter).subtracting(besides).count
      + (sharesDay(other) ? 1 : 0)
  }

  private func sharesDay(_ other: Setting) -> Bool {
    dates.contains { $0.day != nil && other.dates.contains($0) }
  }

  /// Whether two sentences tell of one event, as far as words can show: a third of the shorter
  /// one's matter is common, and neither time, place nor names part them.
  func isOneEvent(_ other: Setting, besides: Set<String>) -> Bool {
    guard Self.fit(dates, other.dates) else { return false }
    return isOneDeed(other, besides: besides)
  }

  /// The same, whatever the dates.
  func isOneDeed(_ other: Setting, besides: Set<String>) -> Bool {
    let shared = common(other, besides: besides)
    let least = min(matter.subtracting(besides).count, other.matter.subtracting(besides).count)
    guard shared >= 2, shared * 3 >= least else { return false }
    // One day and one name make up for two places: a port, and the town where its deal was signed.
    if !places.isEmpty, !other.places.isEmpty, places.isDisjoint(with: other.places),
      !sharesDay(other) || names.isDisjoint(with: other.names)
    {
      return false
    }
    // Where both name something, something is named by both.
    return names.isEmpty || other.names.isEmpty || !names.isDisjoint(with: other.names)
  }

  /// Whether some day or year of one may be one of the other's; a year printed in one only is that
  /// of another event.
  private static func fit(_ a: Set<PartialDate>, _ b: Set<PartialDate>) -> Bool {
    if a.isEmpty || b.isEmpty { return a.union(b).allSatisfy { $0.day != nil } }
    return a.contains { one in
      b.contains { two in
        one.year == two.year
          && (one.month == nil || two.month == nil || one.month == two.month)
          && (one.day == nil || two.day == nil || one.day == two.day)
      }
    }
  }
}
