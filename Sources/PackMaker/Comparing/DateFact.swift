import Text

/// A date with what happened on it, for comparison between articles.
struct DateFact {
  let mention: Mentioned
  let date: PartialDate
  let form: DateMention.Form
  let isBound: Bool
  /// The meaning of the verb of which it tells the time.
  let event: String?
  let deed: Deed
  /// Whether no other date stands in the sentence.
  let isOnly: Bool
  /// What the sentence counts, by the stem of the noun.
  let counts: [String: Double]
  let scope: Scope
  let setting: Setting

  /// The dates of an article that can be compared.
  static func all(of article: Int, in material: Material) -> [DateFact] {
    var facts: [DateFact] = []
    let annotated = material.articles[article]
    for (index, paragraph) in annotated.paragraphs.enumerated() {
      for (number, sentence) in paragraph.sentences.enumerated() where !sentence.dates.isEmpty {
        guard sentence.faults.isDisjoint(with: [.runOn, .noStatement, .tangled]),
          sentence.dates.count <= 4
        else { continue }
        let setting = Setting(sentence, annotated, paragraph, material)
        let verbs = GoverningVerb(paragraph: paragraph, sentence: sentence)
        for date in sentence.dates {
          guard let day = date.date, facts.count < QuantityFact.limit else { continue }
          let clause = verbs.clause(of: date.tokens)
          let verb = verbs.verb(dated: date.tokens)
          facts.append(
            DateFact(
              mention: Mentioned(
                article: article, paragraph: index, paragraphNumber: paragraph.number,
                sentence: number, tokens: date.tokens, words: paragraph.text(date.tokens),
                vouching: setting.vouching),
              date: day, form: date.form, isBound: date.isBound,
              event: verb.map {
                Meaning.event(
                  $0, paragraph.tokens, end: sentence.tokens.upperBound, material.stemmer)
              },
              deed: Deed(
                verb: verb, besides: date.tokens, in: clause, paragraph, sentence, material),
              isOnly: sentence.dates.count == 1,
              counts: Dictionary(
                sentence.quantities.compactMap { quantity in
                  quantity.head.map { ($0, quantity.value) }
                }, uniquingKeysWith: { first, _ in first }),
              scope: Scope(
                of: date.tokens, in: clause, sentence, paragraph.tokens,
                speakers: setting.speakers),
              setting: setting))
        }
      }
    }
    return facts
  }

  /// Whether the day is printed, and not worked out from `Tuesday` or `yesterday`.
  var isPrinted: Bool { form == .full || form == .dayOfMonth }

  /// Whether two articles give one date, two, or dates of two different things.
  func agreement(with other: DateFact) -> Agreement {
    if date == other.date {
      guard !isBound, !other.isBound else { return .none }
      if case .unsure = mention.vouching, case .unsure = other.mention.vouching { return .none }
      let shared = setting.matter.intersection(other.setting.matter).count
      // A day that both print is rarely the day of two things.
      let isTold = event == other.event && event != nil || isPrinted && other.isPrinted
      return shared >= (isTold ? 1 : 2) ? .same : .none
    }
    return isDifferent(other) ? .different : .none
  }

  private func isDifferent(_ other: DateFact) -> Bool {
    guard let event, event == other.event, Meaning.once.contains(event),
      deed.fits(other.deed), deed.isOneSubject(other.deed),
      !isOfOtherCount(other), !setting.isParted(from: other.setting)
    else { return false }
    for fact in [self, other]
    where fact.isBound || !fact.isOnly || fact.scope.isPart || !fact.isFirm { return false }
    guard scope.aspects == other.scope.aspects else { return false }
    if form == .year, other.form == .year {
      return date.year != other.date.year && Self.dated.contains(event)
        && mention.vouching.isAlike(other.mention.vouching)
        && setting.isOneDeed(other.setting, besides: [event])
    }
    guard
      let one = DayCount.number(of: date), let two = DayCount.number(of: other.date)
    else { return false }
    // The night between two days is called by either of them.
    guard abs(one - two) > (isPrinted && other.isPrinted ? 0 : 1) else { return false }
    switch (mention.vouching, other.mention.vouching) {
    case (.unsure, _), (_, .unsure): return false
    case (.speaker, .speaker):
      guard mention.vouching.isAlike(other.mention.vouching) else { return false }
    default: break
    }
    return setting.isOneDeed(other.setting, besides: [event])
  }

  /// What is told with its year.
  private static let dated: Set<String> = ["establish", "born", "open", "die", "launch"]

  /// Whether the sentences count one thing differently: two deeds of a kind, on two days.
  private func isOfOtherCount(_ other: DateFact) -> Bool {
    counts.contains { head, value in other.counts[head].map { $0 != value } ?? false }
  }

  /// Whether it is told as a fact about one time.
  private var isFirm: Bool { !scope.isOpen }
}
