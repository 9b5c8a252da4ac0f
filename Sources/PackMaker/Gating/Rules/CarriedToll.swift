/// `exploded ___ seconds after it rose, killing all six aboard`: a count of the dead that is not
/// asked for is no ornament, and where the source errs in it the stem would too.
struct CarriedToll: GateRule {
  let name = "carried-toll"
  let summary = "a gap beside a count of dead or injured that it does not ask for"

  func refuses(_ candidate: Candidate, in material: Material) -> Bool {
    switch candidate.body {
    case .number(_, let value, _):
      candidate.statements.contains { hasToll($0, besides: value, material) }
    case .choice where candidate.proposer == DateGaps().name:
      candidate.statements.contains { hasToll($0, besides: nil, material) }
    default: false
    }
  }

  private func hasToll(
    _ statement: Statement, besides asked: Double?, _ material: Material
  ) -> Bool {
    let paragraph = material.paragraph(statement)
    return material.sentences(statement).flatMap(\.quantities).contains { quantity in
      statement.tokens.contains(quantity.figure.lowerBound)
        && quantity.asked(in: paragraph).value != asked
        && Self.isToll(quantity, in: statement, paragraph)
    }
  }

  /// Whether a figure counts dead or injured, as the words beside it tell.
  static func isToll(
    _ quantity: Quantity, in statement: Statement, _ paragraph: AnnotatedParagraph
  ) -> Bool {
    guard quantity.measure == .count else { return false }
    let start = max(statement.tokens.lowerBound, quantity.figure.lowerBound - 4)
    let end = min(statement.tokens.upperBound, quantity.figure.upperBound + 4)
    return paragraph.tokens[start..<end].contains { words.contains($0.lower) }
  }

  private static let words: WordSet = [
    "killed", "killing", "kill", "died", "dead", "deaths", "dying", "injured", "injuring",
    "injuries", "wounded", "wounding", "drowned", "missing", "victims", "casualties", "bodies",
  ]
}
