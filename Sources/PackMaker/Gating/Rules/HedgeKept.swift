import Quiz

/// What lowers the strength of a sentence must be shown with it.
struct HedgeKept: GateRule {
  let name = "hedge-kept"
  let summary = "a hedge or suspicion that the shown span leaves out, or that a claim rests on"

  func refuses(_ candidate: Candidate, in material: Material) -> Bool {
    candidate.statements.contains { statement in
      if Suspicion.isDropped(
        in: statement, of: material.paragraph(statement),
        things: material.surveys[statement.article].suspected)
      {
        return true
      }
      let hedges = material.sentences(statement).flatMap(\.hedges)
      if hedges.isEmpty { return false }
      if Reporting.templates.contains(candidate.template), !isNumber(candidate) {
        // What was said is shown whole; behind it something else may be hedged.
        return hedges.contains { hedge in
          hedge.lowerBound < statement.tokens.upperBound && !hedge.allSatisfy(statement.shows)
        }
      }
      // A refutation of something hedged refutes little.
      if case .claim(_, .refuted) = candidate.body { return true }
      if case .order = candidate.body { return true }
      return !hedges.allSatisfy { $0.allSatisfy(statement.shows) }
    }
  }

  /// Whether a claim gives somebody another number, which a hedge would leave room for.
  private func isNumber(_ candidate: Candidate) -> Bool {
    guard candidate.template == ReportedClaims().name, case .claim(_, .refuted) = candidate.body
    else { return false }
    return true
  }
}
