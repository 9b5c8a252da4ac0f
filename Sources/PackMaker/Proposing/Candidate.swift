package import Quiz

/// A question that was proposed. The gate decides whether it is offered.
package struct Candidate: Sendable {
  /// The name of what proposed it.
  package var proposer: String
  /// The name of the proposer whose wording it has; the gate's rules go by it.
  let template: String
  package var body: Body
  /// Indices into ``Material/articles``, ascending.
  package var about: [Int]
  package var evidence: [Evidence]
  /// Spans of the articles that the stem or the options show.
  package var statements: [Statement]
  package var explanation: String
  package var difficulty: Int
  package var tags: [String]
  /// Questions of one fact give each other away.
  package var fact: String
  /// How much it is worth asking, before spread is looked at.
  package var worth: Double
  /// What candidates of one wording share, so that no wording tells its verdict; empty for those
  /// that have no such wording.
  var form = ""
  /// Whether the stem asks how things stood when the source was written.
  var asksOfWriting = false
  /// Who is shown beside somebody's words or role, whose they are first.
  var people: [String] = []

  package init(
    proposer: String, body: Body, about: [Int], evidence: [Evidence], statements: [Statement],
    explanation: String, difficulty: Int = 2, tags: [String] = [], fact: String,
    worth: Double = 0
  ) {
    self.proposer = proposer
    template = proposer
    self.body = body
    self.about = about
    self.evidence = evidence
    self.statements = statements
    self.explanation = explanation
    self.difficulty = difficulty
    self.tags = tags
    self.fact = fact
    self.worth = worth
  }

  /// What is asked, and the key; one case for each kind of question that is proposed.
  package enum Body: Hashable, Sendable {
    case claim(String, verdict: Verdict)
    case number(ask: String, value: Double, unit: String)
    case choice(ask: String, key: String, others: [String])
    case text(ask: String, accepted: [String])
    case whoSaid(statement: String, speaker: String, others: [String])
    case match(ask: String, pairs: [Pair], others: [String])
    case order(ask: String, items: [String])
    /// Values by the article that gives them, an index into ``Material/articles``.
    case sourcesDiffer(ask: String, values: [Int: String], others: [String])
  }

  package struct Pair: Hashable, Sendable {
    package var prompt: String
    package var value: String
  }

  /// The part of an article that decides.
  package struct Evidence: Hashable, Sendable {
    /// Index into ``Material/articles``.
    package var article: Int
    /// Index into the article's kept paragraphs.
    package var paragraph: Int
    /// Of the paragraph's tokens.
    package var tokens: Range<Int>
  }

  /// The name of the kind that packs write it as.
  package var kind: String {
    switch body {
    case .claim: "claim"
    case .number: "number"
    case .choice: "choice"
    case .text: "text"
    case .whoSaid: "who-said"
    case .match: "match"
    case .order: "order"
    case .sourcesDiffer: "sources-differ"
    }
  }
}
