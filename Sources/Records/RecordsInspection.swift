import GRDB

/// What tests ask of a connection that they cannot see.
extension Records {
  /// SQLite's `synchronous` of the writing connection: 2 is FULL.
  package func synchronousMode() throws(RecordsError) -> Int? {
    try RecordsError.translating {
      try pool.writeWithoutTransaction { try Int.fetchOne($0, sql: "PRAGMA synchronous") }
    }
  }

  /// Lets the file grow no further, as on a full disk.
  package func limitSize(toPages pages: Int) throws(RecordsError) {
    try RecordsError.translating {
      try pool.writeWithoutTransaction {
        try $0.execute(sql: "PRAGMA max_page_count = \(pages)")
      }
    }
  }
}
