import Text

/// A noun phrase that begins with `the`.
struct DefinitePhrase {
  private let tokens: ArraySlice<Token>
  /// The whole phrase with its article, up to its head; tokens of the paragraph.
  let range: Range<Int>
  /// Whether a participle behind the head tells which one is meant.
  private let hasParticiple: Bool
  private let after: Token?
  private let afterNext: Token?

  init(at index: Int, in paragraph: AnnotatedParagraph, end: Int) {
    var last = index + 1
    while last < end, Self.parts.contains(paragraph.tokens[last].tag) { last += 1 }
    // `the seekers found in the water`: what was found is told behind the noun.
    let nouns: TagSet = [.noun, .pluralNoun, .properNoun]
    let head = (index + 1..<last).last { nouns.contains(paragraph.tokens[$0].tag) }
    // `the dig cost £210,000` and `the office said` are clauses.
    hasParticiple =
      head.map { head in
        let behind = head + 1..<last
        return !behind.isEmpty && behind.upperBound < end
          && paragraph.tokens[behind.upperBound].tag == .preposition
          && !["said", "told", "added", "cost"].contains(paragraph.tokens[head + 1].lower)
      } ?? false
    last = head.map { $0 + 1 } ?? last
    // `the port's customs house` is as loose as `the port`.
    if let owner = (index + 1..<last).first(where: { paragraph.tokens[$0].tag == .possessive }) {
      last = owner
    }
    tokens = paragraph.tokens[min(index + 1, last)..<last]
    range = index..<max(last, index + 1)
    after = last < end ? paragraph.tokens[last] : nil
    afterNext = last + 1 < end ? paragraph.tokens[last + 1] : nil
  }

  /// The head of a phrase that points at something not named, or nil where the phrase tells by
  /// itself what it means.
  ///
  /// - Parameters:
  ///   - seen: stems of the nouns that the statement has named before.
  ///   - labels: stems of the words of the source's label.
  func looseHead(
    seen: some Sequence<String>, labels: Set<String>, _ material: Material
  ) -> Token? {
    guard let head = tokens.last else { return nil }
    let isNamed = tokens.contains {
      $0.tag == .properNoun || $0.shape == .capitals || $0.shape == .capitalised
        || $0.shape == .figure
    }
    if isCompleted { return nil }
    // `the Air France crash`: which year's? `the Portuguese boss`: who?
    if isNamed, !Self.happenings.contains(head.lower), !Self.callings.contains(head.lower) {
      return nil
    }
    // `the first woman`: in what? What follows tells.
    if after?.tag == .preposition || after?.lower == "to",
      // `the first move into Porto`: of whom?
      !isMove,
      tokens.contains(where: { Self.singling.contains($0.lower) || Self.isSuperlative($0) })
    {
      return nil
    }
    if Self.unique.contains(head.lower) { return nil }
    let stem = material.stemmer.stem(head.lower)
    return seen.contains(stem) || labels.contains(stem) ? nil : head
  }

  /// Whether what follows tells which one is meant: `of the port`, `that was shut`, `in Porto`.
  private var isCompleted: Bool {
    if hasParticiple { return true }
    guard let after else { return false }
    // `the pair of old friends`: how many they are tells nobody who.
    if after.lower == "of", let head = tokens.last, Self.groups.contains(head.lower) {
      return false
    }
    // `the measure to give benefits`: there may be many.
    if after.lower == "to", let head = tokens.last, Self.measures.contains(head.lower) {
      return false
    }
    // `the deal to his partner` was told to him, not made with him.
    if after.lower == "to", let head = tokens.last, Self.told.contains(head.lower) { return false }
    if ["of", "that", "who", "whose", "whom", "between", "for", "to"].contains(after.lower) {
      return true
    }
    // `the job he was hired for`
    if ["he", "she", "we", "they", "you", "i"].contains(after.lower) { return true }
    guard let afterNext, after.tag == .preposition else { return false }
    // `the case in the High Court`: many are heard there.
    if after.lower == "in" || after.lower == "at", let head = tokens.last,
      Self.hearings.contains(head.lower)
    {
      return false
    }
    // `the move into Porto`: of whom?
    if isMove { return false }
    // `the meeting on Tuesday`: a time does not tell which one.
    if Self.times.contains(afterNext.lower) { return false }
    return afterNext.tag == .properNoun || afterNext.shape == .capitalised
      || afterNext.lower == "which"
  }

  private var isMove: Bool {
    guard let head = tokens.last, let after else { return false }
    return Self.moves.contains(head.lower)
      && ["into", "to", "toward", "towards", "from"].contains(after.lower)
  }

  /// What happens more than once, even to one country or company.
  private static let happenings: WordSet = [
    "crash", "attack", "deal", "fire", "meeting", "summit", "visit", "trial", "case", "ruling",
    "vote", "decision", "incident", "protest", "match", "game", "race", "report", "study",
    "election", "shooting", "raid", "strike", "flood", "storm", "earthquake", "accident", "probe",
    "inquiry", "investigation", "talks", "announcement", "statement", "speech", "letter", "bill",
    "plan", "proposal", "project", "film", "book", "show", "series", "survey", "poll", "offer",
  ]
  /// Of these a country or a club has many.
  private static let callings: WordSet = [
    "boss", "player", "star", "driver", "singer", "coach", "midfielder", "striker", "actor",
    "actress", "officer", "official", "writer", "artist", "man", "woman", "teenager", "company",
    "firm", "giant", "club", "side", "team", "city", "town", "village", "island", "region",
    "province", "lawmaker", "politician", "leader", "businessman", "scientist", "researcher",
  ]
  private static let measures: WordSet = [
    "measure", "bill", "law", "proposal", "motion", "resolution", "order", "document", "letter",
    "report", "legislation", "amendment", "petition", "case", "lawsuit", "programme", "program",
  ]
  private static let told: WordSet = [
    "deal", "agreement", "contract", "affair", "matter", "story", "news", "truth", "incident",
  ]
  private static let moves: WordSet = [
    "move", "expansion", "push", "foray", "entry", "venture", "shift", "switch", "return", "step",
  ]
  private static let hearings: WordSet = [
    "case", "trial", "ruling", "hearing", "verdict", "decision", "vote", "debate", "session",
  ]
  private static let groups: WordSet = ["pair", "duo", "trio", "couple", "rest", "remainder"]
  private static let times = WordSet(
    PartialDate.months.map { $0.lowercased() }
      + ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"])

  private static func isSuperlative(_ token: Token) -> Bool {
    token.tag == .adjective && token.lower.utf8.count > 5 && token.lower.hasSuffix("est")
  }

  private static let parts: TagSet = [
    .adjective, .noun, .pluralNoun, .properNoun, .number, .possessive, .pastParticiple,
    .presentParticiple, .symbol, .other,
  ]
  private static let singling: WordSet = [
    "first", "second", "third", "only", "most", "least", "best", "worst", "largest", "whole",
    "entire", "very",
  ]
  /// Of these there is one, or it does not matter which is meant.
  private static let unique: WordSet = [
    "world", "sun", "moon", "sky", "earth", "internet", "web", "public", "press", "media", "sea",
    "ocean", "ground", "air", "north", "south", "east", "west", "future", "past", "morning",
    "afternoon", "evening", "night", "time", "weather", "universe", "globe", "planet", "economy",
    "poor", "rich", "elderly", "dead", "wounded", "environment", "climate", "law", "way",
    "century", "age", "army", "navy", "military", "wild",
  ]
}
