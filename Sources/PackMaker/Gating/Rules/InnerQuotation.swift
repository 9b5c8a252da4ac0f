/// A gap within somebody's quoted words, or a quotation within one, reads badly and may cut a
/// quotation short.
struct InnerQuotation: GateRule {
  let name = "inner-quotation"
  let summary = "quotation marks within what is shown"

  func refuses(_ candidate: Candidate, in material: Material) -> Bool {
    candidate.statements.contains { statement in
      if [ReportedClaims().name, ReportedSpeech().name].contains(candidate.template) {
        // A claim has no marks of its own; those that it shows must be shown in pairs.
        let paragraph = material.paragraph(statement)
        return paragraph.quotations.contains { quotation in
          quotation.whole.overlaps(statement.tokens)
            && !quotation.whole.allSatisfy(statement.tokens.contains)
        }
      }
      return material.paragraph(statement).tokens[statement.tokens].contains {
        Self.marks.contains($0.lower)
      }
    }
  }

  private static let marks: WordSet = ["“", "”", "\"", "«", "»", "„", "‘", "``", "''"]
}
