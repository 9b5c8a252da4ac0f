/// What stands in quotation marks is the source's, word for word.
struct SilentCut: GateRule {
  let name = "silent-cut"
  let summary = "a quoted sentence with a word left out of its middle"

  func refuses(_ candidate: Candidate, in material: Material) -> Bool {
    switch candidate.body {
    case .number, .choice, .text:
      candidate.statements.contains { statement in
        statement.edits.contains { $0.text.isEmpty } || hasLostTime(statement, material)
      }
    default: false
    }
  }

  /// Whether the sentence began with a time that is not shown: `Barely a week ago, …`.
  private func hasLostTime(_ statement: Statement, _ material: Material) -> Bool {
    let sentence = material.sentence(statement)
    guard sentence.tokens.lowerBound < statement.tokens.lowerBound, material.isSingle(statement)
    else { return false }
    let lost = sentence.tokens.lowerBound..<statement.tokens.lowerBound
    return sentence.dates.contains { lost.overlaps($0.tokens) }
      || material.paragraph(statement).tokens[lost].contains {
        ["ago", "later", "earlier", "week", "month", "year", "day"].contains($0.lower)
      }
  }
}
