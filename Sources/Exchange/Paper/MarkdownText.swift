import Text

/// Text as Markdown (CommonMark and what GitHub adds) that shows as the text itself.
enum MarkdownText {
  /// On one line; line breaks become spaces.
  static func line(_ text: String) -> String {
    escaped(Gate.line(text, limit: .max))
  }

  /// Several lines, each ended by a hard break and begun by an indent.
  static func lines(_ text: String, indent: String = "") -> String {
    let clean = Gate.clean(text, limit: .max)
    return clean.utf8.split(separator: 0x0A)
      .map { escaped(String(Substring($0))) }.filter { !$0.isEmpty }
      .joined(separator: "\\\n" + indent)
  }

  private static func escaped(_ text: String) -> String {
    var out: [UInt8] = []
    // White space at either end would make code of it, or vanish.
    var bytes = text.utf8[...]
    while let first = bytes.first, first == 0x20 || first == 0x09 { bytes.removeFirst() }
    while let last = bytes.last, last == 0x20 || last == 0x09 { bytes.removeLast() }
    var isOpening = true
    var digits = 0
    for byte in bytes {
      if isInline(byte) || isOpening && isBlock(byte)
        || digits > 0 && (byte == UInt8(ascii: ".") || byte == UInt8(ascii: ")"))
      {
        out.append(UInt8(ascii: "\\"))
      }
      out.append(byte)
      let isDigit = (0x30...0x39).contains(byte)
      digits = isDigit && (isOpening || digits > 0) ? digits + 1 : 0
      isOpening = false
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// What means something anywhere in a line.
  private static func isInline(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "&"), UInt8(ascii: "~"), UInt8(ascii: "$"), UInt8(ascii: "|"),
      UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "^"), UInt8(ascii: "#"):
      true
    default: false
    }
  }

  /// What means something where a line begins.
  private static func isBlock(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: ":"),
      UInt8(ascii: "%"), UInt8(ascii: "!"):
      true
    default: false
    }
  }
}
