import GRDB

@testable import Records

/// What tests ask of a connection that they cannot see.
extension Records {
  /// SQLite's `synchronous` of the writing connection: 2 is FULL.
  func synchronousMode() throws -> Int? {
    try RecordsError.translating {
      try pool.writeWithoutTransaction { try Int.fetchOne($0, sql: "PRAGMA synchronous") }
    }
  }

  /// Lets the file grow no further, as on a full disk.
  func limitSize(toPages pages: Int) throws {
    try RecordsError.translating {
      try pool.writeWithoutTransaction {
        try $0.execute(sql: "PRAGMA max_page_count = \(pages)")
      }
    }
  }
}
