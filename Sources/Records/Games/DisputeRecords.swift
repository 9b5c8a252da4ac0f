import GRDB
package import Quiz

extension Records {
  /// A reason why a reveal was said to be wrong.
  package struct Dispute: Hashable, Sendable {
    package var question: KeptQuestion
    /// The local day of the answer.
    package var day: CalendarDay
    /// What had been answered; nil where it was skipped.
    package var answer: Response?
    /// As the player typed it.
    package var why: String
  }

  /// The disputes of a pack, the latest last.
  ///
  /// - Parameter pack: its id; nil for all.
  package func disputes(ofPack pack: String? = nil) throws(RecordsError) -> [Dispute] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT why, answer.day, answer.response, question.* FROM dispute
          JOIN answer ON answer.game = dispute.game AND answer.place = dispute.answer
          JOIN question ON question.number = answer.question
          WHERE ? IS NULL OR question.pack = ? ORDER BY question.pack, dispute.at, dispute.place
          """, arguments: [pack, pack]
      ).map { row in
        Dispute(
          question: try Self.question(row), day: CalendarDay(row["day"]),
          answer: (row["response"] as String?).flatMap { JSON(parsing: $0) }.flatMap {
            Response(recorded: $0)
          },
          why: row["why"])
      }
    }
  }
}
