/// A gap within somebody's quoted words, or a quotation within one, reads badly and may cut a
/// quotation short.
struct InnerQuotation: GateRule {
  let name = "inner-quotation"
  let summary = "quotation marks within what is shown"

  func refuses(_ candidate: Candidate, in material: Material) -> Bool {
    candidate.statements.contains { statement in
      material.paragraph(statement).tokens[statement.tokens].contains {
        ["“", "”", "\"", "«", "»", "„", "‘", "``", "''"].contains($0.lower)
      }
    }
  }
}
