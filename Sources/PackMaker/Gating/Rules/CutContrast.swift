/// Half of a contrast is another statement: `lessons would go on, but not for all`.
struct CutContrast: GateRule {
  let name = "cut-contrast"
  let summary = "a statement that ends where a “but”, “though” or “until” would limit it"

  func refuses(_ candidate: Candidate, in material: Material) -> Bool {
    candidate.statements.contains { statement in
      let tokens = material.paragraph(statement).tokens
      let end = material.sentence(statement).tokens.upperBound
      let rest = tokens[min(statement.tokens.upperBound, end)..<end]
      let next = rest.first?.lower == "," ? rest.dropFirst().first : rest.first
      guard let next else { return false }
      // `never lower, though …`: what is absolute is limited by less.
      return Self.turning.contains(next.lower)
        || Self.softening.contains(next.lower)
          && statement.tokens.contains { Self.absolute.contains(tokens[$0].lower) }
    }
  }

  private static let softening: WordSet = ["though", "although", "however"]
  private static let absolute: WordSet = ["never", "always", "all", "only", "no", "none", "every"]

  private static let turning: WordSet = [
    "but", "unless", "until", "except", "if", "yet", "only", "whereas", "provided",
  ]
}
