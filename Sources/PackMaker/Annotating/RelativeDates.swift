import Text

/// Dates that lean on another day: `yesterday`, `last month`, `two days later`.
enum RelativeDates {
  static func date(at index: Int, _ tokens: [Token], _ sentence: Range<Int>) -> DateMention? {
    switch tokens[index].tag {
    case .noun, .adverb, .adjective, .determiner, .number, .pronoun, .preposition,
      .presentParticiple:
      break
    default: return nil
    }
    guard mayBegin.contains(tokens[index].lower) || tokens[index].tag == .number else { return nil }
    func lower(_ place: Int) -> String {
      place >= sentence.lowerBound && place < sentence.upperBound ? tokens[place].lower : ""
    }
    func mention(_ count: Int) -> DateMention {
      DateMention(
        tokens: index..<index + count, form: .relative, date: nil, isResolved: false)
    }
    let first = lower(index)
    if days.contains(first) { return mention(1) }
    if pointers.contains(first) {
      if periods.contains(lower(index + 1)) { return mention(2) }
      // `the past two weeks`
      if first == "past" || first == "last" || first == "next" || first == "previous",
        isCount(index + 1, tokens, sentence), spans.contains(lower(index + 2))
      {
        return mention(3)
      }
      return nil
    }
    // `two days later`, `a week ago`
    if isCount(index, tokens, sentence) || first == "a" || first == "an" || first == "several"
      || first == "few" || first == "many"
    {
      var place = index + 1
      if lower(place) == "few" { place += 1 }
      if spans.contains(lower(place)), behind.contains(lower(place + 1)),
        tokens[place + 1].tag == .adverb || !["before", "after"].contains(lower(place + 1))
      {
        return mention(place + 2 - index)
      }
    }
    if ["day", "week", "month", "year", "night"].contains(first),
      lower(index + 1) == "before" || lower(index + 1) == "after" || lower(index + 1) == "earlier",
      lower(index - 1) == "the"
    {
      return mention(2)
    }
    return nil
  }

  private static func isCount(_ index: Int, _ tokens: [Token], _ sentence: Range<Int>) -> Bool {
    index < sentence.upperBound && tokens[index].tag == .number
  }

  /// All words that begin one, but for numbers.
  private static let mayBegin = days.union(pointers).union([
    "a", "an", "several", "few", "many", "day", "week", "month", "year", "night",
  ])
  private static let days: WordSet = ["yesterday", "today", "tomorrow", "tonight"]
  private static let pointers: WordSet = [
    "last", "this", "next", "past", "previous", "following", "same", "that", "coming", "earlier",
  ]
  private static let periods: WordSet = [
    "day", "week", "month", "year", "night", "weekend", "decade", "century", "quarter", "morning",
    "afternoon", "evening", "summer", "winter", "spring", "autumn", "season", "fall", "weekday",
  ]
  private static let spans: WordSet = [
    "day", "days", "week", "weeks", "month", "months", "year", "years", "hour", "hours", "minute",
    "minutes", "decade", "decades", "second", "seconds", "night", "nights", "century", "centuries",
  ]
  private static let behind: WordSet = [
    "ago", "later", "earlier", "before", "after", "previously",
  ]
}
