import Quiz

/// `281 of 437, a shortfall of 54 per cent`: where other numbers of the sentence determine one,
/// whoever reckons needs no source.
struct DeterminedNumber: GateRule {
  let name = "determined-number"
  let summary = "a number that the others of the sentence tell"

  func refuses(_ candidate: Candidate, in material: Material) -> Bool {
    switch candidate.body {
    case .claim(_, .refuted) where candidate.proposer == RefutedNumbers().name:
      candidate.statements.contains { statement in
        material.sentence(statement).quantities.count { $0.measure != .age } > 2
      }
    case .number(_, let value, _):
      candidate.statements.contains { isTold(value, in: $0, material) }
    default: false
    }
  }

  /// Whether the other numbers shown give the asked one: a share and its base, parts and their sum,
  /// or `a fifth case` behind four.
  private func isTold(_ value: Double, in statement: Statement, _ material: Material) -> Bool {
    let paragraph = material.paragraph(statement)
    let shown = material.sentences(statement).flatMap(\.quantities).filter {
      statement.tokens.contains($0.figure.lowerBound)
    }
    guard let key = shown.first(where: { $0.asked(in: paragraph).value == value }) else {
      return false
    }
    let others = shown.filter { $0.figure != key.figure }
    if others.contains(where: { $0.measure == .ordinal && $0.value == key.value + 1 }) {
      return true
    }
    let alike = others.count { $0.measure == key.measure }
    return alike >= 2
      || alike == 1 && others.contains { $0.measure == .percent } && key.measure != .percent
  }
}
