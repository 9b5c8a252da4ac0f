import GRDB
import Quiz

/// Games and what was answered in them.
extension Records {
  /// Keeps what was done in a game, all or none; on disk on return. The game is begun, and its
  /// pack's bytes are kept, where that has not been done.
  ///
  /// - Parameter pack: the bytes that ``KeptGame/digest`` is of.
  /// - Throws: ``RecordsError``, `gameTaken` among them.
  package func keep(
    _ steps: [KeptStep], of game: KeptGame, pack: [UInt8]
  ) throws(RecordsError) {
    try write { database in
      let number = try Self.number(of: game, pack: pack, in: database)
      for step in steps { try Self.insert(step, game: number, database) }
      if let ended = game.ended {
        try database.cachedStatement(sql: "UPDATE game SET ended = ? WHERE number = ?")
          .execute(arguments: [ended, number])
      }
    }
  }

  private static func number(
    of game: KeptGame, pack: [UInt8], in database: Database
  ) throws -> Int64 {
    let find = try database.cachedStatement(sql: "SELECT number FROM game WHERE name = ?")
    if let number = try Int64.fetchOne(find, arguments: [game.name]) { return number }
    try database.execute(
      sql: "INSERT OR IGNORE INTO pack (digest, bytes) VALUES (?, ?)",
      arguments: [game.digest, pack.asData])
    return try begin(game, in: database)
  }

  static func begin(_ game: KeptGame, in database: Database) throws -> Int64 {
    try database.cachedStatement(
      sql: """
        INSERT INTO game (name, pack, digest, seed, settings, player, started, ended, isWhole)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      game.name, game.pack, game.digest, String(game.seed), game.settings, game.player,
      game.started, game.ended, game.isWhole,
    ])
    return database.lastInsertedRowID
  }

  private static func insert(_ step: KeptStep, game: Int64, _ database: Database) throws {
    do {
      switch step.what {
      case .answer(let answer):
        let question = try number(of: answer.question, in: database)
        try insert(answer, at: step, question, game: game, database)
        if let rating = answer.rating {
          try review(question, answer.question.pack, rating, on: answer.day, in: database)
        }
      case .dispute(let answer, let why):
        try database.cachedStatement(
          sql: "INSERT INTO dispute (game, place, answer, at, why) VALUES (?, ?, ?, ?, ?)"
        ).execute(arguments: [game, step.place, answer, step.time, why])
      case .move(let action):
        try database.cachedStatement(sql: "INSERT INTO move (game, place, body) VALUES (?, ?, ?)")
          .execute(arguments: [game, step.place, action.recorded.text])
      }
    } catch let error as DatabaseError
      where error.extendedResultCode == .SQLITE_CONSTRAINT_PRIMARYKEY
    {
      throw RecordsError.gameTaken
    }
  }

  static func insert(
    _ answer: KeptAnswer, at step: KeptStep, _ question: Int64, game: Int64,
    _ database: Database
  ) throws {
    let cites = JSON.array(answer.cites.map(JSON.string)).text
    try database.cachedStatement(
      sql: """
        INSERT INTO answer (game, place, question, at, day, look,
          response, called, certainty, cites, citesDecide, fraction, points, help, milliseconds)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      game, step.place, question, step.time, answer.day.number, answer.isSecondLook ? 2 : 1,
      answer.response?.recorded.text, answer.called?.rawValue, answer.certainty,
      answer.cites.isEmpty ? nil : cites, answer.citesDecide, answer.fraction, answer.points,
      Int(answer.help.rawValue), answer.milliseconds,
    ])
  }

  /// The question's row, made or mended where needed.
  static func number(of question: KeptQuestion, in database: Database) throws -> Int64 {
    let about = question.about.json.text
    try database.cachedStatement(
      sql: """
        INSERT INTO question (identity, pack, id, kind, verdict, about) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (identity) DO UPDATE SET kind = excluded.kind, about = excluded.about
        WHERE kind <> excluded.kind OR about <> excluded.about
        """
    ).execute(arguments: [
      question.identity, question.pack, question.id, question.kind, question.verdict?.rawValue,
      about,
    ])
    let find = try database.cachedStatement(sql: "SELECT number FROM question WHERE identity = ?")
    guard let number = try Int64.fetchOne(find, arguments: [question.identity]) else {
      throw RecordsError.database(code: 0, message: "a question was not kept")
    }
    return number
  }

  /// A game of that name, or the latest; nil where there is none.
  package func game(_ name: String) throws(RecordsError) -> KeptGame? {
    try read { database in
      try Row.fetchOne(database, sql: "SELECT * FROM game WHERE name = ?", arguments: [name])
        .flatMap(Self.game)
    }
  }

  /// Games, the latest first.
  ///
  /// - Parameters:
  ///   - pack: id of the pack; nil for all.
  ///   - isUnfinished: only those that were broken off and can be gone on with.
  package func games(
    ofPack pack: String? = nil, isUnfinished: Bool = false, limit: Int = -1
  ) throws(RecordsError) -> [KeptGame] {
    // Put together, since an index serves no condition that might not apply.
    var conditions: [String] = []
    if pack != nil { conditions.append("pack = :pack") }
    if isUnfinished { conditions.append("ended IS NULL AND isWhole") }
    let condition = conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND ")
    let arguments: [String: (any DatabaseValueConvertible)?] =
      pack == nil ? ["limit": limit] : ["limit": limit, "pack": pack]
    return try read { database in
      try Row.fetchAll(
        database,
        sql: "SELECT * FROM game \(condition) ORDER BY started DESC, number DESC LIMIT :limit",
        arguments: StatementArguments(arguments)
      ).compactMap(Self.game)
    }
  }

  private static func game(_ row: Row) -> KeptGame? {
    guard let seed = UInt64(row["seed"] as String) else { return nil }
    return KeptGame(
      name: row["name"], pack: row["pack"], digest: row["digest"], seed: seed,
      settings: row["settings"], player: row["player"], started: row["started"],
      ended: row["ended"], isWhole: row["isWhole"])
  }

  /// Closes games that nobody will go on with.
  package func give(up names: [String], at time: Int) throws(RecordsError) {
    try write { database in
      for name in names {
        try database.execute(
          sql: "UPDATE game SET ended = ? WHERE name = ? AND ended IS NULL",
          arguments: [time, name])
      }
    }
  }
}
