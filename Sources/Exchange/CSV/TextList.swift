/// Several texts in one cell, one a line; a backslash stands before `n` for a line's end within a
/// text, before `r` for a carriage return, and before a backslash.
enum TextList {
  static func joined(_ texts: [String]) -> String {
    texts.map(escaped).joined(separator: "\n")
  }

  /// The texts of a cell; none where it is empty. Lines may end in CR LF, as spreadsheets write
  /// them, and empty ones are no texts.
  static func split(_ cell: String) -> [String] {
    cell.utf8.split { $0 == 0x0A || $0 == 0x0D }.map { unescaped(String(Substring($0))) }
  }

  private static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { [0x0A, 0x0D, backslash].contains($0) }) else { return text }
    var out: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0x0A: out += [backslash, UInt8(ascii: "n")]
      case 0x0D: out += [backslash, UInt8(ascii: "r")]
      case backslash: out += [backslash, backslash]
      default: out.append(byte)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func unescaped(_ line: String) -> String {
    guard line.utf8.contains(backslash) else { return line }
    var out: [UInt8] = []
    var bytes = line.utf8[...]
    while let byte = bytes.popFirst() {
      switch (byte, byte == backslash ? bytes.first : nil) {
      case (_, UInt8(ascii: "n")): out.append(0x0A)
      case (_, UInt8(ascii: "r")): out.append(0x0D)
      case (_, backslash): out.append(backslash)
      // A backslash that a person wrote means itself.
      default:
        out.append(byte)
        continue
      }
      bytes.removeFirst()
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static let backslash = UInt8(ascii: "\\")
}
