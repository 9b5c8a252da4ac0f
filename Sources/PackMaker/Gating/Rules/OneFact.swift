/// A claim says one thing: a sentence of two main clauses may be half right.
struct OneFact: GateRule {
  let name = "one-fact"
  let summary = "a claim of more than two clauses or three numbers"

  func refuses(_ candidate: Candidate, in material: Material) -> Bool {
    guard case .claim = candidate.body else { return false }
    return candidate.statements.contains { statement in
      let tokens = material.paragraph(statement).tokens[statement.tokens]
      return tokens.count { $0.tag.isFiniteVerb } > 2
        || material.sentence(statement).quantities.count > 3
    }
  }
}
