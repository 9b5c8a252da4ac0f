/// Where an article introduces what it later calls `the ship` or `the project`.
struct Introductions: Sendable {
  /// By the stem of the head noun, in the order of the text.
  private let all: [String: [Introduction]]
  /// How many organisations, places and people are named up to each paragraph, that included.
  private let named: [[Entity.Kind: Int]]

  /// A phrase that names something for the first time: `a cruise ship`, `the Harbour Project`.
  struct Introduction: Sendable {
    /// Index into the article's kept paragraphs.
    let paragraph: Int
    let tokens: Range<Int>
    /// Whether it has a name of its own.
    let isNamed: Bool
    /// Whether it tells more than its head noun does.
    let isTelling: Bool
    let isPlural: Bool
  }

  init(of article: AnnotatedArticle, _ stemmer: StemTable) {
    var all: [String: [Introduction]] = [:]
    var named: [[Entity.Kind: Int]] = []
    var seen: Set<Int> = []
    var counts: [Entity.Kind: Int] = [:]
    for (index, paragraph) in article.paragraphs.enumerated() {
      for sentence in paragraph.sentences {
        for mention in sentence.names where seen.insert(mention.entity).inserted {
          counts[article.entities[mention.entity].kind, default: 0] += 1
        }
        let reader = PhraseSpan(paragraph: paragraph, sentence: sentence)
        for mention in sentence.names where article.entities[mention.entity].kind != .person {
          guard let phrase = reader.apposition(to: mention) else { continue }
          all[stemmer.stem(paragraph.tokens[phrase.head].lower), default: []].append(
            Introduction(
              paragraph: index, tokens: phrase.tokens, isNamed: true, isTelling: true,
              isPlural: false))
        }
        for start in sentence.tokens {
          guard let phrase = reader.introduction(at: start) else { continue }
          let stem = stemmer.stem(paragraph.tokens[phrase.head].lower)
          all[stem, default: []].append(
            Introduction(
              paragraph: index, tokens: phrase.tokens, isNamed: phrase.isNamed,
              isTelling: phrase.isTelling,
              isPlural: paragraph.tokens[phrase.head].tag == .pluralNoun))
        }
      }
      named.append(counts)
    }
    self.all = all
    self.named = named
  }

  /// Different things that a head noun introduces before a place: one for each name, and one for
  /// each phrase without a name.
  func before(
    _ token: Int, paragraph: Int, head stem: String, in article: AnnotatedArticle
  ) -> [Introduction] {
    var names: Set<String> = []
    var found: [Introduction] = []
    for introduction in all[stem] ?? [] {
      guard
        introduction.paragraph < paragraph
          || introduction.paragraph == paragraph && introduction.tokens.upperBound <= token
      else { break }
      if introduction.isNamed {
        let text = article.paragraphs[introduction.paragraph].text(introduction.tokens)
        guard names.insert(text.lowercased()).inserted else { continue }
      }
      found.append(introduction)
    }
    return found
  }

  /// Whether a head noun that fits many things may mean another one than what it introduced: `the
  /// company` once two companies are named.
  func isShared(_ head: String, paragraph: Int) -> Bool {
    guard paragraph < named.count else { return true }
    if Self.organisations.contains(head) { return named[paragraph][.organisation] ?? 0 > 1 }
    if Self.places.contains(head) { return named[paragraph][.place] ?? 0 > 1 }
    return RoleWords.isPerson(head)
  }

  private static let organisations: Set<String> = [
    "company", "firm", "group", "team", "club", "party", "agency", "organisation", "organization",
    "ministry", "office", "department", "school", "university", "college", "hospital", "bank",
    "court", "council", "committee", "union", "charity", "association", "board", "government",
    "authority", "institute", "station", "network", "paper", "newspaper", "magazine", "airline",
    "operator", "manufacturer", "maker", "retailer", "church", "museum", "foundation", "side",
    "band", "service", "body", "commission", "federation", "league", "panel", "business",
  ]
  private static let places: Set<String> = [
    "city", "town", "village", "country", "region", "state", "province", "district", "county",
    "island", "nation", "area", "capital", "site", "port", "river", "territory", "place",
  ]
}

/// Noun phrases of a sentence that introduce something.
private struct PhraseSpan {
  let paragraph: AnnotatedParagraph
  let sentence: Sentence

  struct Phrase {
    var tokens: Range<Int>
    var head: Int
    var isNamed: Bool
    var isTelling: Bool
  }

  /// `a passenger ferry on the Tagus`, `an 8-year ban`, `the cruise ship Corvo`, `the Harbour
  /// Project`; nil where none begins at a token.
  func introduction(at start: Int) -> Phrase? {
    let tokens = paragraph.tokens
    let first = tokens[start].lower
    let isIndefinite = first == "a" || first == "an"
    guard isIndefinite || first == "the" else { return nil }
    var end = start + 1
    while end < sentence.tokens.upperBound, Self.parts.contains(tokens[end].tag),
      tokens[end].lower != "'s", tokens[end].lower != "’s"
    {
      end += 1
    }
    guard
      var head = (start + 1..<end).last(where: {
        [.noun, .pluralNoun, .properNoun].contains(tokens[$0].tag)
      }),
      end >= sentence.tokens.upperBound || tokens[end].tag != .possessive
    else { return nil }
    end = head + 1
    let firstName = (start + 1..<end).first { Self.isCapital(tokens[$0]) }
    var isNamed = false
    if let firstName {
      isNamed = true
      // `the cruise ship Corvo`: the noun before the name is the head.
      if firstName > start + 1, tokens[firstName - 1].tag == .noun,
        (firstName..<end).allSatisfy({ Self.isCapital(tokens[$0]) })
      {
        head = firstName - 1
      }
      // `the Porto ferry` names a town and no ferry.
      if head >= firstName, !Self.isCapital(tokens[head]) { isNamed = false }
    }
    guard isNamed || isIndefinite, tokens[head].lower.utf8.count > 2 else { return nil }
    var isTelling = isNamed || firstName != nil
    let isModified = end - start > 2
    if !isNamed, let modifier = self.modifier(from: end) {
      end = modifier
      isTelling = true
    }
    // `a new ferry` says no more than `the ferry`.
    if isModified, (start + 1..<head).contains(where: { tokens[$0].tag == .noun }) {
      isTelling = true
    }
    return Phrase(tokens: start..<end, head: head, isNamed: isNamed, isTelling: isTelling)
  }

  /// `cruise ship Corvo` behind an owner or nothing: `the office's cruise ship Corvo`.
  func apposition(to mention: NameMention) -> Phrase? {
    let tokens = paragraph.tokens
    let head = mention.tokens.lowerBound - 1
    guard head > sentence.tokens.lowerBound, tokens[head].tag == .noun,
      tokens[head].shape == .lower,
      tokens[head].lower.utf8.count > 2, !RoleWords.isPerson(tokens[head].lower)
    else { return nil }
    var start = head
    while start > sentence.tokens.lowerBound, [.noun, .adjective].contains(tokens[start - 1].tag),
      tokens[start - 1].shape == .lower
    {
      start -= 1
    }
    // With an article before it, it was found as that article's phrase.
    guard start > sentence.tokens.lowerBound, tokens[start - 1].tag == .possessive else {
      return nil
    }
    return Phrase(
      tokens: start..<mention.tokens.upperBound, head: head, isNamed: true, isTelling: true)
  }

  /// The end of `of the harbour office`, `against the new law` behind a head.
  private func modifier(from start: Int) -> Int? {
    let tokens = paragraph.tokens
    guard start + 1 < sentence.tokens.upperBound,
      Self.prepositions.contains(tokens[start].lower)
    else { return nil }
    var end = start + 1
    while end < min(sentence.tokens.upperBound, start + 7),
      Self.parts.contains(tokens[end].tag) || tokens[end].tag == .determiner
    {
      end += 1
    }
    // It ends with its noun, and nothing follows that belongs to it.
    guard end > start + 1, [.noun, .pluralNoun, .properNoun].contains(tokens[end - 1].tag),
      end >= sentence.tokens.upperBound
        || tokens[end].tag == .punctuation || tokens[end].tag.isFiniteVerb
        || tokens[end].tag == .preposition || tokens[end].tag == .relative
        || tokens[end].tag == .infinitive || tokens[end].tag == .subordinator
    else { return nil }
    // `a poll on Tuesday` tells when and not which.
    guard !sentence.dates.contains(where: { $0.tokens.overlaps(start..<end) }) else { return nil }
    return end
  }

  private static func isCapital(_ token: Token) -> Bool {
    token.tag == .properNoun
      || token.shape == .capitalised || token.shape == .capitals || token.shape == .mixed
  }

  private static let prepositions: Set<String> = [
    "of", "for", "against", "in", "at", "between", "on",
  ]
  private static let parts: Set<Tag> = [
    .adjective, .noun, .pluralNoun, .properNoun, .pastParticiple, .presentParticiple, .possessive,
  ]
}
