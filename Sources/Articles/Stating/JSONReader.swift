/// Takes the tokens of JSON off a text, one by one.
struct JSONReader {
  private let bytes: [UInt8]
  private var at = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Whether nothing but blanks is left.
  mutating func isAtEnd() -> Bool {
    skipBlanks()
    return at == bytes.count
  }

  /// Takes a mark where it comes next.
  mutating func take(_ byte: UInt8) -> Bool {
    skipBlanks()
    guard at < bytes.count, bytes[at] == byte else { return false }
    at += 1
    return true
  }

  /// A value, or the bracket that begins one; nil where there is none.
  mutating func value() -> JSONTree.Kind? {
    skipBlanks()
    guard at < bytes.count else { return nil }
    switch bytes[at] {
    case UInt8(ascii: "{"):
      at += 1
      return .object
    case UInt8(ascii: "["):
      at += 1
      return .list
    case 0x22: return text().map { .text($0) }
    default:
      let start = at
      while at < bytes.count, Self.isInWord(bytes[at]) { at += 1 }
      return at > start ? .other : nil
    }
  }

  /// A string; nil where there is none, or a control character or a bad escape in it.
  mutating func text() -> String? {
    guard take(0x22) else { return nil }
    var out: [UInt8] = []
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      switch byte {
      case 0x22: return String(decoding: out, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let scalar = escape(), let encoded = UTF8.encode(scalar) else { return nil }
        out.append(contentsOf: encoded)
      // Line breaks and tabs inside strings are wrong and common.
      case 0x09, 0x0A, 0x0D: out.append(0x20)
      case 0..<0x20: return nil
      default: out.append(byte)
      }
    }
    return nil
  }

  private mutating func escape() -> Unicode.Scalar? {
    guard at < bytes.count else { return nil }
    let byte = bytes[at]
    at += 1
    switch byte {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "b"), UInt8(ascii: "f"): return " "
    case 0x22, UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "u"):
      guard let unit = hexadecimal() else { return nil }
      guard unit & 0xFC00 == 0xD800 else { return Unicode.Scalar(unit) }
      guard at + 1 < bytes.count, bytes[at] == UInt8(ascii: "\\"),
        bytes[at + 1] == UInt8(ascii: "u")
      else { return nil }
      at += 2
      guard let low = hexadecimal(), low & 0xFC00 == 0xDC00 else { return nil }
      return Unicode.Scalar(0x10000 + (unit & 0x3FF) << 10 + low & 0x3FF)
    default: return nil
    }
  }

  private mutating func hexadecimal() -> UInt32? {
    guard at + 4 <= bytes.count, bytes[at..<at + 4].allSatisfy(Self.isHexadecimal) else {
      return nil
    }
    defer { at += 4 }
    return UInt32(String(decoding: bytes[at..<at + 4], as: UTF8.self), radix: 16)
  }

  private mutating func skipBlanks() {
    while at < bytes.count, ASCII.isBlank(bytes[at]) { at += 1 }
  }

  /// Of numbers, `true`, `false` and `null`, whose values nobody asks for.
  private static func isInWord(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "+") || byte == UInt8(ascii: ".")
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    ASCII.isDigit(byte) || (0x61...0x66).contains(byte | 0x20)
  }
}
