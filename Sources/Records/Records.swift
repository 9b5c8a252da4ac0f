import GRDB

/// What is kept between starts: one SQLite database, shared by all programs of a user.
///
/// A write has reached the disk when it returns, also through a power cut. Copies of the value
/// share one connection pool.
package struct Records: Sendable {
  let pool: DatabasePool

  /// Opens the database, makes it where there is none, and brings it to the present schema.
  ///
  /// The folder must be there already.
  ///
  /// - Parameters:
  ///   - path: of the file. SQLite keeps `-wal` and `-shm` files beside it.
  ///   - patience: seconds to wait for another program that is writing.
  /// - Throws: ``RecordsError``; then nothing was overwritten.
  package init(path: String, patience: Double = 5) throws(RecordsError) {
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    pool = try RecordsError.translating {
      let pool = try DatabasePool(path: path, configuration: configuration)
      if try pool.read(Migrations.migrator.hasBeenSuperseded) { throw RecordsError.newer }
      try Migrations.migrator.migrate(pool)
      // GRDB sets NORMAL, under which a power cut may take the last commits.
      try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
      return pool
    }
  }

  /// Closes the database; what comes later fails. Without it the last copy's end does so.
  package func close() throws(RecordsError) {
    try RecordsError.translating { try pool.close() }
  }

  /// How many seconds a write waits for another program from now on.
  package func setPatience(_ seconds: Double) throws(RecordsError) {
    try RecordsError.translating {
      try pool.writeWithoutTransaction {
        try $0.execute(sql: "PRAGMA busy_timeout = \(Int(seconds * 1_000))")
      }
    }
  }

  func write<Value>(_ work: (Database) throws -> Value) throws(RecordsError) -> Value {
    try RecordsError.translating { try pool.write(work) }
  }

  func read<Value>(_ work: (Database) throws -> Value) throws(RecordsError) -> Value {
    try RecordsError.translating { try pool.read(work) }
  }
}
