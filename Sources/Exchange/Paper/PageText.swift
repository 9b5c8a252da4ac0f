import Text

/// Text as HTML: what could end a text or an attribute's value is a reference, and what the gate
/// removes is not there.
enum PageText {
  static func escaped(_ text: String) -> String {
    let text = Gate.clean(text, limit: .max)
    guard text.utf8.contains(where: isSpecial) else { return text }
    var out: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): out += "&amp;".utf8
      case UInt8(ascii: "<"): out += "&lt;".utf8
      case UInt8(ascii: ">"): out += "&gt;".utf8
      case UInt8(ascii: "\""): out += "&quot;".utf8
      case UInt8(ascii: "'"): out += "&#39;".utf8
      default: out.append(byte)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// With its line breaks.
  static func lines(_ text: String) -> String {
    replacing("\n", by: "<br>", in: escaped(text))
  }

  /// A link, or the text alone where the address is none of the web.
  static func link(_ address: String) -> String {
    let text = escaped(address)
    let start = address.utf8.prefix(8).map { $0 | 0x20 }
    guard start.starts(with: "https://".utf8) || start.starts(with: "http://".utf8) else {
      return text
    }
    return "<a href=\"\(text)\" rel=\"noopener noreferrer\">\(text)</a>"
  }

  /// Every occurrence of an ASCII character replaced.
  static func replacing(_ mark: Unicode.Scalar, by other: String, in text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: mark)) else { return text }
    return text.utf8.split(separator: UInt8(ascii: mark), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }.joined(separator: other)
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      true
    default: false
    }
  }
}
