import Testing

@testable import Exchange

@Suite struct CSVReaderTests {
  private func rows(_ text: String, _ separator: Character = ",") throws -> [[String]] {
    try CSVReader.rows(of: Array(text.utf8), separator: separator.asciiValue ?? 0).map(\.cells)
  }

  @Test(arguments: [
    ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]), ("a,b\nc,d", [["a", "b"], ["c", "d"]]),
    ("a,b\rc,d", [["a", "b"], ["c", "d"]]), ("a,,\n", [["a", "", ""]]), ("a,", [["a", ""]]),
    ("\"a,b\",c", [["a,b", "c"]]), ("\"a\"\"b\"\"\"", [["a\"b\""]]),
    ("\"a\r\nb\nc\"\nd", [["a\r\nb\nc"], ["d"]]), ("\"\",x", [["", "x"]]),
    (" a , b", [[" a ", " b"]]), ("a\"b\",c", [["a\"b\"", "c"]]), ("", []), ("\n\n,\n", []),
    ("\u{FEFF}a,b", [["a", "b"]]), ("é,👩‍👩‍👧\n", [["é", "👩‍👩‍👧"]]),
  ]) func `cells come out as RFC 4180 has them`(text: String, expected: [[String]]) throws {
    #expect(try rows(text) == expected)
  }

  @Test func `semicolons and tabs part cells where they are asked to`() throws {
    #expect(try rows("a,b;c", ";") == [["a,b", "c"]])
    #expect(try rows("a;b\tc", "\t") == [["a;b", "c"]])
  }

  @Test func `a row knows the line that it begins on`() throws {
    let text = "a\n\"b\nb\r\nb\"\r\n\n\"c\rc\"\nd"
    #expect(try CSVReader.rows(of: Array(text.utf8)).map(\.line) == [1, 2, 6, 8])
  }

  @Test func `a quotation mark that is not closed names where it stands`() {
    #expect(
      throws: ExchangeError.syntax(line: 2, column: 3, "a quotation mark that is not closed")
    ) { try rows("a,b\nc,\"d\ne") }
  }

  @Test func `text behind a closing quotation mark is the row's fault alone`() throws {
    let rows = try CSVReader.rows(of: Array("\"a\"b,c\nd,e".utf8))
    #expect(rows.map(\.fault) == [.malformed("a quotation mark within a cell stands alone"), nil])
    #expect(rows[1].cells == ["d", "e"])
  }

  @Test func `bytes that are no UTF-8 are named by their place`() {
    #expect(throws: ExchangeError.notUTF8(byte: 4)) {
      try CSVReader.rows(of: [0x61, 0x2C, 0x0A, 0x62, 0xFF, 0x2C])
    }
  }

  @Test func `a cell beyond the limit is no cell and no burden`() throws {
    let long = String(repeating: "a", count: CSVReader.characterLimit + 1)
    let rows = try CSVReader.rows(of: Array("\(long),b\nc".utf8))
    #expect(
      rows[0].fault
        == .tooLong(characters: long.count, limit: CSVReader.characterLimit))
    #expect(rows[0].cells == ["", "b"])
    #expect(rows[1].cells == ["c"])
  }

  @Test func `a row of a million cells keeps as many as a table may have`() throws {
    let rows = try CSVReader.rows(of: [UInt8](repeating: 0x2C, count: 1_000_000))
    #expect(rows.isEmpty)
    let text = String(repeating: "a,", count: 1_000_000)
    #expect(try self.rows(text)[0].count == CSVReader.cellLimit)
  }

  @Test(arguments: ["", "a", "a,b", "a\"b", "a\nb", "a\r\nb", " a ", "\"", "\"\"", ",", "é;x\t"])
  func `what is written is read`(text: String) throws {
    var writer = CSVWriter(marked: true)
    writer.row([text, "x", text])
    #expect(try CSVReader.rows(of: writer.bytes).map(\.cells) == [[text, "x", text]])
  }
}
