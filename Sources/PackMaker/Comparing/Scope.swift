/// How far a number reaches: over all or a part, up to some day, for some area.
struct Scope: Hashable {
  /// Whether it counts a part, a rate, a bound in time, or something that did not happen.
  var isOpen: Bool
  /// Whether it is one member of a list or a part of another number.
  var isPart: Bool
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
    let near = words(of: clause)
    let all = words(of: sentence.tokens)
    isOpen =
      !near.isDisjoint(with: Self.open) || !all.isDisjoint(with: Self.growing)
      || !sentence.hedges.isEmpty || sentence.dates.contains(where: \.isBound)
      || Self.holds(Self.phrases, tokens, sentence.tokens)
    isPart = Self.isPart(phrase, sentence, tokens)
    areas = all.intersection(Self.areas)
    aspects = near.intersection(Self.aspects)
  }

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
    "forecast", "projected", "planned", "target", "proposed", "provisional", "preliminary", "first",
    "last", "half", "overnight", "cumulative", "combined", "alone", "not", "never", "no", "if",
    "unless", "than", "compared", "against", "nor", "without", "least", "most", "nearly", "almost",
    "aged", "between", "included", "respectively", "up", "down", "from", "annual", "yet", "a.k.a.",
    "only", "same", "other", "others", "both", "either", "different", "record",
  ]
  /// Anywhere in the sentence: what is still going on.
  private static let growing: Set<String> = [
    "toll", "initially", "preliminary", "provisional", "latest", "revised", "updated", "tally",
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
