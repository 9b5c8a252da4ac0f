/// What can change is not claimed: a claim tells what happened.
struct ClaimTense: GateRule {
  let name = "claim-tense"
  let summary = "a claim of more than one sentence, or whose main verb is not in the simple past"

  func refuses(_ candidate: Candidate, in material: Material) -> Bool {
    guard case .claim = candidate.body else { return false }
    let isReported = Reporting.isSpeech(candidate, in: material)
    return candidate.statements.contains { statement in
      let tokens = material.paragraph(statement).tokens
      if !material.isSingle(statement) { return true }
      // `As of March it has nine`: what was so then is told as if it were so now.
      if zip(tokens[statement.tokens], tokens[statement.tokens].dropFirst()).contains(where: {
        $0.lower == "as" && $1.lower == "of"
      }) {
        return true
      }
      if statement.tokens.contains(where: {
        Self.floating.contains(tokens[$0].lower) && statement.shows($0)
      }) {
        return true
      }
      // `X said that` is in the past, whatever was said.
      if isReported { return false }
      let finite = statement.tokens.first { tokens[$0].tag.isFiniteVerb }
      guard let finite else { return true }
      // `had scored once`: by when?
      if tokens[finite].lower == "had", finite + 1 < statement.tokens.upperBound,
        tokens[(finite + 1)...].prefix(3).contains(where: { $0.tag == .pastParticiple })
      {
        return true
      }
      // An uncertain tag may hide the verb that counts.
      return tokens[finite].tag != .verbPast
    }
  }

  /// Mean another time to who reads them later, or go on from something.
  private static let floating: WordSet = [
    "recently", "currently", "soon", "now", "today", "added", "continued",
  ]
}
