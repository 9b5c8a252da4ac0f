/// Comma-separated values (RFC 4180) that a spreadsheet opens without running anything.
///
/// The file begins with a byte order mark: teachers open it by a double click, and Excel takes a
/// file without one for the machine's old code page and breaks every accent. Programs that would
/// stumble over the mark have JSON.
package struct CSV: Hashable, Sendable {
  package enum Cell: Hashable, Sendable, ExpressibleByStringLiteral {
    case text(String)
    /// Whole, or with so many decimals at most.
    case number(Double, decimals: Int)
    case empty

    package init(stringLiteral text: String) { self = .text(text) }

    package static func count(_ value: Int) -> Cell { .number(Double(value), decimals: 0) }

    /// Empty where there is none.
    package static func number(_ value: Double?, decimals: Int = 3) -> Cell {
      value.map { $0.isFinite ? .number($0, decimals: decimals) : .empty } ?? .empty
    }
  }

  package var header: [String]
  package var rows: [[Cell]]

  package init(_ header: [String], rows: [[Cell]]) {
    self.header = header
    self.rows = rows
  }

  package var text: String {
    var out: [UInt8] = [0xEF, 0xBB, 0xBF]
    Self.write(header.map { .text($0) }, to: &out)
    for row in rows { Self.write(row, to: &out) }
    return String(decoding: out, as: UTF8.self)
  }
}
