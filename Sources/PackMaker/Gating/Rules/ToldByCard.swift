import Text

/// The case card is read first, so nothing that stands on it is asked.
struct ToldByCard: GateRule {
  let name = "told-by-card"
  let summary = "what the case card tells, or a key that it names"

  func refuses(_ candidate: Candidate, in material: Material) -> Bool {
    candidate.about.contains { article in
      guard let card = material.cards[article] else { return false }
      let isTold = Self.asked(candidate).contains { evidence in
        evidence.article == article
          && card.sentences.contains {
            $0.paragraph == evidence.paragraph && $0.tokens.overlaps(evidence.tokens)
          }
      }
      let words = material.cardWords[article]
      return isTold || Self.isQuoted(candidate, on: card)
        || Self.isFigureTold(candidate, words, material)
        || Self.keys(of: candidate).contains { key in
          // A surname tells as much as the whole name, `Salvadoran` as much as El Salvador.
          Folded(key).words.last.map(words.contains) ?? false
            || Self.isStateTold(key, on: card)
        }
    }
  }

  private static func isStateTold(_ key: String, on card: Card) -> Bool {
    let states = Nations.named(in: key)
    return !states.isEmpty && !states.isDisjoint(with: Nations.named(in: card.text))
  }

  /// The passages that hold what is asked; where a quotation's speaker was named before tells none
  /// of it.
  private static func asked(_ candidate: Candidate) -> ArraySlice<Candidate.Evidence> {
    [WhoSpoke().name, SpeechClaims().name, NamelessQuotes().name].contains(candidate.template)
      ? candidate.evidence.prefix(1) : candidate.evidence[...]
  }

  /// Whether five words on end of what somebody said stand on the card too.
  private static func isQuoted(_ candidate: Candidate, on card: Card) -> Bool {
    guard
      Reporting.templates.contains(candidate.template)
        || [WhoSpoke().name, SpeechClaims().name].contains(candidate.template)
    else { return false }
    let text: String
    switch candidate.body {
    case .whoSaid(let statement, _, _): text = statement
    case .claim(let claim, _): text = claim
    default: return false
    }
    let told = Folded(card.text)
    let words = Folded(text).words
    return words.indices.dropLast(4).contains { start in
      told.contains(Folded(words: Array(words[start..<start + 5])))
    }
  }

  /// Whether a claim asks about a figure that the card gives.
  private static func isFigureTold(
    _ candidate: Candidate, _ words: Set<Substring>, _ material: Material
  ) -> Bool {
    guard case .claim = candidate.body else { return false }
    return candidate.statements.contains { statement in
      let paragraph = material.paragraph(statement)
      return material.sentence(statement).quantities.contains { quantity in
        quantity.measure != .ordinal && quantity.figure.allSatisfy(statement.tokens.contains)
          && Folded(paragraph.text(quantity.figure)).words.allSatisfy(words.contains)
      }
    }
  }

  private static func keys(of candidate: Candidate) -> [String] {
    switch candidate.body {
    case .choice(_, let key, _): [key]
    case .whoSaid(_, let speaker, _): [speaker]
    case .text(_, let accepted): accepted
    case .number(_, let value, _):
      [value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)"]
    case .claim, .match, .order, .sourcesDiffer: []
    }
  }
}
