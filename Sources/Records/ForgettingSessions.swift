import GRDB

extension Records {
  /// Removes a session, all that was answered in it, and its pack where nothing else uses it; the
  /// bytes too, since names of children are among them.
  ///
  /// - Throws: ``RecordsError``, `noSuchSession` among them; then nothing is gone.
  package func forgetSession(_ name: String) throws(RecordsError) {
    try RecordsError.translating {
      try pool.writeWithoutTransaction { database in
        // What is deleted is overwritten, and not only taken out of the index.
        try database.execute(sql: "PRAGMA secure_delete = ON")
        try database.inTransaction {
          let digest = try String.fetchOne(
            database, sql: "SELECT pack FROM session WHERE name = ?", arguments: [name])
          guard let digest else { throw RecordsError.noSuchSession(name) }
          try database.execute(sql: "DELETE FROM session WHERE name = ?", arguments: [name])
          do {
            try database.execute(
              sql: """
                DELETE FROM pack WHERE digest = ?
                AND NOT EXISTS (SELECT 1 FROM session WHERE pack = digest)
                """,
              arguments: [digest])
          } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
            // Something else uses it.
          }
          return .commit
        }
        // The write-ahead log holds the pages as they were.
        try database.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
      }
    }
  }
}
