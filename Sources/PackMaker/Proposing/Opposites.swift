import Quiz

/// A statement turned round in one word, so that it cannot be true together with the source.
struct Opposites: Proposer {
  let name = "opposite"
  let summary = "a statement with one word turned into its contrary, or its negation taken out"

  func propose(_ material: Material) -> [Candidate] {
    material.articles.indices.flatMap { article in
      material.statements[article].flatMap { candidates($0, material) }
    }
  }

  private func candidates(_ statement: Statement, _ material: Material) -> [Candidate] {
    let paragraph = material.paragraph(statement)
    let sentence = material.sentence(statement)
    guard case .source = sentence.voice, sentence.hedges.isEmpty else { return [] }
    let tokens = paragraph.tokens
    // A sentence of two main clauses may be half right.
    let finite: Set<Tag> = [.verbPast, .verbThird, .modal]
    let main = statement.tokens.prefix { index in
      index == statement.tokens.lowerBound
        || tokens[index].tag != .relative
          && tokens[index].tag != .subordinator && !Self.asking.contains(tokens[index].lower)
    }
    let verbs = statement.tokens.count {
      finite.contains(tokens[$0].tag) && statement.shows($0)
    }
    guard main.count(where: { finite.contains(tokens[$0].tag) }) == 1,
      verbs == 1 || verbs == 2 && main.count < statement.tokens.count
    else { return [] }
    guard SupportedClaims().saysSomething(statement, tokens),
      let turned = Turning(paragraph: paragraph, statement: statement).edits.first,
      main.contains(turned.tokens.lowerBound)
    else { return [] }
    return [
      Candidate(
        proposer: name,
        body: .claim(
          statement.text(in: paragraph, replacing: [turned]).asSentence, verdict: .refuted),
        about: [statement.article], evidence: [material.evidence(statement)],
        statements: [statement],
        explanation:
          "The source has “\(paragraph.text(turned.tokens))” where the claim has "
          + (turned.text.isEmpty ? "nothing." : "“\(turned.text)”."),
        difficulty: 2, fact: material.fact(statement), worth: 3.1)
    ]
  }
}

extension Opposites {
  fileprivate static let asking: Set<String> = [
    "how", "why", "what", "whether", "who", "when", "where", "which", "if", "whose",
  ]
}

/// Finds the one word of a statement that can be turned round for certain.
struct Turning {
  let paragraph: AnnotatedParagraph
  let statement: Statement

  /// What could be shown otherwise; each by itself makes the statement false.
  var edits: [Statement.Edit] {
    statement.tokens.compactMap { index in
      guard statement.shows(index), paragraph.tokens[index].shape == .lower else { return nil }
      return negation(at: index) ?? movement(at: index) ?? extreme(at: index)
    }
  }

  private func word(_ index: Int) -> String {
    statement.tokens.contains(index) ? paragraph.tokens[index].lower : ""
  }

  /// `was not hurt` becomes `was hurt`; `did not say` becomes `said`.
  private func negation(at index: Int) -> Statement.Edit? {
    guard ["not", "n't"].contains(word(index + 1)) else {
      return declined(at: index)
    }
    // Two negations, or one of a part only, leave something else.
    guard
      statement.tokens.count(where: { Self.negative.contains(paragraph.tokens[$0].lower) }) == 1,
      !Self.scope.contains(word(index + 2))
    else { return nil }
    switch word(index) {
    case "was", "were", "had", "could":
      return .init(tokens: index..<(index + 2), text: paragraph.text(index..<(index + 1)))
    case "did":
      var verb = index + 2
      if ["immediately", "initially"].contains(word(verb)) { verb += 1 }
      guard let past = Self.past[word(verb)] else { return nil }
      return .init(tokens: index..<(verb + 1), text: past)
    default: return nil
    }
  }

  /// `declined to name` becomes `named`.
  private func declined(at index: Int) -> Statement.Edit? {
    guard ["declined", "refused"].contains(word(index)), word(index + 1) == "to",
      paragraph.tokens[index].tag == .verbPast, let past = Self.past[word(index + 2)],
      // Who answers for something is disputed, and what somebody refused once they may not later.
      !statement.tokens.contains(where: { Self.answering.contains(paragraph.tokens[$0].lower) })
    else { return nil }
    return .init(tokens: index..<(index + 3), text: past)
  }

  /// `rose by 3%` becomes `fell by 3%`: only where a figure tells how far it went, and not from
  /// where to where.
  private func movement(at index: Int) -> Statement.Edit? {
    guard paragraph.tokens[index].tag == .verbPast, let other = Self.movements[word(index)],
      !statement.tokens.contains(where: { ["from", "than"].contains(paragraph.tokens[$0].lower) })
    else { return nil }
    let start = word(index + 1) == "by" ? index + 2 : index + 1
    guard
      let next = paragraph.sentences[statement.sentence].quantities.first(where: {
        $0.whole.lowerBound == start || $0.figure.lowerBound == start
      }), next.measure != .ordinal, next.measure != .label, next.measure != .clock,
      // `lost two of its workers`: nobody would say that it gained them.
      next.measure != .count || !["lost", "gained"].contains(word(index))
    else { return nil }
    return .init(tokens: index..<(index + 1), text: other)
  }

  /// `the largest` becomes `the smallest`.
  private func extreme(at index: Int) -> Statement.Edit? {
    guard let other = Self.extremes[word(index)], index > statement.tokens.lowerBound,
      paragraph.tokens[index - 1].lower == "the"
        || paragraph.tokens[index - 1].tag == .possessive
        || paragraph.tokens[index - 1].lower == "of"
    else { return nil }
    // In an aside, `Canada's biggest railway, …`, it is not what the claim is about.
    let start = (statement.tokens.lowerBound..<index).reversed().first {
      let token = paragraph.tokens[$0]
      return ![.determiner, .possessive, .adjective, .noun, .properNoun].contains(token.tag)
        && token.lower != "of"
    }
    let isPlace = Self.directions.contains(word(index))
    // `the first in the northern desert` may be the first in the southern one too.
    if isPlace,
      statement.tokens.contains(where: { Self.singling.contains(paragraph.tokens[$0].lower) })
    {
      return nil
    }
    guard isPlace || start.map({ paragraph.tokens[$0].tag.isFiniteVerb }) ?? false else {
      return nil
    }
    // `the smallest reason` is nothing that anybody would claim.
    let behind = (index + 1)..<min(index + 6, statement.tokens.upperBound)
    if behind.contains(where: { Self.abstract.contains(paragraph.tokens[$0].lower) }) { return nil }
    // `one of the largest`, `the second largest`: more than one has it.
    let before = statement.tokens.lowerBound..<index
    if before.suffix(4).contains(where: {
      ["one", "some", "among", "many"].contains(paragraph.tokens[$0].lower)
        || paragraph.tokens[$0].tag == .number
    }) {
      return nil
    }
    return .init(tokens: index..<(index + 1), text: other)
  }

  private static let answering: Set<String> = [
    "responsibility", "blame", "guilt", "fault", "liability", "accountability", "motive",
    "comment", "comments", "interview", "response", "request", "requests", "statement",
  ]
  private static let singling: Set<String> = [
    "first", "last", "only", "largest", "oldest", "biggest",
  ]
  private static let directions: Set<String> = ["northern", "southern", "eastern", "western"]
  private static let negative: Set<String> = [
    "not", "n't", "no", "never", "nobody", "nothing", "none", "neither", "nor", "without",
    "unless", "hardly", "barely", "denied", "refused", "declined", "failed",
  ]
  /// `not only`, `not all`, `not yet`, `not the first`.
  private static let scope: Set<String> = [
    "only", "all", "yet", "always", "just", "every", "entirely", "immediately", "the", "a", "an",
    "so", "too", "as", "until", "because", "necessarily", "enough", "much", "many", "far",
    "simply", "merely", "even",
  ]
  private static let past = [
    "say": "said", "give": "gave", "specify": "specified", "disclose": "disclosed",
    "reveal": "revealed", "name": "named",
    "explain": "explained", "identify": "identified", "confirm": "confirmed",
    "attend": "attended", "mention": "mentioned", "publish": "published",
    "release": "released", "provide": "provided", "take": "took", "sign": "signed",
    "appear": "appeared", "speak": "spoke", "vote": "voted", "win": "won", "play": "played",
    "return": "returned", "elaborate": "elaborated", "state": "stated", "include": "included",
    "accept": "accepted", "discuss": "discussed", "reach": "reached", "set": "set",
    "receive": "received", "require": "required", "change": "changed",
  ]
  private static let abstract: Set<String> = [
    "reason", "reasons", "cause", "causes", "factor", "factors", "problem", "problems", "issue",
    "issues", "threat", "threats", "challenge", "challenges", "concern", "concerns", "source",
    "sources", "driver", "drivers", "part", "contributor", "contributors", "risk", "risks",
    "question", "mistake", "impact", "change", "changes", "obstacle", "barrier", "fear",
    "surprise", "criticism", "regret", "advantage", "priority", "beneficiary", "losers", "loser",
    "winner", "winners", "hope", "success", "failure", "degree", "extent", "possible", "honour",
    "honor", "standards", "quality",
  ]
  private static let movements = pairs(
    [
      ("rose", "fell"), ("increased", "decreased"), ("climbed", "dropped"), ("grew", "shrank"),
      ("jumped", "plunged"), ("gained", "lost"), ("advanced", "slipped"),
    ])
  private static let extremes = pairs(
    [
      ("largest", "smallest"), ("biggest", "smallest"), ("highest", "lowest"),
      ("oldest", "youngest"), ("longest", "shortest"), ("fastest", "slowest"),
      ("heaviest", "lightest"), ("strongest", "weakest"), ("hottest", "coldest"),
      ("wettest", "driest"), ("richest", "poorest"), ("busiest", "quietest"),
      ("tallest", "shortest"), ("deepest", "shallowest"), ("northern", "southern"),
      ("eastern", "western"),
    ])

  private static func pairs(_ list: [(String, String)]) -> [String: String] {
    var found: [String: String] = [:]
    for (one, other) in list {
      found[one] = found[one] ?? other
      found[other] = found[other] ?? one
    }
    return found
  }
}
