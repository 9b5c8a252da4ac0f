import Quiz

/// `281 of 437, a shortfall of 54 per cent`: where other numbers of the sentence determine one,
/// whoever reckons needs no source.
struct DeterminedNumber: GateRule {
  let name = "determined-number"
  let summary = "a changed number in a sentence whose other numbers tell the right one"

  func refuses(_ candidate: Candidate, in material: Material) -> Bool {
    guard case .claim(_, .refuted) = candidate.body, candidate.proposer == RefutedNumbers().name
    else { return false }
    return candidate.statements.contains { statement in
      let quantities = material.sentence(statement).quantities.filter { $0.measure != .age }
      return quantities.count > 2
    }
  }
}
