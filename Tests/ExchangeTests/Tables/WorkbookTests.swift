import Packs
import Quiz
import Testing

@testable import Exchange

/// Kahoot's workbooks as spreadsheets save them.
struct WorkbookTests {
  /// A workbook of one question whose first option is a cell, put down as in a sheet's file.
  private func read(_ cell: String) throws -> (options: [String]?, faults: [Fault]) {
    func text(_ text: String) -> String { "<c t='inlineStr'><is><t>\(text)</t></is></c>" }
    let header = ["", "Question", "Answer 1", "Answer 2", "Time limit", "Correct answer"]
    let row =
      "<c><v>1</v></c>\(text("How many?"))\(cell)\(text("none"))<c><v>20</v></c><c><v>1</v></c>"
    var zip = try ZipWriter()
    try zip.add(
      "xl/workbook.xml",
      Array("<workbook><sheets><sheet name='a' id='r1'/></sheets></workbook>".utf8))
    let styles = """
      <styleSheet><numFmts><numFmt numFmtId="164" formatCode="&quot;€&quot;#,##0"/>
      <numFmt numFmtId="165" formatCode="0.0%"/><numFmt numFmtId="166" formatCode="#,##0;[Red]-#,##0"/>
      </numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>
      <xf numFmtId="9"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/>
      <xf numFmtId="166"/></cellXfs></styleSheet>
      """
    try zip.add("xl/styles.xml", Array(styles.utf8))
    let sheet = """
      <worksheet><sheetData><row r="1">\(header.map(text).joined())</row>
      <row r="2">\(row)</row></sheetData></worksheet>
      """
    try zip.add("xl/worksheets/sheet1.xml", Array(sheet.utf8))
    let (pack, faults) = try Conversion.read(
      try zip.finish(), as: Kahoot(), ImportOptions(packID: "a", title: "A"))
    guard case .choice(let choice)? = pack.questions.first?.form else { return (nil, faults) }
    return (choice.options, faults)
  }

  @Test(arguments: [
    ("<c><v>1.1000000000000001</v></c>", "1.1"), ("<c s='0'><v>1200</v></c>", "1200"),
    ("<c s='1'><v>0.56999999999999995</v></c>", "57%"), ("<c s='4'><v>0.125</v></c>", "12.5%"),
    ("<c s='5'><v>7</v></c>", "7"), ("<c t='b'><v>1</v></c>", "TRUE"),
    ("<c t='str'><f>A1</f><v>seven</v></c>", "seven"), ("<c s='99'><v>7</v></c>", "7"),
  ])
  func `a number is read as it is seen`(cell: String, text: String) throws {
    let read = try read(cell)
    #expect(read.options == [text, "none"])
    #expect(read.faults == [])
  }

  @Test(arguments: [
    "<c r='C2' s='2'><v>45691</v></c>", "<c r='C2' s='3'><v>5</v></c>",
    "<c r='C2' t='e'><v>#N/A</v></c>", "<c r='C2'><f>A1</f></c>", "<c r='C2' t='s'><v>4</v></c>",
  ])
  func `a cell that shows what is not in the file is named`(cell: String) throws {
    let read = try read(cell)
    #expect(read.options == nil)
    #expect(read.faults.map(\.place) == [.row(2)])
    let line = ExchangePrinter.line(try #require(read.faults.first), in: "f.xlsx")
    #expect(line.contains("C2"))
  }
}
