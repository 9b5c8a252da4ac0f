import Quiz

/// A statement as the article makes it.
struct SupportedClaims: Proposer {
  let name = "supported-claim"
  let summary = "a statement as the article makes it"

  func propose(_ material: Material) -> [Candidate] {
    material.articles.indices.flatMap { article in
      material.statements[article].compactMap { statement in
        candidate(statement, material)
      }
    }
  }

  func candidate(_ statement: Statement, _ material: Material) -> Candidate? {
    let sentence = material.sentence(statement)
    let paragraph = material.paragraph(statement)
    // What has no number, date or name is rarely worth judging.
    let quantities = sentence.quantities.count { $0.measure != .age && $0.measure != .label }
    let weight = quantities + sentence.dates.count + sentence.names.count
    let words = statement.tokens.count { paragraph.tokens[$0].tag != .punctuation }
    // Without a number or a day it takes more words to be worth asking.
    guard weight > 0, words >= (quantities + sentence.dates.count > 0 ? 9 : 12) else { return nil }
    // What the source tells itself is asked where it can be told apart: by a figure or a day.
    if case .source = sentence.voice, !isMeasured(statement, material) { return nil }
    guard isPlain(statement, material), !Self.isVague(statement, paragraph.tokens) else {
      return nil
    }
    let explanation: String
    switch sentence.voice {
    case .source: explanation = "The source asserts this itself, in its own voice."
    case .attributed(let speaker):
      // `Sources in the ministry said`: what nobody answers for is nobody's claim.
      guard let speaker,
        material.articles[statement.article].entities[speaker].kind == .person
          || material.articles[statement.article].entities[speaker].canSpeak
      else { return nil }
      let name = material.articles[statement.article].entities[speaker].name
      explanation = "The source reports this as a statement of \(name), as the claim does."
    case .quoted, .unclear: return nil
    }
    return Candidate(
      proposer: name,
      body: .claim(statement.text(in: paragraph).asSentence, verdict: .supported),
      about: [statement.article], evidence: [material.evidence(statement)],
      statements: [statement],
      explanation: explanation,
      difficulty: statement.isOfLead ? 1 : 2, fact: material.fact(statement),
      worth: 0.8 + min(Double(weight), 4) * 0.25)
  }

  /// Whether a figure or a day is shown.
  private func isMeasured(_ statement: Statement, _ material: Material) -> Bool {
    let sentence = material.sentence(statement)
    return sentence.dates.contains { statement.tokens.contains($0.tokens.lowerBound) }
      || sentence.quantities.contains { quantity in
        quantity.measure != .age && quantity.measure != .label
          && quantity.figure.allSatisfy(statement.shows)
      }
  }

  /// A statement that begins with a name and says one thing of it: no list, one verb.
  func isPlain(_ statement: Statement, _ material: Material) -> Bool {
    let tokens = material.paragraph(statement).tokens
    let names = material.sentence(statement).names
    let head = statement.tokens.prefix(5)
    if case .source = material.sentence(statement).voice {
      return names.contains { head.contains($0.tokens.lowerBound) }
        // `The 30-year-old Kos finished`: an age is another fact.
        && !head.contains { tokens[$0].lower.hasSuffix("-old") }
        && statement.tokens.count { tokens[$0].lower == "," } <= 2
        && statement.tokens.count { tokens[$0].tag.isFiniteVerb } == 1
        && saysSomething(statement, tokens) && isOfOne(statement, tokens)
        && isAnchored(statement, material)
        && !isCutShort(statement, material)
        // What somebody reports is not the source's own voice, whoever it is.
        && !statement.tokens.contains {
          Self.reporting.contains(tokens[$0].lower) || Self.talking.contains(tokens[$0].lower)
            || isLoaded(tokens[$0])
        }
    }
    return true
  }

  /// Whether the subject is one: of two, either may be asked, and one fact is asked at a time.
  private func isOfOne(_ statement: Statement, _ tokens: [Token]) -> Bool {
    !statement.tokens.prefix { !tokens[$0].tag.isFiniteVerb }.contains { tokens[$0].lower == "and" }
  }

  /// Whether two things tell what it is about, such as a name and a date: with one it may be any
  /// step of a longer tale.
  private func isAnchored(_ statement: Statement, _ material: Material) -> Bool {
    let sentence = material.sentence(statement)
    func isShown(_ tokens: Range<Int>) -> Bool { statement.tokens.contains(tokens.lowerBound) }
    let names = Set(sentence.names.filter { isShown($0.tokens) }.map(\.entity)).count
    return names + sentence.dates.count { isShown($0.tokens) }
      + sentence.quantities.count { isShown($0.figure) } >= 2
  }

  /// Whether what follows would take part of it back: `…, but`, `… –`.
  private func isCutShort(_ statement: Statement, _ material: Material) -> Bool {
    let tokens = material.paragraph(statement).tokens
    let end = material.sentence(statement).tokens.upperBound
    let rest = tokens[min(statement.tokens.upperBound, end)..<end].prefix(2)
    return rest.contains { Self.turning.contains($0.lower) }
  }

  /// `the election-harried party`: the source's judgement.
  private func isLoaded(_ token: Token) -> Bool {
    guard let dash = token.lower.utf8.lastIndex(of: 0x2D), token.lower.hasSuffix("ed") else {
      return false
    }
    return token.lower.utf8.first.map { !(0x30...0x39).contains($0) } ?? false
      && !Self.factual.contains(
        String(token.lower.utf8[token.lower.utf8.index(after: dash)...]) ?? "")
  }

  private static let factual: WordSet = [
    "based", "owned", "backed", "funded", "sponsored", "sized", "shaped", "elected", "appointed",
    "headquartered", "registered", "listed", "produced", "directed", "designed", "trained",
    "educated", "flagged", "armed", "powered", "fired", "related", "operated", "engined", "seeded",
  ]
  /// Tell that somebody spoke, and not what was said.
  private static let talking: WordSet = ["spoke", "talked", "commented", "addressed", "chatted"]
  private static let turning: WordSet = [
    "but", "though", "although", "until", "unless", "if", "-", "–", "—", "yet", "only", "while",
  ]

  /// Whether a verb comes before any clause that hangs on one: `Goats before they were moved` is a
  /// caption.
  func saysSomething(_ statement: Statement, _ tokens: [Token]) -> Bool {
    let verb = statement.tokens.first { tokens[$0].tag.isFiniteVerb } ?? statement.tokens.upperBound
    return !statement.tokens.prefix { $0 < verb }.dropFirst().contains {
      tokens[$0].tag == .subordinator
        || ["before", "after", "as", "while", "when"].contains(tokens[$0].lower)
          && tokens[min($0 + 1, tokens.count - 1)].tag == .pronoun
    }
  }

  /// `expressed concern over China's actions`, `two elements won funding`: which?
  static func isVague(_ statement: Statement, _ tokens: [Token]) -> Bool {
    statement.tokens.contains { index in
      guard vague.contains(tokens[index].lower), index > statement.tokens.lowerBound else {
        return false
      }
      let next = index + 1 < statement.tokens.upperBound ? tokens[index + 1].lower : "."
      return !["of", "to", "in", "on", "against", "for", "that"].contains(next)
        || [.number].contains(tokens[max(index - 2, statement.tokens.lowerBound)].tag)
    }
  }

  private static let vague: WordSet = [
    "actions", "action", "moves", "remarks", "comments", "elements", "steps", "reasons", "factors",
    "measures", "issues", "conditions", "developments", "changes", "matters",
  ]

  private static let reporting: WordSet = [
    "said", "reported", "announced", "stated", "told", "claimed", "put", "added", "recorded",
    "attributed", "blamed", "credited", "cited", "argued", "suggested", "believes", "believed",
    "thinks", "expects", "predicted", "warned", "insisted", "noted", "pointed", "explained",
  ]
}
