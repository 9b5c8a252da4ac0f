/// Too short says nothing, too long is not read.
struct StatementLength: GateRule {
  let name = "statement-length"
  let summary = "a shown span of fewer than 6 or more than 38 words, or 50 with the sentence before"

  func refuses(_ candidate: Candidate, in material: Material) -> Bool {
    candidate.statements.contains { statement in
      let tokens = material.paragraph(statement).tokens[statement.tokens]
      let most = material.sentences(statement).count > 1 ? 50 : 38
      return !(6...most).contains(tokens.count { $0.tag != .punctuation && $0.tag != .possessive })
    }
  }
}
