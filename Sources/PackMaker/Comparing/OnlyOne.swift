import Quiz

/// What one article of a story says and another is silent on.
struct OnlyOne: Proposer {
  let name = "only-one"
  let summary = "what one article of a story states and another does not"

  func propose(_ material: Material) -> [Candidate] {
    guard material.articles.count > 1 else { return [] }
    let story = Story(material)
    var related: [Int: [Int]] = [:]
    for (a, b) in story.pairs {
      related[a, default: []].append(b)
      related[b, default: []].append(a)
    }
    let silences = Dictionary(
      uniqueKeysWithValues: related.keys.compactMap { article in
        Silence(of: article, in: material).map { (article, $0) }
      })
    let alone = Standing(material: material, label: nil)
    return related.keys.sorted().flatMap { article -> [Candidate] in
      let others = (related[article] ?? []).sorted()
      return material.statements[article].flatMap { statement -> [Candidate] in
        // What more than one sentence is needed for says more than one thing.
        guard material.isSingle(statement),
          case .source = material.sentence(statement).voice,
          material.sentence(statement).hedges.isEmpty, alone.looseWords(in: statement) == nil,
          !Self.meansSome(of: statement, material)
        else { return [] }
        let silent = others.filter { silences[$0]?.holds(on: statement, in: story) ?? false }
        return notStated(statement, silent, material)
          + onlyOne(statement, silent, others, material)
      }
    }
  }

  /// `the deportation of the Venezuelans`, `his orders`: beside another article's card they are
  /// others. Nor does that card tell who somebody is without an office.
  private static func meansSome(of statement: Statement, _ material: Material) -> Bool {
    let tokens = material.paragraph(statement).tokens
    let entities = material.articles[statement.article].entities
    let isUnknown = material.sentence(statement).names.contains { mention in
      entities[mention.entity].kind == .person && !entities[mention.entity].roles.isEmpty
        && statement.tokens.contains(mention.tokens.lowerBound)
        && !(mention.role.map { statement.tokens.contains($0.lowerBound) } ?? false)
    }
    if isUnknown { return true }
    if statement.tokens.contains(where: { Self.owning.contains(tokens[$0].lower) }) { return true }
    return statement.tokens.dropFirst().contains { index in
      tokens[index - 1].lower == "the" && tokens[index].lower.hasSuffix("s")
        && Nations.of(String(tokens[index].lower.dropLast())) != nil
    }
  }

  private static let owning: WordSet = ["his", "her", "their"]

  /// The statement as a claim on an article that is silent.
  private func notStated(
    _ statement: Statement, _ silent: [Int], _ material: Material
  ) -> [Candidate] {
    guard let other = silent.first, let near = nearest(to: statement, in: other, material) else {
      return []
    }
    let paragraph = material.paragraph(statement)
    return [
      Candidate(
        proposer: name,
        body: .claim(statement.text(in: paragraph).asSentence, verdict: .notStated),
        about: [other], evidence: [near], statements: [statement],
        explanation:
          "It is \(material.labels[statement.article]) that states this; the source asked about "
          + "does not.",
        difficulty: 3, tags: ["silence"],
        // One silence between two sources: the second would be told by the first.
        fact: "silence-a\(statement.article + 1)-a\(other + 1)", worth: 3.5)
    ]
  }

  /// Which of the articles says it?
  private func onlyOne(
    _ statement: Statement, _ silent: [Int], _ related: [Int], _ material: Material
  ) -> [Candidate] {
    guard silent.count >= 2, silent.count == related.count else { return [] }
    let text = statement.text(in: material.paragraph(statement))
    return [
      Candidate(
        proposer: name,
        body: .choice(
          ask: "Which of these sources states the following: “\(text)”?",
          key: material.labels[statement.article],
          others: silent.prefix(3).map { material.labels[$0] }),
        about: [statement.article], evidence: [material.evidence(statement)],
        statements: [statement], explanation: "The other sources named here say nothing of it.",
        difficulty: 3, tags: ["silence"], fact: material.fact(statement), worth: 2.5)
    ]
  }

  /// The sentence of a silent article that comes closest.
  private func nearest(
    to statement: Statement, in article: Int, _ material: Material
  ) -> Candidate.Evidence? {
    let asked = material.meanings(of: statement.tokens, in: material.paragraph(statement))
    var best: (common: Int, evidence: Candidate.Evidence)?
    for (index, paragraph) in material.articles[article].paragraphs.enumerated() {
      for sentence in paragraph.sentences where sentence.faults.isEmpty {
        let held = material.meanings(of: sentence.tokens, in: paragraph)
        let common = asked.intersection(held).count
        if common > best?.common ?? 0 {
          best = (common, .init(article: article, paragraph: index, tokens: sentence.tokens))
        }
      }
    }
    return best?.evidence
  }
}
