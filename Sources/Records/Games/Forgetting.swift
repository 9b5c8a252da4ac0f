import GRDB

extension Records {
  /// How much of what there is.
  package struct Extent: Hashable, Sendable {
    package var games: Int
    package var answers: Int
  }

  /// What is kept of a pack's games, or of all.
  ///
  /// - Parameter pack: its id.
  package func extent(ofPack pack: String? = nil) throws(RecordsError) -> Extent {
    try read { database in
      Extent(
        games: try Int.fetchOne(
          database, sql: "SELECT COUNT(*) FROM game WHERE ? IS NULL OR pack = ?",
          arguments: [pack, pack]) ?? 0,
        answers: try Int.fetchOne(
          database,
          sql: """
            SELECT COUNT(*) FROM answer WHERE ? IS NULL
            OR game IN (SELECT number FROM game WHERE pack = ?)
            """, arguments: [pack, pack]) ?? 0)
    }
  }

  /// Removes a pack's games with all that was answered in them, or all games. Classroom sessions
  /// stay. Nothing of it is left in the file, and it cannot be undone.
  package func forgetGames(ofPack pack: String? = nil) throws(RecordsError) {
    try RecordsError.translating {
      try pool.writeWithoutTransaction { database in
        try database.execute(sql: "PRAGMA secure_delete = ON")
        try database.inTransaction {
          let arguments: StatementArguments = [pack, pack]
          for sql in [
            // Answers, moves and disputes go with their game, tallies and schedule with the question.
            "DELETE FROM game WHERE ? IS NULL OR pack = ?",
            "DELETE FROM question WHERE ? IS NULL OR pack = ?",
            "DELETE FROM dayTally WHERE ? IS NULL OR pack = ?",
            "DELETE FROM certaintyTally WHERE ? IS NULL OR pack = ?",
            "DELETE FROM callTally WHERE ? IS NULL OR pack = ?",
          ] {
            try database.execute(sql: sql, arguments: arguments)
          }
          try database.execute(
            sql: """
              DELETE FROM pack WHERE digest NOT IN (SELECT digest FROM game)
              AND digest NOT IN (SELECT pack FROM session)
              """)
          return .commit
        }
        // What was deleted still stands in the log until it is emptied.
        try database.checkpoint(.truncate)
      }
    }
  }
}
