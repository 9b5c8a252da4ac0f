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
  /// Days of the week that no date could be worked out for.
  let looseDays: Set<String>
  let vouching: Mentioned.Vouching
  /// Everything named, folded, but who says it.
  let entities: Set<String>
  /// What is named behind `in` or `at`, folded.
  let located: Set<String>
  /// What is named in a row with something else: `Corvane` of `Corvane and Lowmark`, folded.
  let joined: Set<String>
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
    var entities: Set<String> = []
    var located: Set<String> = []
    var joined: Set<String> = []
    for mention in sentence.names where !speakers.contains(where: { $0.overlaps(mention.tokens) }) {
      for token in paragraph.tokens[mention.tokens] where token.lower.utf8.count > 2 {
        names.insert(Meaning.of(token.lower, material.stemmer))
      }
      let entity = article.entities[mention.entity]
      let name = Folded(entity.name).string
      if entity.kind == .place { places.insert(name) }
      entities.insert(name)
      for other in sentence.names where Self.isJoined(mention.tokens, other.tokens, paragraph) {
        joined.insert(name)
      }
      let before = mention.tokens.lowerBound - 1
      if sentence.tokens.contains(before), Self.locating.contains(paragraph.tokens[before].lower) {
        located.insert(name)
      }
    }
    self.names = names
    self.entities = entities
    self.located = located
    self.joined = joined
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
    looseDays = Set(
      sentence.dates.filter { $0.date == nil && $0.form == .weekday }
        .flatMap { paragraph.tokens[$0.tokens].map(\.lower) })
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

  private static let locating: Set<String> = ["in", "at", "off", "near", "outside"]

  /// Whether each names something that the other does not, or they tell of two places: then they
  /// are mostly of two things. Two names in common outweigh that.
  func isParted(from other: Setting) -> Bool {
    if !located.isEmpty, !other.located.isEmpty, located.isDisjoint(with: other.located),
      located.isDisjoint(with: other.entities) || other.located.isDisjoint(with: entities)
    {
      return !sharesDay(other)
    }
    if !joined.allSatisfy(other.isNamed) || !other.joined.allSatisfy(isNamed) { return true }
    let common = entities.filter { one in other.entities.contains { Self.isOneName(one, $0) } }
    let foreign = other.entities.filter { one in
      !entities.contains { Self.isOneName(one, $0) }
    }
    guard common.count < entities.count, !foreign.isEmpty, common.count < 2 else { return false }
    // Who signed what contract: an act of one day outweighs names too.
    let acts = matter.intersection(other.matter).subtracting(names).subtracting(other.names)
    return common.isEmpty || acts.count < 2
      || acts.isDisjoint(with: ["sign", "buy", "sell", "agre"])
  }

  private static func isJoined(
    _ a: Range<Int>, _ b: Range<Int>, _ paragraph: AnnotatedParagraph
  ) -> Bool {
    let gap =
      a.upperBound <= b.lowerBound
      ? a.upperBound..<b.lowerBound
      : b.upperBound <= a.lowerBound ? b.upperBound..<a.lowerBound : 0..<0
    return gap.count == 1 && ["and", "or", "&"].contains(paragraph.tokens[gap.lowerBound].lower)
  }

  /// Whether it names something under a folded name or a part of it.
  func isNamed(_ name: String) -> Bool { entities.contains { Self.isOneName($0, name) } }

  /// `Okafor` is `Ines Okafor`.
  private static func isOneName(_ a: String, _ b: String) -> Bool {
    a == b || a.hasSuffix(" " + b) || b.hasSuffix(" " + a) || a.hasPrefix(b + " ")
      || b.hasPrefix(a + " ")
  }

  /// Whether two sentences tell of one event, as far as words can show: a third of the shorter
  /// one's matter is common, and neither time, place nor names part them.
  func isOneEvent(_ other: Setting, besides: Set<String>) -> Bool {
    guard fits(other) else { return false }
    return isOneDeed(other, besides: besides)
  }

  /// Whether two sentences tell of one thing whose measure both give: a name in common, or three
  /// words that carry matter where one of them names nothing.
  func isOneMatter(_ other: Setting) -> Bool {
    guard fits(other) else { return false }
    if names.isEmpty || other.names.isEmpty { return common(other) >= 3 }
    return !names.isDisjoint(with: other.names)
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

  /// Whether the times that they tell may be one.
  private func fits(_ other: Setting) -> Bool {
    if !looseDays.isEmpty, !other.looseDays.isEmpty, looseDays.isDisjoint(with: other.looseDays) {
      return false
    }
    return Self.fit(dates, other.dates)
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
