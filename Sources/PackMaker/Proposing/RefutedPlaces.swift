import Quiz

/// A statement on what happens once, with another place.
struct RefutedPlaces: Proposer {
  let name = "refuted-place"
  let summary = "a statement on what happens once, with another place"

  func propose(_ material: Material) -> [Candidate] {
    material.articles.indices.flatMap { article in
      material.statements[article].compactMap { candidate($0, material) }
    }
  }

  private func candidate(_ statement: Statement, _ material: Material) -> Candidate? {
    let paragraph = material.paragraph(statement)
    let sentence = material.sentence(statement)
    let article = material.articles[statement.article]
    let places = sentence.names.filter { article.entities[$0.entity].kind == .place }
    guard case .source = sentence.voice, OnceOnly.isVerb(of: statement, in: paragraph),
      places.count == 1, let mention = places.first, mention.tokens.allSatisfy(statement.shows),
      mention.tokens.lowerBound > statement.tokens.lowerBound,
      ["in", "at", "near"].contains(paragraph.tokens[mention.tokens.lowerBound - 1].lower),
      // Of a town and of what it lies in both may be true; of two towns, or two countries, not.
      PlaceSort(of: mention.entity, in: article, material.surveys[statement.article]) != .other,
      let other = PlaceGaps.others(
        than: mention.entity, in: article, absentFrom: statement, material
      ).first
    else { return nil }
    let claim = statement.text(
      in: paragraph, replacing: [.init(tokens: mention.tokens, text: other)])
    let place = paragraph.text(mention.tokens)
    return Candidate(
      proposer: name, body: .claim(claim.asSentence, verdict: .refuted), about: [statement.article],
      evidence: [material.evidence(statement)], statements: [statement],
      explanation: "The place named there is \(place), not \(other).",
      difficulty: 2, tags: ["names"], fact: material.fact(statement), worth: 3.4)
  }
}
