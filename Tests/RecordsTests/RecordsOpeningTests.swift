import Foundation
import GRDB
import Records
import Testing

/// Files that cannot be opened, and what becomes of them.
struct RecordsOpeningTests {
  private let temporary: TemporaryRecords

  init() throws {
    temporary = try TemporaryRecords()
  }

  @Test func `garbage in place of the database is named and left as it is`() throws {
    let garbage = Data(String(repeating: "this is no database at all\n", count: 400).utf8)
    try garbage.write(to: URL(filePath: temporary.path))
    #expect(throws: RecordsError.damaged) { try temporary.open() }
    #expect(try Data(contentsOf: URL(filePath: temporary.path)) == garbage)
  }

  @Test func `a newer schema is named and left as it is`() throws {
    try temporary.open().close()
    let queue = try DatabaseQueue(path: temporary.path)
    try queue.write {
      try $0.execute(
        sql: """
          INSERT INTO grdb_migrations (identifier) VALUES ('of a later year');
          CREATE TABLE later (x);
          """)
    }
    try queue.close()
    #expect(throws: RecordsError.newer) { try temporary.open() }
    let after = try DatabaseQueue(path: temporary.path)
    #expect(try after.read { try $0.tableExists("later") })
  }

  @Test func `a folder that is not there is named`() {
    #expect(throws: RecordsError.cannotOpen) {
      try Records(path: temporary.folder + "/none/records.sqlite")
    }
  }

  @Test func `a database that another program writes to is busy, and free afterwards`() throws {
    let records = try temporary.open(patience: 0.05)
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let other = try DatabaseQueue(path: temporary.path, configuration: configuration)
    try other.inDatabase { try $0.execute(sql: "BEGIN IMMEDIATE") }
    #expect(throws: RecordsError.busy) {
      try records.beginSession("a", header: [], pack: [], digest: "sha256:0")
    }
    try other.inDatabase { try $0.execute(sql: "ROLLBACK") }
    try records.beginSession("a", header: [], pack: [], digest: "sha256:0")
    #expect(try records.session()?.name == "a")
  }

  @Test func `a full disk is named, and what was there stays`() throws {
    let records = try temporary.open()
    try records.beginSession("a", header: [], pack: [], digest: "sha256:0")
    try records.append([[1]], to: "a", at: 0)
    try records.limitSize(toPages: 40)
    #expect(throws: RecordsError.diskFull) {
      try records.append([[UInt8](repeating: 7, count: 1_000_000)], to: "a", at: 1)
    }
    #expect(try records.entries(of: "a") == [[1]])
  }

  @Test func `what was written has reached the disk`() throws {
    #expect(try temporary.open().synchronousMode() == 2)
  }
}
