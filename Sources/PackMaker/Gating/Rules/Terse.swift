/// A short sentence says its matter in the words of the one before; one that names nobody and
/// nothing may be about anything; one full of figures is a table read out.
struct Terse: GateRule {
  let name = "terse"
  let summary =
    "a statement of fewer than 12 words, without a name, or with more than three figures"

  private static let fewest = 12
  private static let mostFigures = 3

  func refuses(_ candidate: Candidate, in material: Material) -> Bool {
    // Somebody's words stand for themselves, and need no name among them.
    guard !Self.quoted.contains(candidate.template) else { return false }
    return candidate.statements.contains { statement in
      let tokens = material.paragraph(statement).tokens
      let shown = statement.tokens.filter { !statement.leavesOut($0) }
      let words = shown.count { ![.punctuation, .possessive].contains(tokens[$0].tag) }
      return words < Self.fewest || !Self.names(shown, statement, material)
        || material.sentences(statement).reduce(0) { count, sentence in
          count
            + sentence.quantities.count {
              shown.contains($0.figure.lowerBound)
                && !(1_900...2_100).contains($0.value)
            }
        } > Self.mostFigures
    }
  }

  /// Whether somebody or something has a name in what is shown; the first word has its capital
  /// anyhow.
  private static func names(
    _ shown: [Int], _ statement: Statement, _ material: Material
  ) -> Bool {
    let tokens = material.paragraph(statement).tokens
    return shown.dropFirst().contains { [.capitalised, .capitals].contains(tokens[$0].shape) }
      || material.sentences(statement).contains { sentence in
        sentence.names.contains { shown.first.map($0.tokens.contains) ?? false }
      }
  }

  private static let quoted: Set<String> = [
    SpeechClaims().name, WhoSpoke().name, NamelessQuotes().name,
  ]
}
