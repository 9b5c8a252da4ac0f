import Quiz

/// A statement as the article makes it.
struct SupportedClaims: Proposer {
  let name = "supported-claim"
  let summary = "a statement as the article makes it"

  func propose(_ material: Material) -> [Candidate] {
    material.articles.indices.flatMap { article in
      material.statements[article].compactMap { statement in
        candidate(statement, material)
      }
    }
  }

  func candidate(_ statement: Statement, _ material: Material) -> Candidate? {
    let sentence = material.sentence(statement)
    let paragraph = material.paragraph(statement)
    // What has no number, date or name is rarely worth judging.
    let quantities = sentence.quantities.count { $0.measure != .age && $0.measure != .label }
    let weight = quantities + sentence.dates.count + sentence.names.count
    guard weight > 0 else { return nil }
    guard isPlain(statement, material) else { return nil }
    let explanation: String
    switch sentence.voice {
    case .source: explanation = "The source asserts this itself, in its own voice."
    case .attributed(let speaker):
      let name = speaker.map { material.articles[statement.article].entities[$0].name }
      explanation =
        "The source reports this as the words of \(name ?? "those it names"), whom the claim names too."
    case .quoted, .unclear: return nil
    }
    return Candidate(
      proposer: name,
      body: .claim(statement.text(in: paragraph).asSentence, verdict: .supported),
      about: [statement.article], evidence: [material.evidence(statement)],
      statements: [statement],
      explanation: explanation,
      difficulty: statement.paragraph == 0 ? 1 : 2, fact: material.fact(statement),
      worth: 0.8 + min(Double(weight), 4) * 0.25)
  }

  /// A statement that begins with a name and says one thing of it: no list, one verb.
  private func isPlain(_ statement: Statement, _ material: Material) -> Bool {
    let tokens = material.paragraph(statement).tokens
    let names = material.sentence(statement).names
    let head = statement.tokens.prefix(5)
    if case .source = material.sentence(statement).voice {
      return names.contains { head.contains($0.tokens.lowerBound) }
        && statement.tokens.count { tokens[$0].lower == "," } <= 2
        && statement.tokens.count { tokens[$0].tag.isFiniteVerb } == 1
        // What somebody reports is not the source's own voice, whoever it is.
        && !statement.tokens.contains { Self.reporting.contains(tokens[$0].lower) }
    }
    return true
  }

  private static let reporting: Set<String> = [
    "said", "reported", "announced", "stated", "told", "claimed", "put", "added", "recorded",
  ]
}
