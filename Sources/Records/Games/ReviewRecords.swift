import GRDB
package import Quiz

/// When questions come back. The rows are a cache: answers alone decide them.
extension Records {
  /// Counts an answer in its question's schedule.
  static func review(
    _ question: Int64, _ pack: String, _ rating: FSRS.Rating, on day: CalendarDay,
    in database: Database
  ) throws {
    let find = try database.cachedStatement(
      sql: """
        SELECT stability, difficulty, stage, step, last, due, first FROM review WHERE question = ?
        """)
    let row = try Row.fetchOne(find, arguments: [question])
    if let row, day.number < row["last"] as Int {
      // A clock that went back, or answers of another machine: in order they count as they should.
      return try reschedule(question, pack, in: database)
    }
    let next = ReviewScheduler.daily.next(
      row.map(Review.init), rating, at: day.number * ReviewScheduler.day)
    try store(next, question, pack, first: row?["first"] ?? day.number, in: database)
  }

  /// Works a question's schedule out from all its answers.
  static func reschedule(_ question: Int64, _ pack: String, in database: Database) throws {
    let answers = try Row.fetchCursor(
      database,
      sql: """
        SELECT day, response IS NULL AS isSkipped, fraction, certainty, help FROM answer
        WHERE question = ? AND look = 1 ORDER BY day, at, game, place
        """, arguments: [question])
    var review: Review?
    var first: Int?
    while let row = try answers.next() {
      let rating = FSRS.Rating(
        fraction: row["isSkipped"] ? nil : row["fraction"], certainty: row["certainty"],
        isHelped: row["help"] as Int != 0)
      let day: Int = row["day"]
      first = first ?? day
      review = ReviewScheduler.daily.next(review, rating, at: day * ReviewScheduler.day)
    }
    guard let review, let first else { return }
    try store(review, question, pack, first: first, in: database)
  }

  private static func store(
    _ review: Review, _ question: Int64, _ pack: String, first: Int, in database: Database
  ) throws {
    let (stage, step) = review.stage.numbers
    try database.cachedStatement(
      sql: """
        INSERT OR REPLACE INTO review
          (question, pack, stability, difficulty, stage, step, first, last, due)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      question, pack, review.memory.stability, review.memory.difficulty, stage, step, first,
      review.last / ReviewScheduler.day,
      // A day and a half is due on the second day.
      (review.due + ReviewScheduler.day - 1) / ReviewScheduler.day,
    ])
  }

  /// A question's schedule; nil where it was never answered.
  ///
  /// - Parameter identity: 64 hexadecimal digits.
  package func review(of identity: String) throws(RecordsError) -> Review? {
    try read { database in
      try Row.fetchOne(
        database,
        sql: """
          SELECT stability, difficulty, stage, step, last, due FROM review
          WHERE question = (SELECT number FROM question WHERE identity = ?)
          """, arguments: [identity]
      ).map(Review.init)
    }
  }

  /// What is to be studied in a pack.
  package struct Agenda: Hashable, Sendable {
    /// Identities of questions that are due, the longest due first.
    package var due: [String]
    /// Identities of questions that were answered and are not due yet, with their days.
    package var later: [String: CalendarDay]
    /// Questions that were answered for the first time on this day.
    package var begunToday: Int
  }

  /// What is due in a pack on a day.
  package func agenda(ofPack pack: String, on day: CalendarDay) throws(RecordsError) -> Agenda {
    try read { database in
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT identity, due FROM review JOIN question ON number = question
          WHERE review.pack = ? ORDER BY due, last, question
          """, arguments: [pack])
      var agenda = Agenda(due: [], later: [:], begunToday: 0)
      while let row = try rows.next() {
        let due: Int = row["due"]
        if due <= day.number {
          agenda.due.append(row["identity"])
        } else {
          agenda.later[row["identity"]] = CalendarDay(due)
        }
      }
      agenda.begunToday =
        try Int.fetchOne(
          database, sql: "SELECT COUNT(*) FROM review WHERE pack = ? AND first = ?",
          arguments: [pack, day.number]) ?? 0
      return agenda
    }
  }
}

extension Review {
  fileprivate init(_ row: Row) {
    let step: Int = row["step"]
    let stage: Stage =
      switch row["stage"] as Int {
      case 1: .learning(step: step)
      case 3: .relearning(step: step)
      default: .learnt
      }
    self.init(
      memory: .init(stability: row["stability"], difficulty: row["difficulty"]), stage: stage,
      last: (row["last"] as Int) * ReviewScheduler.day,
      due: (row["due"] as Int) * ReviewScheduler.day)
  }
}

extension Review.Stage {
  /// As the `fsrs` package numbers them.
  fileprivate var numbers: (stage: Int, step: Int) {
    switch self {
    case .learning(let step): (1, step)
    case .learnt: (2, 0)
    case .relearning(let step): (3, step)
    }
  }
}
