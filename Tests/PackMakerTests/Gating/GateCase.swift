import Quiz

@testable import PackMaker

/// A candidate built by hand over an annotated article, for one rule to judge.
struct GateCase {
  var material: Material
  var candidate: Candidate

  /// What every article begins with, long enough to be its case card by itself.
  private static let lead =
    "Councillors in Evora met for an hour to hear the budget of the city library read out, and "
    + "then walked to the old market hall to look at the roof that volunteers had mended."

  /// A claim that shows a sentence of the article's first paragraph behind the lead.
  ///
  /// - Parameters:
  ///   - claim: nil for the statement as the article has it.
  ///   - shown: the part of the sentence that is shown; nil for all of it.
  static func claim(
    _ article: String, _ claim: String? = nil, verdict: Verdict = .supported,
    proposer: String = "supported-claim", shown: String? = nil, others: [String] = []
  ) -> GateCase {
    let material = Drafting.material(
      [lead + "\n" + article] + others,
      labels: ["the Gazette of Porto"] + others.indices.map { "the Courier \($0)" })
    let statement = statement(in: material, shown: shown)
    let text = claim ?? statement.text(in: material.paragraph(statement)) + "."
    return GateCase(
      material: material,
      candidate: candidate(
        .claim(text, verdict: verdict), proposer: proposer, statement, material))
  }

  /// A claim that shows the article's very first sentence.
  static func lead(_ article: String) -> GateCase {
    let material = Drafting.material(article)
    let statement = Drafting.statement(material, isCompleted: true)
    return GateCase(
      material: material,
      candidate: candidate(
        .claim(statement.text(in: material.paragraph(statement)) + ".", verdict: .supported),
        proposer: "supported-claim", statement, material))
  }

  /// A claim on an article that has no case card, since it begins with an accusation.
  static func bare(
    _ article: String, label: String, proposer: String = "supported-claim"
  ) -> GateCase {
    let material = Drafting.material(
      ["The fraud in Evora was the work of Ivan Babic.\n" + article], labels: [label])
    let statement = statement(in: material, shown: nil)
    return GateCase(
      material: material,
      candidate: candidate(
        .claim(statement.text(in: material.paragraph(statement)) + ".", verdict: .supported),
        proposer: proposer, statement, material))
  }

  /// A gap where a name of the article's first sentence stands.
  static func gap(
    _ article: String, key: String, others: [String], label: String = "the Gazette",
    articles: [String] = [], proposer: String = "place-gap"
  ) -> GateCase {
    let material = Drafting.material(
      [lead + "\n" + article] + articles,
      labels: [label] + articles.indices.map { "the Courier \($0)" })
    let statement = statement(in: material, shown: nil)
    let paragraph = material.paragraph(statement)
    let gap = Gap(statement: statement, tokens: tokens(of: key, in: paragraph))
    return GateCase(
      material: material,
      candidate: candidate(
        .choice(
          ask: "In \(label), which place fills the gap: \(gap.text(in: paragraph))?", key: key,
          others: others), proposer: proposer, statement, material))
  }

  /// A gap where a number of the article's first sentence stands.
  static func number(
    _ article: String, figure: String, value: Double, leavingOut word: String? = nil
  ) -> GateCase {
    var made = gap(article, key: figure, others: [])
    if let word {
      made.candidate.statements = made.candidate.statements.map { statement in
        let place = tokens(of: word, in: made.material.paragraph(statement))
        return Statement(
          article: statement.article, paragraph: statement.paragraph,
          sentence: statement.sentence, tokens: statement.tokens,
          edits: statement.edits + [.init(tokens: place, text: "")])
      }
    }
    made.candidate.body = .number(
      ask: "In the Gazette, which number fills the gap: “…”?", value: value, unit: "sailors")
    made.candidate.proposer = "number-gap"
    return made
  }

  /// Words and who said them, with no span shown.
  static func speech(_ words: String, speaker: String, next: String = "") -> GateCase {
    var made = claim("A ferry with nine sailors sank near Porto. " + next, proposer: "speaker")
    made.candidate.statements = []
    made.candidate.body = .whoSaid(
      statement: "“" + words + "”", speaker: speaker, others: ["Ana Horvat", "Eva Reis"])
    made.candidate.people = [speaker]
    return made
  }

  /// The same, asked who said so.
  func asked(of speaker: String) -> GateCase {
    var made = self
    made.candidate.body = .whoSaid(
      statement: "a green ferry sank near Porto with nine sailors", speaker: speaker,
      others: ["Ana Horvat", "Eva Reis"])
    return made
  }

  /// Which of three people has a role.
  static func role(_ role: String) -> GateCase {
    var made = claim("A ferry with nine sailors sank near Porto.", proposer: "role-choice")
    made.candidate.statements = []
    made.candidate.body = .choice(
      ask: "Whom does the Gazette of Porto describe as “\(role)”?", key: "Ana Horvat",
      others: ["Ivo Kos", "Eva Reis"])
    return made
  }

  private static func candidate(
    _ body: Candidate.Body, proposer: String, _ statement: Statement, _ material: Material
  ) -> Candidate {
    Candidate(
      proposer: proposer, body: body, about: [0], evidence: [material.evidence(statement)],
      statements: [statement], explanation: "The source states this.",
      fact: material.fact(statement))
  }

  private static func statement(in material: Material, shown: String?) -> Statement {
    let whole = Drafting.statement(material, paragraph: 1, isCompleted: true)
    guard let shown else { return whole }
    return Statement(
      article: 0, paragraph: 1, sentence: 0,
      tokens: tokens(of: shown, in: material.paragraph(whole)), edits: [])
  }

  /// Where some words stand in a paragraph; they must.
  private static func tokens(of words: String, in paragraph: AnnotatedParagraph) -> Range<Int> {
    for start in paragraph.tokens.indices {
      for end in start + 1...paragraph.tokens.count
      where paragraph.text(start..<end) == words {
        return start..<end
      }
    }
    fatalError("“\(words)” are no tokens of “\(paragraph.text)”")
  }
}
