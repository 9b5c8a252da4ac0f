/// Too short says nothing, too long is not read.
struct StatementLength: GateRule {
  let name = "statement-length"
  let summary = "a shown span of fewer than 6 or more than 38 words, or of two sentences"

  func refuses(_ candidate: Candidate, in material: Material) -> Bool {
    candidate.statements.contains { statement in
      let tokens = material.paragraph(statement).tokens[statement.tokens]
      let words = tokens.count { $0.tag != .punctuation && $0.tag != .possessive }
      return !(6...38).contains(words) || !material.isSingle(statement)
    }
  }
}
