/// Half of a contrast is another statement: `lessons would go on, but not for all`.
struct CutContrast: GateRule {
  let name = "cut-contrast"
  let summary = "a statement that ends where a “but”, “unless” or “until” would limit it"

  func refuses(_ candidate: Candidate, in material: Material) -> Bool {
    candidate.statements.contains { statement in
      let tokens = material.paragraph(statement).tokens
      let end = material.sentence(statement).tokens.upperBound
      let rest = tokens[min(statement.tokens.upperBound, end)..<end]
      let next = rest.first?.lower == "," ? rest.dropFirst().first : rest.first
      return next.map { Self.turning.contains($0.lower) } ?? false
    }
  }

  private static let turning: WordSet = [
    "but", "unless", "until", "except", "if", "yet", "only", "whereas", "provided",
  ]
}
