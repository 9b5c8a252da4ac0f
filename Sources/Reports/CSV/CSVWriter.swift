import Quiz
import Text

extension CSV {
  static func write(_ row: [Cell], to out: inout [UInt8]) {
    for (place, cell) in row.enumerated() {
      if place > 0 { out.append(UInt8(ascii: ",")) }
      switch cell {
      case .empty: break
      case .number(let value, let decimals):
        // A minus sign before a number of ours is no formula, and stays one.
        out += Figures.rounded(value, decimals: decimals).utf8
      case .text(let text): write(text, to: &out)
      }
    }
    out += [0x0D, 0x0A]
  }

  /// Every text stands in quotation marks, so that no separator in it parts it.
  private static func write(_ text: String, to out: inout [UInt8]) {
    let quote = UInt8(ascii: "\"")
    out.append(quote)
    for byte in harmless(Gate.line(text)).utf8 {
      if byte == quote { out.append(quote) }
      out.append(byte)
    }
    out.append(quote)
  }

  /// The text with an apostrophe before whatever would make a spreadsheet calculate (OWASP, "CSV
  /// injection"): an equals sign, plus, minus or at sign at the beginning, behind spaces, or behind
  /// a semicolon, at which Excel parts cells in half of Europe; their full-width forms as well.
  static func harmless(_ text: String) -> String {
    guard text.utf8.contains(where: isSuspicious) else { return text }
    var out = String.UnicodeScalarView()
    var isAtStart = true
    for scalar in text.unicodeScalars {
      switch scalar {
      case "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}", "\t", "\r", "\n":
        if isAtStart { out.append("'") }
        isAtStart = false
      case ";": isAtStart = true
      // Quotation marks too: a reader that takes ours for text takes these for the beginning.
      case " ", "\"", "\u{A0}", "\u{FEFF}", "\u{200B}": break
      default: isAtStart = false
      }
      out.append(scalar)
    }
    return String(out)
  }

  /// A byte of a character that may begin a formula.
  private static func isSuspicious(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A, 0x0D, UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "@"), 0xEF:
      true
    default: false
    }
  }
}
