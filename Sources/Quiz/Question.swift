package import Text

/// One item of a pack.
package struct Question: Hashable, Sendable {
  /// Unique in its pack; lower-case words joined by hyphens.
  package var id: String
  /// The name of its kind, for filters and tables; nothing is decided by it.
  package var kind: String
  /// What is asked, complete in itself.
  package var stem: String
  /// The words that the stem was composed around: a claim, or what somebody said.
  package var statement: String?
  package var form: Form
  /// The verdict that is the key, where the question is a claim.
  package var verdict: Verdict?
  /// Ids of the sources it asks about; one or two in most packs.
  package var about: [String]
  package var citations: [Citation]
  package var explanation: String
  package var hint: String?
  /// What is asked, by name: questions of one fact give each other away.
  package var fact: String
  /// 1 is the headline, 2 needs the article, 3 a careful reader or two articles.
  package var difficulty: Int
  package var tags: [String]
  /// Time for an answer, in seconds, where the question wants its own.
  package var seconds: Int?
  package var status: Status
  package var corrections: [Correction]
  /// The id under which a generated draft was proposed, where it was edited since.
  package var from: String?
  /// Why it was rejected, where somebody said.
  package var rejection: String?

  package init(
    id: String, kind: String, stem: String, statement: String? = nil, form: Form,
    verdict: Verdict? = nil, about: [String], citations: [Citation], explanation: String,
    hint: String? = nil, fact: String? = nil, difficulty: Int = 2, tags: [String] = [],
    seconds: Int? = nil, status: Status = .accepted, corrections: [Correction] = [],
    from: String? = nil, rejection: String? = nil
  ) {
    self.id = id
    self.kind = kind
    self.stem = stem
    self.statement = statement
    self.form = form
    self.verdict = verdict
    self.about = about
    self.citations = citations
    self.explanation = explanation
    self.hint = hint
    self.fact = fact ?? id
    self.difficulty = difficulty
    self.tags = tags
    self.seconds = seconds
    self.status = status
    self.corrections = corrections
    self.from = from
    self.rejection = rejection
  }

  /// How far a question is from being asked.
  package enum Status: String, Hashable, Sendable, CaseIterable {
    case accepted
    /// Proposed and not yet looked at.
    case draft
    case rejected
    /// Without a source, as imports are.
    case unsourced
  }

  /// A mended key, and why.
  package struct Correction: Hashable, Sendable {
    package var date: PartialDate
    /// The key as it was, in words.
    package var was: String
    package var why: String

    package init(date: PartialDate, was: String, why: String) {
      self.date = date
      self.was = was
      self.why = why
    }
  }
}

/// What a source makes of a claim; never a statement about the world.
package enum Verdict: String, Hashable, Sendable, CaseIterable {
  /// The source itself asserts it, at this strength.
  case supported
  /// The source asserts something that cannot be true together with it.
  case refuted
  /// Neither.
  case notStated = "not-stated"

  /// As players see and type it.
  package var words: String {
    switch self {
    case .supported: "supported"
    case .refuted: "refuted"
    case .notStated: "not stated"
    }
  }

  /// The options of every claim, in their fixed order.
  package static let options = allCases.map(\.words)
}
