/// `A miss would have been embarrassing`: had what happened?
struct OpenCondition: GateRule {
  let name = "open-condition"
  let summary = "what would have been, without the condition under which it would"

  func refuses(_ candidate: Candidate, in material: Material) -> Bool {
    candidate.statements.contains { statement in
      let tokens = material.paragraph(statement).tokens
      let isConditional = statement.tokens.contains { index in
        index + 1 < statement.tokens.upperBound
          && Self.modals.contains(tokens[index].lower)
          && tokens[(index + 1)...].prefix(3).prefix { !$0.tag.isFiniteVerb || $0.lower == "have" }
            .contains { $0.lower == "have" }
      }
      return isConditional
        && !statement.tokens.contains {
          statement.shows($0) && Self.conditions.contains(tokens[$0].lower)
        }
    }
  }

  private static let modals: WordSet = ["would", "could", "might"]
  private static let conditions: WordSet = [
    "if", "unless", "had", "were", "without", "otherwise", "but", "when", "under", "whether",
    "by",
  ]
}
