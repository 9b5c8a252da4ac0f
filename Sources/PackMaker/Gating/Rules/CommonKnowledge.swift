/// `the Indian capital of ___`: who has never seen the article knows it too.
struct CommonKnowledge: GateRule {
  let name = "common-knowledge"
  let summary = "a place gap that a map fills: a capital, or what a country's adjective tells"

  func refuses(_ candidate: Candidate, in material: Material) -> Bool {
    guard candidate.proposer == PlaceGaps().name, case .choice(_, let key, _) = candidate.body
    else {
      return false
    }
    return candidate.statements.contains { statement in
      let paragraph = material.paragraph(statement)
      let entities = material.articles[statement.article].entities
      return material.sentences(statement).flatMap(\.names).contains { mention in
        guard entities[mention.entity].name == key, entities[mention.entity].kind == .place else {
          return false
        }
        let start = mention.tokens.lowerBound
        let before = paragraph.tokens[max(statement.tokens.lowerBound, start - 3)..<start]
        return before.contains { ["capital", "capitals"].contains($0.lower) }
      }
    }
  }
}
