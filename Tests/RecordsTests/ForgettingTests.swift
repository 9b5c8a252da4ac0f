import Foundation
import Records
import Testing

struct ForgettingTests {
  private func begin(_ records: Records, _ name: String, pack: [UInt8]) throws {
    try records.beginSession(
      name, header: Array("header of \(name)".utf8), pack: pack, digest: "sha256:\(pack)")
    try records.append([Array("Zoë Harbourmaster in \(name)".utf8)], to: name, at: 0)
  }

  /// Whether any file beside the database holds these bytes.
  private func holds(_ text: String, _ folder: String) throws -> Bool {
    try FileManager.default.contentsOfDirectory(atPath: folder).contains { name in
      let bytes = try Data(contentsOf: URL(filePath: folder + "/" + name))
      return bytes.firstRange(of: Data(text.utf8)) != nil
    }
  }

  @Test func `a forgotten session leaves no byte behind, and the others stay`() throws {
    let temporary = try TemporaryRecords()
    let records = try temporary.open()
    try begin(records, "monday", pack: Array("pack of monday".utf8))
    try begin(records, "tuesday", pack: [7])
    try begin(records, "friday", pack: [7])
    #expect(try holds("Harbourmaster in monday", temporary.folder))
    try records.forgetSession("monday")
    for text in ["Harbourmaster in monday", "header of monday", "pack of monday"] {
      #expect(try !holds(text, temporary.folder), "\(text)")
    }
    #expect(try records.sessions().map(\.name) == ["friday", "tuesday"])
    try records.forgetSession("friday")
    // The pack is still another session's.
    #expect(try records.pack(digest: "sha256:[7]") == [7])
    #expect(try records.entries(of: "tuesday").count == 1)
    try records.forgetSession("tuesday")
    #expect(try records.pack(digest: "sha256:[7]") == nil)
    #expect(throws: RecordsError.noSuchSession("tuesday")) {
      try records.forgetSession("tuesday")
    }
  }
}
