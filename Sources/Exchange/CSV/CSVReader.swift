/// Reads comma-separated values (RFC 4180) row by row, from bytes and with the lines that rows
/// begin on. Rows may end in CR LF, LF or CR; spaces are content.
///
/// SwiftCSV was weighed and not taken: it knows no places, takes the content of a file as one
/// `String` that it walks by characters, where CR LF is one, and needs Foundation.
struct CSVReader {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var index: Int
  private var line = 1
  /// Rows that hold anything, so far.
  private var count = 0

  struct Row: Hashable, Sendable {
    /// Where it begins, counted from 1.
    var line: Int
    var cells: [String]
    /// What keeps it from being taken: a cell that is too long, or one that is not quoted rightly.
    var fault: Fault.Cause?

    /// Whether nothing stands in it, as in the rows that spreadsheets leave at the end.
    var isBlank: Bool { fault == nil && cells.allSatisfy(\.isEmpty) }
  }

  /// Cells of one row; what is beyond is passed over.
  static let cellLimit = 256
  /// Characters of one cell: lists of options stand in one.
  static let characterLimit = 100_000
  /// Rows that hold anything: those of as many questions as a pack may have, and then some.
  static let rowLimit = 200_000

  /// - Parameter separator: what parts the cells: a comma, a semicolon or a tab.
  init(_ bytes: [UInt8], separator: UInt8 = UInt8(ascii: ",")) {
    self.bytes = bytes
    self.separator = separator
    index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The next row, or nil behind the last.
  ///
  /// - Throws: ``ExchangeError/notUTF8(byte:)``, ``ExchangeError/tooManyQuestions(limit:)``, and
  ///   ``ExchangeError/syntax(line:column:_:)`` where the file ends within quotation marks.
  mutating func next() throws(ExchangeError) -> Row? {
    let row = try anyRow()
    if row?.isBlank == false { count += 1 }
    guard count <= Self.rowLimit else { throw .tooManyQuestions(limit: Self.rowLimit) }
    return row
  }

  private mutating func anyRow() throws(ExchangeError) -> Row? {
    guard index < bytes.count else { return nil }
    var row = Row(line: line, cells: [], fault: nil)
    while true {
      let cell = try cell(&row)
      if row.cells.count < Self.cellLimit { row.cells.append(cell) }
      guard index < bytes.count else { return row }
      let byte = bytes[index]
      index += 1
      if byte == separator {
        // A separator at the very end has an empty cell behind it.
        if index == bytes.count {
          if row.cells.count < Self.cellLimit { row.cells.append("") }
          return row
        }
        continue
      }
      if byte == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
      line += 1
      return row
    }
  }

  /// All rows that hold anything.
  static func rows(
    of bytes: [UInt8], separator: UInt8 = UInt8(ascii: ",")
  ) throws(ExchangeError) -> [Row] {
    var reader = CSVReader(bytes, separator: separator)
    var rows: [Row] = []
    while let row = try reader.next() {
      if !row.isBlank { rows.append(row) }
    }
    return rows
  }

  /// Stops at the separator or line end behind the cell.
  private mutating func cell(_ row: inout Row) throws(ExchangeError) -> String {
    let start = index
    guard index < bytes.count, bytes[index] == Self.quote else {
      while index < bytes.count, !isEnd(bytes[index]) { index += 1 }
      return try text(bytes[start..<index], at: start, &row)
    }
    let opening = line
    index += 1
    var content: [UInt8] = []
    var from = index
    while true {
      guard index < bytes.count else {
        throw .syntax(
          line: opening, column: column(of: start), "a quotation mark that is not closed")
      }
      switch bytes[index] {
      case Self.quote:
        let isDoubled = index + 1 < bytes.count && bytes[index + 1] == Self.quote
        // One of two quotation marks is content.
        content += bytes[from..<index + (isDoubled ? 1 : 0)]
        index += isDoubled ? 2 : 1
        from = index
        if isDoubled { continue }
        if index < bytes.count, !isEnd(bytes[index]) {
          row.fault = row.fault ?? .malformed("a quotation mark within a cell stands alone")
          while index < bytes.count, !isEnd(bytes[index]) { index += 1 }
        }
        return try text(content[...], at: start, &row)
      case 0x0D where index + 1 < bytes.count && bytes[index + 1] == 0x0A:
        line += 1
        index += 2
      case 0x0A, 0x0D:
        line += 1
        index += 1
      default: index += 1
      }
    }
  }

  private func text(
    _ content: ArraySlice<UInt8>, at start: Int, _ row: inout Row
  ) throws(ExchangeError) -> String {
    guard let text = String(validating: content, as: UTF8.self) else {
      throw .notUTF8(byte: UTF8Check.firstInvalid(in: bytes) ?? start)
    }
    // A character is at least one byte, so a short text needs no counting.
    if text.utf8.count > Self.characterLimit, text.unicodeScalars.count > Self.characterLimit {
      row.fault =
        row.fault
        ?? .tooLong(
          characters: text.unicodeScalars.count, limit: Self.characterLimit)
      return ""
    }
    return text
  }

  private func isEnd(_ byte: UInt8) -> Bool {
    byte == separator || byte == 0x0A || byte == 0x0D
  }

  private func column(of place: Int) -> Int {
    let before = bytes[..<place].lastIndex { $0 == 0x0A || $0 == 0x0D }
    return place - (before ?? -1)
  }

  private static let quote = UInt8(ascii: "\"")
}
