import Quiz
import Text

/// A statement on what happens once, with another date.
struct RefutedDates: Proposer {
  let name = "refuted-date"
  let summary = "a statement on what happens once, with another date"

  func propose(_ material: Material) -> [Candidate] {
    material.articles.indices.flatMap { article in
      material.statements[article].flatMap { statement in
        material.sentence(statement).dates.compactMap { candidate($0, statement, material) }
      }
    }
  }

  private func candidate(
    _ mention: DateMention, _ statement: Statement, _ material: Material
  ) -> Candidate? {
    let paragraph = material.paragraph(statement)
    guard case .source = material.sentence(statement).voice,
      OnceOnly.isVerb(of: statement, in: paragraph),
      material.sentence(statement).dates.count == 1,
      [.full, .month, .year].contains(mention.form), !mention.isResolved, !mention.isBound,
      let date = mention.date, mention.tokens.allSatisfy(statement.shows),
      let other = DateGaps.others(
        for: mention, date, in: material, article: statement.article
      ).last
    else { return nil }
    let claim = statement.text(
      in: paragraph, replacing: [.init(tokens: mention.tokens, text: other)])
    return Candidate(
      proposer: name, body: .claim(claim.asSentence, verdict: .refuted), about: [statement.article],
      evidence: [material.evidence(statement)], statements: [statement],
      explanation: "The date given there is \(date.words), not \(other).",
      difficulty: 2, tags: ["dates"], fact: material.fact(statement), worth: 3.4)
  }
}
