/// How far a number reaches: over all or a part, up to some day, for some area.
struct Scope: Hashable {
  /// Whether it counts a part, a rate, a bound in time, or something that did not happen.
  var isOpen: Bool
  /// Whether it is one member of a list or a part of another number.
  var isPart: Bool
  /// `first quarter`, `season`, `noon`: the span or hour that it is told for.
  var periods: Set<String>
  /// `nationwide`, `district`: the area named without its name.
  var areas: Set<String>
  /// `will`, `could`, `had`: whether it happened, may, or had long done.
  var aspects: Set<String>

  /// - Parameter speakers: the words that name who says it, which tell nothing of the matter.
  init(
    of phrase: Range<Int>, in clause: Range<Int>, _ sentence: Sentence, _ tokens: [Token],
    speakers: [Range<Int>]
  ) {
    let apart = speakers + sentence.dates.map(\.tokens)
    func words(of range: Range<Int>) -> Set<String> {
      Set(range.filter { index in !apart.contains { $0.contains(index) } }.map { tokens[$0].lower })
    }
    let spans = Self.spans(in: clause, tokens) { index in
      phrase.contains(index) || speakers.contains { $0.contains(index) }
        || sentence.dates.contains { $0.date != nil && $0.tokens.contains(index) }
    }
    periods = Set(spans.map { tokens[$0].lower })
    let near = Set(
      clause.filter { index in
        !spans.contains(index) && !apart.contains { $0.contains(index) }
          && !Self.isIdle(index, tokens, sentence)
      }.map { tokens[$0].lower })
    let all = words(of: sentence.tokens)
    isOpen =
      !near.isDisjoint(with: Self.open) || !all.isDisjoint(with: Self.growing)
      || !sentence.hedges.isEmpty || sentence.dates.contains(where: \.isBound)
      || !near.isDisjoint(with: Self.future) && !all.isDisjoint(with: Self.conditions)
      || Self.isMovingToll(all) || Self.holds(Self.phrases, tokens, sentence.tokens)
    isPart = Self.isPart(phrase, sentence, tokens)
    areas = all.intersection(Self.areas)
    aspects = near.intersection(Self.aspects)
  }

  /// The words of `the first quarter`, `nine months`, `this season`, `by noon`.
  private static func spans(
    in clause: Range<Int>, _ tokens: [Token], except isApart: (Int) -> Bool
  ) -> [Int] {
    var spans: [Int] = []
    for index in clause where !isApart(index) && Self.spanning.contains(tokens[index].lower) {
      spans.append(index)
      var before = index - 1
      while clause.contains(before), !isApart(before),
        tokens[before].tag == .adjective || tokens[before].tag == .number
          || ["first", "second", "third", "last", "half", "full"].contains(tokens[before].lower)
      {
        spans.append(before)
        before -= 1
      }
    }
    return spans
  }

  private static let spanning: Set<String> = [
    "quarter", "half", "month", "months", "week", "weeks", "year", "years", "season", "hour",
    "hours", "days", "minutes", "noon", "midday", "midnight", "trading", "decade", "decades",
    "goal", "term", "spell", "winter", "summer", "autumn", "spring", "weekend",
  ]

  private static func isPart(_ phrase: Range<Int>, _ sentence: Sentence, _ tokens: [Token]) -> Bool
  {
    let end = sentence.tokens.upperBound
    // `five of them`, `two of the bidders`.
    if phrase.upperBound + 1 < end, tokens[phrase.upperBound].lower == "of",
      ["the", "them", "those", "these", "its", "his", "her", "their", "whom", "which", "us", "all"]
        .contains(tokens[phrase.upperBound + 1].lower)
    {
      return true
    }
    let before = tokens[max(sentence.tokens.lowerBound, phrase.lowerBound - 4)..<phrase.lowerBound]
    if before.contains(where: { parts.contains($0.lower) }) { return true }
    if tokens[phrase].contains(where: { ["others", "other", "more", "extra"].contains($0.lower) }) {
      return true
    }
    // `three marchers and one officer`: what joins the two holds no verb.
    for other in sentence.quantities where other.whole != phrase {
      let gap =
        other.whole.upperBound <= phrase.lowerBound
        ? other.whole.upperBound..<phrase.lowerBound
        : phrase.upperBound <= other.whole.lowerBound
          ? phrase.upperBound..<other.whole.lowerBound : 0..<0
      if !gap.isEmpty, gap.count <= 6,
        tokens[gap].contains(where: { [",", "and", "or", "plus"].contains($0.lower) }),
        !tokens[gap].contains(where: { $0.tag.isVerb || $0.tag == .pronoun })
      {
        return true
      }
    }
    // `she and her six colleagues`: the leader counts besides.
    let first = phrase.lowerBound
    return first - 2 >= sentence.tokens.lowerBound && tokens[first - 1].tag == .possessive
      && tokens[first - 2].tag == .conjunction
      || first - 1 >= sentence.tokens.lowerBound && tokens[first - 1].lower == "and"
      || phrase.upperBound < end && tokens[phrase.upperBound].lower == "and"
        && phrase.upperBound + 1 < end
        && [.noun, .pluralNoun, .properNoun, .determiner, .possessive, .number, .adjective]
          .contains(tokens[phrase.upperBound + 1].tag)
  }

  /// Whether a word that mostly opens a scope does not here: `against United`, `per cent`, `had a
  /// length`.
  private static func isIdle(_ index: Int, _ tokens: [Token], _ sentence: Sentence) -> Bool {
    let end = sentence.tokens.upperBound
    var next = index + 1
    switch tokens[index].lower {
    case "per": return next < end && tokens[next].lower == "cent"
    case "against", "from", "between":
      while next < min(end, index + 4) {
        if [.figure, .symbol].contains(tokens[next].shape) || tokens[next].tag == .number {
          return false
        }
        if tokens[next].tag.isNoun { return true }
        next += 1
      }
      return true
    // `went down off the cape`
    case "down", "up":
      return index > sentence.tokens.lowerBound && tokens[index - 1].tag.isVerb
        && !(next < end && [.figure, .symbol].contains(tokens[next].shape))
    // `without power` tells what, `without the crew` how many.
    case "without": return next < end && tokens[next].tag == .noun
    case "had":
      while next < end, tokens[next].tag == .adverb { next += 1 }
      return next < end && ![.pastParticiple, .verbPast].contains(tokens[next].tag)
    default: return false
    }
  }

  /// Whether a toll is told that still changes: `the toll rose`, `stands at`.
  private static func isMovingToll(_ words: Set<String>) -> Bool {
    (words.contains("toll") || words.contains("tally")) && !words.isDisjoint(with: moving)
  }

  private static let future: Set<String> = ["will", "would", "could", "may", "might"]
  private static let conditions: Set<String> = ["when", "if", "once", "unless", "should"]

  private static let moving: Set<String> = [
    "rise", "rises", "rose", "rising", "reach", "reaches", "reached", "stand", "stands", "stood",
    "passes", "passed", "climb", "climbs", "climbing", "increased", "jumped", "could",
    "grew", "grows", "mounted", "mounts", "put", "new", "brings", "bringing", "brought",
  ]

  private static func holds(_ phrases: [[String]], _ tokens: [Token], _ range: Range<Int>) -> Bool {
    range.contains { index in
      phrases.contains { phrase in
        index + phrase.count <= range.upperBound
          && zip(phrase, tokens[index...]).allSatisfy { $0 == $1.lower }
      }
    }
  }

  private static let parts: Set<String> = [
    "including", "includes", "included", "excluding", "among", "amongst", "whom", "besides",
    "another", "other", "additional", "further", "plus", "alongside", "half",
  ]
  /// In the clause: a rate, a part, a comparison, a plan.
  private static let open: Set<String> = [
    "so", "far", "already", "since", "until", "daily", "weekly", "monthly", "yearly", "annually",
    "per", "each", "every", "average", "averaged", "total", "altogether", "overall", "including",
    "excluding", "another", "additional", "remaining", "originally", "revised", "earlier",
    "previously", "later", "now", "still", "today", "currently", "estimated", "expected",
    "forecast", "projected", "planned", "second", "third", "fourth", "fifth", "target", "proposed",
    "provisional", "preliminary", "first",
    "last", "half", "overnight", "cumulative", "combined", "alone", "not", "never", "no", "if",
    "unless", "than", "compared", "against", "nor", "without", "least", "most", "nearly", "almost",
    "aged", "between", "included", "respectively", "up", "down", "from", "annual", "yet", "a.k.a.",
    "only", "initial", "initially", "upfront", "maximum", "minimum", "advance", "target", "options",
    "same", "other", "others", "both", "either", "different", "record",
  ]
  /// Anywhere in the sentence: what is still going on.
  private static let growing: Set<String> = [
    "initially", "preliminary", "provisional", "latest", "revised", "updated", "tally",
    "risen", "climbed", "cumulative",
  ]
  private static let phrases: [[String]] = [
    ["so", "far"], ["as", "of"], ["at", "first"], ["up", "to"], ["to", "date"], ["rose", "to"],
    ["rising", "to"], ["had", "stood"],
  ]
  private static let areas: Set<String> = [
    "nationwide", "nationally", "worldwide", "globally", "citywide", "statewide", "countrywide",
    "country", "nation", "region", "regional", "district", "province", "provincial", "county",
    "state", "island", "continent", "world",
  ]
  private static let aspects: Set<String> = [
    "will", "would", "could", "may", "might", "should", "must", "had", "plan", "plans", "hope",
    "hopes", "due", "seek", "seeks", "want", "wants", "can",
  ]
}
