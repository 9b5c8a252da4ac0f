import CXLSXWriter
import Glibc

/// Writes a workbook of one sheet by libxlsxwriter. The same cells give the same bytes.
struct WorkbookWriter {
  private var cells: [Cell] = []

  private struct Cell {
    var row: Int
    var column: Int
    var value: Value
  }

  private enum Value {
    case text(String)
    case number(Int)
  }

  /// Rows and columns count from 0.
  mutating func put(_ text: String, row: Int, column: Int) {
    cells.append(Cell(row: row, column: column, value: .text(text)))
  }

  mutating func put(_ number: Int, row: Int, column: Int) {
    cells.append(Cell(row: row, column: column, value: .number(number)))
  }

  /// The workbook's bytes.
  ///
  /// - Throws: ``ExchangeError/library(_:)``.
  func finished() throws(ExchangeError) -> [UInt8] {
    // The library writes to files alone.
    // mkstemp fills in the last six letters.
    let template = "\(Self.folder)/factcheck-" + String(repeating: "X", count: 6)
    var path = Array(template.utf8CString)
    let file = mkstemp(&path)
    guard file >= 0 else { throw .library(String(cString: strerror(errno))) }
    defer {
      unlink(path)
      close(file)
    }
    guard let workbook = workbook_new(path) else { throw .library("libxlsxwriter") }
    var properties = lxw_doc_properties()
    // A fixed day, 1 January 2000, so that the bytes tell nothing but the cells.
    properties.created = 946_684_800
    workbook_set_properties(workbook, &properties)
    let sheet = workbook_add_worksheet(workbook, "Sheet1")
    worksheet_set_column(sheet, 1, 1, 60, nil)
    worksheet_set_column(sheet, 2, 7, 25, nil)
    for cell in cells {
      let (row, column) = (lxw_row_t(cell.row), lxw_col_t(cell.column))
      let code =
        switch cell.value {
        case .number(let number): worksheet_write_number(sheet, row, column, Double(number), nil)
        case .text(let text):
          // Never by the function that looks for formulas and links in what it is given.
          worksheet_write_string(sheet, row, column, WorkbookText.escaped(text), nil)
        }
      guard code == LXW_NO_ERROR else {
        workbook_close(workbook)
        throw .library(String(cString: lxw_strerror(code)))
      }
    }
    let code = workbook_close(workbook)
    guard code == LXW_NO_ERROR else { throw .library(String(cString: lxw_strerror(code))) }
    return try Self.content(of: file, path)
  }

  private static var folder: String {
    getenv("TMPDIR").map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
  }

  private static func content(of file: Int32, _ path: [CChar]) throws(ExchangeError) -> [UInt8] {
    var content: [UInt8] = []
    while true {
      let piece = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
        count = max(0, pread(file, buffer.baseAddress, 65_536, off_t(content.count)))
      }
      if piece.isEmpty { break }
      content += piece
    }
    guard !content.isEmpty else { throw .library("libxlsxwriter wrote nothing") }
    return content
  }
}

/// Texts in workbooks (ECMA-376, 22.9.2.19): `_x000D_` stands for a character that XML has no place
/// for, and `_x005F_` for an underscore that would begin such a thing.
enum WorkbookText {
  static func escaped(_ text: String) -> String {
    // U+FFFE and U+FFFF begin with EF.
    guard text.utf8.contains(where: { $0 == underscore || $0 == 0x0D || $0 == 0xEF }) else {
      return text
    }
    let bytes = Array(text.utf8)
    var out: [UInt8] = []
    for index in bytes.indices {
      if index >= 2, bytes[index - 2] == 0xEF, bytes[index - 1] == 0xBF, bytes[index] >= 0xBE {
        out.removeLast(2)
        out += (bytes[index] == 0xBE ? "_xFFFE_" : "_xFFFF_").utf8
      } else if code(at: index, bytes) != nil {
        out += "_x005F_".utf8
      } else if bytes[index] == 0x0D {
        out += "_x000D_".utf8
      } else {
        out.append(bytes[index])
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(underscore) else { return text }
    let bytes = Array(text.utf8)
    var out: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if let code = code(at: index, bytes) {
        // Half of a pair stands for no character.
        let scalar = Unicode.Scalar(code) ?? "\u{FFFD}"
        out += String(Character(scalar)).utf8
        index += 7
      } else {
        out.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// The character that `_xHHHH_` at a place stands for, or nil where there is none.
  private static func code(at index: Int, _ bytes: [UInt8]) -> UInt32? {
    guard bytes[index] == underscore, index + 6 < bytes.count,
      bytes[index + 1] == UInt8(ascii: "x"), bytes[index + 6] == underscore
    else { return nil }
    var code: UInt32 = 0
    for byte in bytes[index + 2...index + 5] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      code = code << 4 | UInt32(digit)
    }
    return code
  }

  private static let underscore = UInt8(ascii: "_")
}
