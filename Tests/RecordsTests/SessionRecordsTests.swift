import Records
import Testing

/// What is kept of classroom sessions.
struct SessionRecordsTests {
  private let temporary: TemporaryRecords
  private let records: Records

  init() throws {
    temporary = try TemporaryRecords()
    records = try temporary.open()
  }

  private func begin(_ name: String, header: [UInt8] = [1, 2], pack: [UInt8] = [9]) throws {
    try records.beginSession(name, header: header, pack: pack, digest: "sha256:\(pack)")
  }

  @Test func `entries come back whole and in order, also by another connection`() throws {
    try begin("monday")
    let entries: [[UInt8]] = (0..<1_000).map { [UInt8($0 % 251), 0, 255, UInt8($0 / 251)] }
    try records.append(Array(entries[..<1]), to: "monday", at: 0)
    try records.append(Array(entries[1...]), to: "monday", at: 1)
    #expect(try records.entries(of: "monday") == entries)
    #expect(try temporary.open().entries(of: "monday") == entries)
    #expect(try records.session("monday")?.length == 1_000)
  }

  @Test func `sessions do not mix`() throws {
    try begin("a")
    try begin("b")
    try records.append([[1]], to: "a", at: 0)
    try records.append([[2], [3]], to: "b", at: 0)
    #expect(try records.entries(of: "a") == [[1]])
    #expect(try records.entries(of: "b") == [[2], [3]])
  }

  @Test func `the session begun last is the one meant when none is named`() throws {
    #expect(try records.session() == nil)
    try begin("zebra", header: [7])
    try begin("ant", header: [8], pack: [10])
    #expect(try records.session()?.name == "ant")
    #expect(try records.session("zebra")?.header == [7])
    #expect(try records.sessions().map(\.name) == ["ant", "zebra"])
    #expect(try records.session("bee") == nil)
  }

  @Test func `a pack is kept once for all sessions that use it`() throws {
    try begin("a", pack: [5, 6])
    try begin("b", pack: [5, 6])
    let digest = try #require(try records.session("a")?.packDigest)
    #expect(try records.session("b")?.packDigest == digest)
    #expect(try records.pack(digest: digest) == [5, 6])
    #expect(try records.pack(digest: "sha256:other") == nil)
  }

  @Test func `a second session of one name is refused and the first stays`() throws {
    try begin("a")
    try records.append([[1]], to: "a", at: 0)
    #expect(throws: RecordsError.sessionExists("a")) { try begin("a", header: [3]) }
    #expect(try records.session("a")?.header == [1, 2])
    #expect(try records.entries(of: "a") == [[1]])
  }

  @Test func `a writer that is out of step is refused and adds nothing`() throws {
    try begin("a")
    try records.append([[1], [2]], to: "a", at: 0)
    let other = try temporary.open()
    #expect(throws: RecordsError.outOfStep(expected: 1, found: 2)) {
      try other.append([[3]], to: "a", at: 1)
    }
    #expect(throws: RecordsError.noSuchSession("b")) { try other.append([[3]], to: "b", at: 0) }
    #expect(try records.entries(of: "a") == [[1], [2]])
  }
}
