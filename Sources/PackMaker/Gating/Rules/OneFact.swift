/// A claim says one thing: a sentence of two main clauses may be half right.
struct OneFact: GateRule {
  let name = "one-fact"
  let summary = "a claim of more than two clauses or three numbers"

  func refuses(_ candidate: Candidate, in material: Material) -> Bool {
    guard case .claim = candidate.body else { return false }
    // `X said that` is a verb of its own and no fact besides what was said.
    let most = [ReportedClaims().name, ReportedSpeech().name].contains(candidate.template) ? 3 : 2
    return candidate.statements.contains { statement in
      let tokens = material.paragraph(statement).tokens[statement.tokens]
      // `Storms, rates and a strike all cut sales`: three causes.
      let isOfAll = zip(tokens, tokens.dropFirst()).contains {
        ["all", "both"].contains($0.lower) && $1.tag.isFiniteVerb
      }
      if isOfAll, tokens.contains(where: { $0.lower == "and" }) { return true }
      return tokens.count { $0.tag.isFiniteVerb } > most
        || material.sentence(statement).quantities.count > 3
    }
  }
}
