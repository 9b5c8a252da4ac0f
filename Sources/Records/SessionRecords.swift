import GRDB

/// The journals of classroom sessions: a header, the pack's bytes, and entries in their order.
///
/// Bodies are opaque here; the classroom writes and reads them.
extension Records {
  /// A session as it is listed.
  package struct Session: Hashable, Sendable {
    package var name: String
    /// The journal's first line, as the classroom wrote it.
    package var header: [UInt8]
    /// `sha256:` and hexadecimal digits.
    package var packDigest: String
    /// Entries kept.
    package var length: Int
  }

  /// Begins a session's journal and keeps its pack, once for all sessions that use it.
  ///
  /// - Throws: ``RecordsError``, `sessionExists` among them.
  package func beginSession(
    _ name: String, header: [UInt8], pack: [UInt8], digest: String
  ) throws(RecordsError) {
    try write { database in
      try database.execute(
        sql: "INSERT OR IGNORE INTO pack (digest, bytes) VALUES (?, ?)",
        arguments: [digest, pack.asData])
      do {
        try database.execute(
          sql: "INSERT INTO session (name, pack, header) VALUES (?, ?, ?)",
          arguments: [name, digest, header.asData])
      } catch let error as DatabaseError
        where error.extendedResultCode == .SQLITE_CONSTRAINT_UNIQUE
      {
        throw RecordsError.sessionExists(name)
      }
    }
  }

  /// Adds entries behind those that are there, all or none; on disk on return.
  ///
  /// - Parameter place: how many entries there are; others mean that two programs write.
  /// - Throws: ``RecordsError``, `noSuchSession` and `outOfStep` among them.
  package func append(
    _ entries: [[UInt8]], to session: String, at place: Int
  ) throws(RecordsError) {
    guard !entries.isEmpty else { return }
    try write { database in
      let row = try Self.row(of: session, in: database)
      guard row.length == place else {
        throw RecordsError.outOfStep(expected: place, found: row.length)
      }
      let insert = try database.cachedStatement(
        sql: "INSERT INTO entry (session, place, body) VALUES (?, ?, ?)")
      for (offset, entry) in entries.enumerated() {
        try insert.execute(arguments: [row.number, place + offset, entry.asData])
      }
      try database.execute(
        sql: "UPDATE session SET length = ? WHERE number = ?",
        arguments: [place + entries.count, row.number])
    }
  }

  /// All entries of a session, in their order.
  package func entries(of session: String) throws(RecordsError) -> [[UInt8]] {
    try read { database in
      let row = try Self.row(of: session, in: database)
      let bodies = try Row.fetchCursor(
        database, sql: "SELECT body FROM entry WHERE session = ? ORDER BY place",
        arguments: [row.number])
      var entries: [[UInt8]] = []
      entries.reserveCapacity(row.length)
      while let body = try bodies.next() {
        entries.append(try body.withUnsafeData(atIndex: 0) { $0.map { Array($0) } ?? [] })
      }
      return entries
    }
  }

  /// The entry that was added last; nil where there is none.
  package func lastEntry(of session: String) throws(RecordsError) -> [UInt8]? {
    try read { database in
      let row = try Self.row(of: session, in: database)
      return try Row.fetchOne(
        database, sql: "SELECT body FROM entry WHERE session = ? ORDER BY place DESC LIMIT 1",
        arguments: [row.number])?
        .withUnsafeData(atIndex: 0) { $0.map { Array($0) } }
    }
  }

  /// A session by its name, or the one begun last where none is given; nil where there is none.
  package func session(_ name: String? = nil) throws(RecordsError) -> Session? {
    try sessions(named: name, limit: 1).first
  }

  /// The sessions, the latest first.
  package func sessions(limit: Int = -1) throws(RecordsError) -> [Session] {
    try sessions(named: nil, limit: limit)
  }

  /// The bytes of a pack that a session or a game used.
  package func pack(digest: String) throws(RecordsError) -> [UInt8]? {
    try read { database in
      try Row.fetchOne(
        database, sql: "SELECT bytes FROM pack WHERE digest = ?", arguments: [digest])?
        .withUnsafeData(atIndex: 0) { $0.map { Array($0) } }
    }
  }

  private func sessions(named name: String?, limit: Int) throws(RecordsError) -> [Session] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT name, pack, length, header FROM session
          WHERE ? IS NULL OR name = ? ORDER BY number DESC LIMIT ?
          """,
        arguments: [name, name, limit]
      ).map { row in
        Session(
          name: row["name"],
          header: try row.withUnsafeData(named: "header") { $0.map { Array($0) } ?? [] },
          packDigest: row["pack"], length: row["length"])
      }
    }
  }

  private static func row(
    of session: String, in database: Database
  ) throws -> (number: Int64, length: Int) {
    let row = try Row.fetchOne(
      database, sql: "SELECT number, length FROM session WHERE name = ?", arguments: [session])
    guard let row else { throw RecordsError.noSuchSession(session) }
    return (row["number"], row["length"])
  }
}
