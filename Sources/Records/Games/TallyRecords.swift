import GRDB
package import Quiz

/// What all answers come to. Only tallies are read, so it takes as long with a million answers as
/// with a hundred.
package struct RecordTallies: Hashable, Sendable {
  /// What was answered on a local day.
  package struct Day: Hashable, Sendable {
    package var day: CalendarDay
    package var answers: Int
    package var right: Int
  }

  /// What was answered to a question.
  package struct Question: Hashable, Sendable {
    package var question: KeptQuestion
    package var answers: Int
    package var right: Int
    package var skipped: Int
    /// Sum of the fractions right.
    package var fraction: Double
  }

  /// How often a claim with one verdict was called another.
  package struct Call: Hashable, Sendable {
    package var key: Verdict
    package var called: Verdict
    package var answers: Int
  }

  /// In order; days without answers are not there.
  package var days: [Day] = []
  /// By pack and id.
  package var questions: [Question] = []
  /// By certainty.
  package var certainties: [Calibration.Cell] = []
  /// Of claims alone.
  package var calls: [Call] = []
}

extension Records {
  /// The tallies of a pack, or of all.
  ///
  /// - Parameter pack: its id.
  package func tallies(ofPack pack: String? = nil) throws(RecordsError) -> RecordTallies {
    try read { database in
      var tallies = RecordTallies()
      let arguments: StatementArguments = [pack, pack]
      tallies.days = try Row.fetchAll(
        database,
        sql: """
          SELECT day, SUM(answers), SUM(right) FROM dayTally WHERE ? IS NULL OR pack = ?
          GROUP BY day ORDER BY day
          """, arguments: arguments
      ).map { .init(day: CalendarDay($0[0]), answers: $0[1], right: $0[2]) }
      tallies.certainties = try Row.fetchAll(
        database,
        sql: """
          SELECT certainty, SUM(answers), SUM(right) FROM certaintyTally
          WHERE ? IS NULL OR pack = ? GROUP BY certainty ORDER BY certainty
          """, arguments: arguments
      ).map { .init(percent: $0[0], answers: $0[1], right: $0[2]) }
      tallies.calls = try Row.fetchAll(
        database,
        sql: """
          SELECT verdict, called, SUM(answers) FROM callTally
          WHERE ? IS NULL OR pack = ? GROUP BY verdict, called ORDER BY verdict, called
          """, arguments: arguments
      ).compactMap { row in
        guard let key = Verdict(rawValue: row[0]), let called = Verdict(rawValue: row[1]) else {
          return nil
        }
        return .init(key: key, called: called, answers: row[2])
      }
      tallies.questions = try Self.questionTallies(arguments, in: database)
      return tallies
    }
  }

  private static func questionTallies(
    _ arguments: StatementArguments, in database: Database
  ) throws -> [RecordTallies.Question] {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT answers, right, skipped, fraction, question.* FROM questionTally
        JOIN question ON number = question WHERE ? IS NULL OR pack = ? ORDER BY pack, id
        """, arguments: arguments)
    var questions: [RecordTallies.Question] = []
    while let row = try rows.next() {
      questions.append(
        .init(
          question: try question(row), answers: row["answers"], right: row["right"],
          skipped: row["skipped"], fraction: row["fraction"]))
    }
    return questions
  }

  /// A question's row.
  static func question(_ row: Row) throws -> KeptQuestion {
    guard let about = JSON(parsing: row["about"]).flatMap({ KeptQuestion.About($0) }) else {
      throw RecordsError.damaged
    }
    return KeptQuestion(
      identity: row["identity"], pack: row["pack"], id: row["id"], kind: row["kind"],
      verdict: (row["verdict"] as String?).flatMap { Verdict(rawValue: $0) }, about: about)
  }

  /// Ids of the packs that anything was answered of, in order.
  package func packs() throws(RecordsError) -> [String] {
    try read { try String.fetchAll($0, sql: "SELECT DISTINCT pack FROM question ORDER BY pack") }
  }
}
