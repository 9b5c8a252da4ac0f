import Quiz

/// What lowers the strength of a sentence must be shown with it.
struct HedgeKept: GateRule {
  let name = "hedge-kept"
  let summary = "a hedge of the sentence that the shown span leaves out, or that a claim rests on"

  func refuses(_ candidate: Candidate, in material: Material) -> Bool {
    candidate.statements.contains { statement in
      let hedges = material.sentences(statement).flatMap(\.hedges)
      if hedges.isEmpty { return false }
      // A refutation of something hedged refutes little.
      if case .claim(_, .refuted) = candidate.body { return true }
      if case .order = candidate.body { return true }
      return !hedges.allSatisfy { $0.allSatisfy(statement.shows) }
    }
  }
}
