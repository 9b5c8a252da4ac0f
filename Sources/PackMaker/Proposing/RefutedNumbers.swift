import Quiz

/// A statement with another number in a slot that holds one.
struct RefutedNumbers: Proposer {
  let name = "refuted-number"
  let summary = "a statement with another number in a slot that holds only one"

  func propose(_ material: Material) -> [Candidate] {
    material.articles.indices.flatMap { article in
      material.statements[article].flatMap { statement in
        material.sentence(statement).quantities.compactMap { quantity in
          candidate(quantity, statement, material)
        }
      }
    }
  }

  func candidate(
    _ quantity: Quantity, _ statement: Statement, _ material: Material
  ) -> Candidate? {
    let paragraph = material.paragraph(statement)
    guard case .source = material.sentence(statement).voice,
      quantity.upper == nil, quantity.value >= 3,
      // What is bounded or a part leaves room for other numbers.
      quantity.modifier == nil || quantity.modifier == .exactly,
      // `For seven years` does not exclude nine.
      !quantity.measure.isDuration, quantity.measure != .age,
      !Substitution.isPresupposed(quantity, in: paragraph),
      quantity.figure.allSatisfy(statement.shows),
      UnitWords.words(of: quantity, in: paragraph) != nil,
      // The dead are no material for a false figure.
      !CarriedToll.isToll(quantity, in: statement, paragraph),
      let other = Substitution.number(for: quantity, in: paragraph, material.surveys),
      !Substitution.turns(quantity, into: other, statement, material)
    else { return nil }
    let claim = statement.text(
      in: paragraph, replacing: [.init(tokens: quantity.figure, text: other)])
    let whole = quantity.words(in: paragraph)
    return Candidate(
      proposer: name, body: .claim(claim.asSentence, verdict: .refuted),
      about: [statement.article], evidence: [material.evidence(statement)],
      statements: [statement],
      explanation: "The source has “\(whole)” there, not \(other).",
      difficulty: 2, tags: ["numbers"], fact: material.fact(statement), worth: 3.4)
  }
}
