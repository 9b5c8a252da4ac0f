package import Quiz

/// What a class answered: all that a report is made of. Whoever holds a session fills it in; texts
/// may be as they came, since a report passes them through the gate.
package struct ClassResults: Hashable, Sendable {
  /// The session's id.
  package var session: String
  package var packTitle: String
  /// Of the pack's texts, as in BCP 47; the report's own words are English.
  package var language = "en"
  /// When it was held, in words.
  package var date: String
  package var students: [Student]
  /// What was asked, in the order of asking; a question skipped over is left out.
  package var items: [Item]
  package var answers: [Answer]
  package var disputes: [Dispute]
  /// Of a class that raised hands: nobody has a row of their own, and the figures are the class's.
  /// Nil where everybody answered for themselves.
  package var hands: [Hands]?

  package init(
    session: String, packTitle: String, date: String, students: [Student], items: [Item],
    answers: [Answer], disputes: [Dispute] = [], hands: [Hands]? = nil
  ) {
    self.session = session
    self.packTitle = packTitle
    self.date = date
    self.students = students
    self.items = items
    self.answers = answers
    self.disputes = disputes
    self.hands = hands
  }

  package struct Student: Hashable, Sendable {
    /// Unique in the session; stands in JSON's rows.
    package var id: String
    package var name: String
    package var team: String?
    /// Sent out by the teacher: listed apart, and counted nowhere.
    package var isRemoved: Bool

    package init(id: String, name: String, team: String? = nil, isRemoved: Bool = false) {
      self.id = id
      self.name = name
      self.team = team
      self.isRemoved = isRemoved
    }
  }

  /// A question as it was asked, under the key that stands now.
  package struct Item: Hashable, Sendable {
    /// The question's id.
    package var id: String
    /// As on the screen, from 1.
    package var number: Int
    package var kind: String
    package var stem: String
    /// Options that are right, or else the key in words.
    package var keys: [String]
    /// Of a choice or a selection, in the session's order; empty for every other form.
    package var options: [String]
    /// The key of a claim, by which discernment and bias go; nil for every other kind.
    package var verdict: Verdict?
    package var citations: [CitationObject]
    /// Taken out by the teacher: it counts nowhere.
    package var isVoided: Bool
    /// Whether the class was shown the key; else it was answered and counts nowhere.
    package var isRevealed: Bool
    /// The key as it was before the teacher mended it.
    package var rekeyedFrom: String?
    /// Second keys that the teacher let pass.
    package var alsoAccepted: [String]

    package init(
      id: String, number: Int, kind: String, stem: String, keys: [String],
      options: [String] = [], verdict: Verdict? = nil, citations: [CitationObject] = [],
      isVoided: Bool = false, isRevealed: Bool = true, rekeyedFrom: String? = nil,
      alsoAccepted: [String] = []
    ) {
      self.id = id
      self.number = number
      self.kind = kind
      self.stem = stem
      self.keys = keys
      self.options = options
      self.verdict = verdict
      self.citations = citations
      self.isVoided = isVoided
      self.isRevealed = isRevealed
      self.rekeyedFrom = rekeyedFrom
      self.alsoAccepted = alsoAccepted
    }

    /// Whether it goes into anybody's figures.
    package var counts: Bool { isRevealed && !isVoided }
  }

  /// One answer of one student. Rows about students or questions that are not listed are left out.
  package struct Answer: Hashable, Sendable {
    package var student: Student.ID
    package var question: Item.ID
    /// In words, as `Response.words`; nil for a skip.
    package var text: String?
    /// Options picked, where a selection's are to be told apart; a choice is known by its text.
    package var picked: [String]
    /// Percent.
    package var certainty: Int?
    /// Ids of the sources named.
    package var cites: [String]
    /// Whether the sources named decide; nil where naming them was not offered or not taken.
    package var citesDecide: Bool?
    /// Fraction right, 0 to 1.
    package var fraction: Double
    package var points: Double
    package var seconds: Double
    /// 2 for a second vote after discussion. The later one counts.
    package var attempt: Int

    package init(
      student: Student.ID, question: Item.ID, text: String?, picked: [String] = [],
      certainty: Int? = nil, cites: [String] = [], citesDecide: Bool? = nil, fraction: Double,
      points: Double, seconds: Double, attempt: Int = 1
    ) {
      self.student = student
      self.question = question
      self.text = text
      self.picked = picked
      self.certainty = certainty
      self.cites = cites
      self.citesDecide = citesDecide
      self.fraction = fraction
      self.points = points
      self.seconds = seconds
      self.attempt = attempt
    }

    package var isRight: Bool { fraction == 1 }
  }

  /// Hands raised for one answer.
  package struct Hands: Hashable, Sendable {
    package var question: Item.ID
    /// In words, as `Response.words`.
    package var text: String
    /// Options picked, where a selection's are to be told apart.
    package var picked: [String]
    /// Fraction right, 0 to 1.
    package var fraction: Double
    package var count: Int

    package init(
      question: Item.ID, text: String, picked: [String] = [], fraction: Double, count: Int
    ) {
      self.question = question
      self.text = text
      self.picked = picked
      self.fraction = fraction
      self.count = count
    }
  }

  /// "I disagree", and why.
  package struct Dispute: Hashable, Sendable {
    package var student: Student.ID
    package var question: Item.ID
    package var why: String

    package init(student: Student.ID, question: Item.ID, why: String) {
      self.student = student
      self.question = question
      self.why = why
    }
  }
}

extension ClassResults.Student: Identifiable {}
extension ClassResults.Item: Identifiable {}
