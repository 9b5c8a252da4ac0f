import GRDB
import Quiz

extension Records {
  /// Hands every answer out, game by game in the order begun.
  ///
  /// - Parameters:
  ///   - pack: only those of this pack's games.
  ///   - body: false ends it.
  package func export(
    pack: String? = nil, _ body: (AnswerRecord) -> Bool
  ) throws(RecordsError) {
    try read { database in
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT game.name, game.pack AS gamePack, digest, seed, settings, player, started, ended,
            isWhole, answer.*, identity, question.pack, id, kind, verdict, about,
            (SELECT json_group_array(why) FROM dispute
              WHERE dispute.game = answer.game AND dispute.answer = answer.place) AS disputes
          FROM game JOIN answer ON answer.game = game.number
          JOIN question ON question.number = answer.question
          WHERE ? IS NULL OR game.pack = ? ORDER BY game.number, answer.place
          """, arguments: [pack, pack])
      while let row = try rows.next() {
        let game = KeptGame(
          name: row["name"], pack: row["gamePack"], digest: row["digest"],
          seed: UInt64(row["seed"] as String) ?? 0, settings: row["settings"],
          player: row["player"], started: row["started"], ended: row["ended"],
          isWhole: row["isWhole"])
        let disputes = JSON(parsing: row["disputes"])?.strings ?? []
        let record = AnswerRecord(
          game: game, place: row["place"], time: row["at"], answer: try Self.answer(in: row),
          disputes: disputes)
        if !body(record) { return }
      }
    }
  }

  private static func answer(in row: Row) throws -> KeptAnswer {
    KeptAnswer(
      question: try question(row), day: CalendarDay(row["day"]),
      isSecondLook: row["look"] as Int == 2,
      response: (row["response"] as String?).flatMap { JSON(parsing: $0) }.flatMap {
        Response(recorded: $0)
      },
      certainty: row["certainty"],
      cites: (row["cites"] as String?).flatMap { JSON(parsing: $0)?.strings } ?? [],
      citesDecide: row["citesDecide"], fraction: row["fraction"], points: row["points"],
      help: Help(rawValue: UInt8(clamping: row["help"] as Int)),
      milliseconds: row["milliseconds"])
  }

  /// Takes answers in, those that are there already left as they are: all, or none where an error
  /// is thrown.
  ///
  /// - Parameter next: the next answer; nil at the end.
  /// - Returns: how many were new.
  /// - Throws: ``RecordsError``, or what `next` throws.
  package func take(
    _ next: () throws -> AnswerRecord?
  ) throws -> Int {
    try pool.write { database in
      var games: [String: Int64] = [:]
      var touched: [Int64: String] = [:]
      var count = 0
      while let record = try next() {
        let game = try games[record.game.name] ?? Self.number(ofTaken: record.game, in: database)
        games[record.game.name] = game
        let question = try Self.number(of: record.answer.question, in: database)
        let step = KeptStep(place: record.place, time: record.time, .answer(record.answer))
        // Not OR IGNORE, whose policy would rule the triggers' statements too.
        let find = try database.cachedStatement(
          sql: "SELECT 1 FROM answer WHERE game = ? AND place = ?")
        guard try Int.fetchOne(find, arguments: [game, record.place]) == nil else { continue }
        try Self.insert(record.answer, at: step, question, game: game, database)
        count += 1
        touched[question] = record.answer.question.pack
        for (offset, why) in record.disputes.enumerated() {
          try database.cachedStatement(
            sql:
              "INSERT OR IGNORE INTO dispute (game, place, answer, at, why) VALUES (?, ?, ?, ?, ?)"
          ).execute(arguments: [game, record.place + 1 + offset, record.place, record.time, why])
        }
      }
      for (question, pack) in touched { try Self.reschedule(question, pack, in: database) }
      return count
    }
  }

  private static func number(ofTaken game: KeptGame, in database: Database) throws -> Int64 {
    let find = try database.cachedStatement(sql: "SELECT number FROM game WHERE name = ?")
    return try Int64.fetchOne(find, arguments: [game.name]) ?? begin(game, in: database)
  }
}
