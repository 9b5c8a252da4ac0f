/// Texts and numbers as YAML scalars that come back as they were, whichever YAML reads them.
enum PlainScalar {
  /// A scalar for a block mapping's value.
  static func block(_ text: String) -> String {
    isPlain(text, inFlow: false) ? text : quoted(text)
  }

  /// A scalar for inside `[]` or `{}`, or for a mapping's key.
  static func flow(_ text: String) -> String {
    isPlain(text, inFlow: true) ? text : quoted(text)
  }

  /// The shortest figures that read back as the same value.
  static func number(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 && !(value == 0 && value.sign == .minus)
      ? "\(Int(value))" : "\(value)"
  }

  /// Whether a text needs no quotes: no sign of YAML's in it, and not what YAML 1.1 or 1.2 would
  /// take for something else than text.
  static func isPlain(_ text: String, inFlow: Bool) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last else { return false }
    if first == 0x20 || last == 0x20 || last == UInt8(ascii: ":") { return false }
    if "-?:,[]{}#&*!|>'\"%@`=<.+~".utf8.contains(first) || isTyped(text) { return false }
    var previous: UInt8 = 0
    for byte in text.utf8 {
      switch byte {
      case ..<0x20, 0x7F: return false
      case UInt8(ascii: "#") where previous == 0x20: return false
      case 0x20 where previous == UInt8(ascii: ":"): return false
      case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
        UInt8(ascii: "}"), UInt8(ascii: "?"):
        if inFlow { return false }
      case let byte where inFlow && previous == UInt8(ascii: ":"):
        // PyYAML and libyaml part here unless a letter or figure follows.
        guard
          byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
            || (0x30...0x39).contains(byte)
        else { return false }
      default: break
      }
      previous = byte
    }
    return !text.unicodeScalars.contains(where: needsEscape)
  }

  /// Whether YAML 1.1 or 1.2 may read a plain text as a number, date, time, truth value or null.
  private static func isTyped(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return true }
    if text.utf8.count <= 5, words.contains(text.lowercased()) { return true }
    guard (0x30...0x39).contains(first) else { return false }
    // Figures with what may stand in numbers of any base, times and dates.
    return text.utf8.allSatisfy { "0123456789_.:+-abcdefxotzABCDEFXOTZ ".utf8.contains($0) }
  }

  private static let words: Set<String> = [
    "y", "yes", "n", "no", "true", "false", "on", "off", "null",
  ]

  /// What may not stand in a file, or would be taken for a line's end, or cannot be seen.
  static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF, 0x200B...0x200F,
      0x202A...0x202E, 0x2066...0x2069:
      true
    default: false
    }
  }

  /// Between double quotation marks, on one line.
  static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\t": out += "\\t"
      case _ where needsEscape(scalar):
        let hex = String(scalar.value, radix: 16, uppercase: true)
        out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }
}
