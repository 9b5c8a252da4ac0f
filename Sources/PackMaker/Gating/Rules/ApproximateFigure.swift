/// Of an approximate number nobody can say how far off still counts.
struct ApproximateFigure: GateRule {
  let name = "approximate-figure"
  let summary = "a number that the source gives as about, nearly or some"

  func refuses(_ candidate: Candidate, in material: Material) -> Bool {
    guard case .number(_, let value, _) = candidate.body else { return false }
    return candidate.statements.contains { statement in
      material.sentence(statement).quantities.contains {
        $0.asked(in: material.paragraph(statement)).value == value
          && ($0.modifier == .about || $0.modifier == .nearly)
      }
    }
  }
}
