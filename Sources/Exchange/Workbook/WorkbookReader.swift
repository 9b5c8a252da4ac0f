/// Reads the cells of a workbook's first sheet (ECMA-376): numbers as they are shown, formulas by
/// the value that stands beside them. A cell that shows what is not in the file is its row's fault.
struct WorkbookReader {
  struct Row {
    /// The sheet's file within the workbook.
    var sheet: String
    /// As the workbook counts them, from 1.
    var line: Int
    var cells: [String]
    /// A cell that is too long, or whose text is not in the file.
    var fault: Fault.Cause?
  }

  /// Columns that are looked at.
  private static let columnLimit = 64
  /// Characters of one cell, which is Excel's own limit.
  private static let characterLimit = 32_767
  /// Rows that are looked at: those of as many questions as a pack may have, and then some.
  private static let rowLimit = 200_000

  /// Hands over the rows that hold anything, one by one.
  ///
  /// - Returns: the sheet's file within the workbook.
  static func firstSheet(
    of bytes: [UInt8], _ take: @escaping (Row) -> Void
  ) throws(ExchangeError) -> String {
    var zip = try ZipReader(bytes)
    guard zip.holds("xl/workbook.xml") else { throw .missing(entry: "xl/workbook.xml") }
    let path = try sheetPath(&zip)
    let strings = try sharedStrings(&zip)
    let styles = "xl/styles.xml"
    let numbers = WorkbookNumbers(
      zip.holds(styles) ? try XMLReader.read(try zip.bytes(of: styles)) : nil)
    let sheet = try zip.bytes(of: path)
    var next = 1
    var rows = 0
    _ = try XMLReader.read(sheet, cutting: ["row"]) { element in
      rows += 1
      let stated = element["r"].flatMap { Int($0) } ?? next
      // Rows that no workbook has are counted as they come.
      let line = (1...1_048_576).contains(stated) ? stated : next
      next = line + 1
      if rows > rowLimit { return }
      let row = Self.row(element, line, strings, numbers, path)
      if row.fault != nil || !row.cells.allSatisfy(\.isEmpty) { take(row) }
    }
    guard rows <= rowLimit else { throw .tooManyQuestions(limit: rowLimit) }
    return path
  }

  private static func row(
    _ element: XMLElement, _ line: Int, _ strings: [String], _ numbers: WorkbookNumbers,
    _ path: String
  ) -> Row {
    var row = Row(sheet: path, line: line, cells: [], fault: nil)
    for cell in element.elements where cell.name == "c" {
      let place = cell["r"].flatMap(column) ?? row.cells.count
      guard place < columnLimit else { continue }
      while row.cells.count <= place { row.cells.append("") }
      let text: String
      do throws(Fault.Cause) {
        text = try self.text(of: cell, strings, numbers)
      } catch {
        row.fault = row.fault ?? error
        continue
      }
      if text.utf8.count > characterLimit, text.unicodeScalars.count > characterLimit {
        row.fault = .tooLong(characters: text.unicodeScalars.count, limit: characterLimit)
      } else {
        row.cells[place] = text
      }
    }
    return row
  }

  private static func text(
    of cell: XMLElement, _ strings: [String], _ numbers: WorkbookNumbers
  ) throws(Fault.Cause) -> String {
    let place = cell["r"] ?? ""
    let value = cell.first("v")?.text.trimmed ?? ""
    if cell.first("v") == nil, cell.first("f") != nil {
      throw .malformed("cell \(place) is a formula without a value: save the workbook in Excel")
    }
    switch cell["t"] {
    case "s":
      if value.isEmpty { return "" }
      guard let index = Int(value), strings.indices.contains(index) else {
        throw .malformed("the text of cell \(place) is not in the workbook")
      }
      return strings[index]
    case "inlineStr": return cell.first("is").map(plainText) ?? ""
    case "b": return value == "1" ? "TRUE" : "FALSE"
    case "str": return WorkbookText.unescaped(cell.first("v")?.text ?? "")
    case "e": throw .malformed("cell \(place) holds the error \(value)")
    default: return try numbers.text(value, style: cell["s"], at: place)
    }
  }

  /// A text in one piece or in runs of one style each; how it is read aloud is no part of it.
  private static func plainText(_ element: XMLElement) -> String {
    var text = ""
    for part in element.elements {
      switch part.name {
      case "t": text += part.text
      case "r": text += part.first("t")?.text ?? ""
      default: break
      }
    }
    return WorkbookText.unescaped(text)
  }

  /// `C12` is column 2.
  private static func column(_ reference: String) -> Int? {
    var column = 0
    for byte in reference.utf8 {
      guard (0x41...0x5A).contains(byte) else { break }
      column = column * 26 + Int(byte - 0x40)
      if column > 1_000_000 { return nil }
    }
    return column > 0 ? column - 1 : nil
  }

  private static func sharedStrings(_ zip: inout ZipReader) throws(ExchangeError) -> [String] {
    let name = "xl/sharedStrings.xml"
    guard zip.holds(name) else { return [] }
    var strings: [String] = []
    _ = try XMLReader.read(try zip.bytes(of: name), cutting: ["si"]) {
      strings.append(plainText($0))
    }
    return strings
  }

  /// The file of the first sheet that the workbook lists.
  private static func sheetPath(_ zip: inout ZipReader) throws(ExchangeError) -> String {
    let usual = "xl/worksheets/sheet1.xml"
    let links = "xl/_rels/workbook.xml.rels"
    let workbook = try XMLReader.read(try zip.bytes(of: "xl/workbook.xml"))
    guard let id = workbook.first("sheets")?.first("sheet")?["id"], zip.holds(links) else {
      return usual
    }
    let relations = try XMLReader.read(try zip.bytes(of: links))
    let target = relations.all("Relationship").first { $0["Id"] == id }?["Target"]
    guard let target, !target.isEmpty else { return usual }
    return target.utf8.first == UInt8(ascii: "/") ? String(target.dropFirst()) : "xl/\(target)"
  }
}
