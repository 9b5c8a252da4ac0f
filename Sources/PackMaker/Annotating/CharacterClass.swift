/// What a character is to the tokeniser.
enum CharacterClass: Hashable, Sendable {
  case space, letter, digit
  /// `'` and `’`: within a word an apostrophe, else a quotation mark.
  case apostrophe
  case hyphen, dash
  /// `"“”„«»‘` and the like.
  case quote
  case punctuation
  case currency
  case symbol

  /// The class of the character that begins at a byte of valid UTF-8, and its length in bytes.
  @inline(__always)
  static func read(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> (CharacterClass, Int) {
    let first = text[index]
    if first < 0x80 { return (ascii[Int(first)], 1) }
    return readLong(text, at: index)
  }

  private static func readLong(
    _ text: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (CharacterClass, Int) {
    let first = text[index]
    let length = min(first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2, text.count - index)
    var scalar = UInt32(first) & (length == 4 ? 0x07 : length == 3 ? 0x0F : 0x1F)
    for place in 1..<max(length, 1) { scalar = scalar << 6 | UInt32(text[index + place] & 0x3F) }
    return (of(scalar), length)
  }

  private static func of(_ scalar: UInt32) -> CharacterClass {
    switch scalar {
    case 0xA2...0xA5, 0x20A0...0x20CF: .currency
    case 0xAB, 0xBB, 0x201C...0x201F, 0x2039, 0x203A, 0x2018, 0x201A, 0x201B: .quote
    case 0x2019: .apostrophe
    case 0x2010, 0x2011: .hyphen
    case 0x2012...0x2015, 0x2212: .dash
    case 0xA1, 0xBF, 0x2026, 0x3001, 0x3002, 0xFF01...0xFF0F, 0x2022, 0xB7: .punctuation
    case 0xBC...0xBE, 0x2150...0x215E: .digit
    case 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x3000, 0x85: .space
    case 0xB2, 0xB3, 0xB9: .letter
    case 0xA6...0xA9, 0xAC...0xB8, 0xD7, 0xF7, 0x2020...0x2BFF: .symbol
    case 0x300C...0x300F: .quote
    default: .letter
    }
  }

  private static let ascii: [CharacterClass] = (0..<128).map { byte in
    switch UInt8(byte) {
    case 0...0x20, 0x7F: .space
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
    case UInt8(ascii: "'"): .apostrophe
    case UInt8(ascii: "-"): .hyphen
    case UInt8(ascii: "\""): .quote
    case UInt8(ascii: "$"): .currency
    case UInt8(ascii: "#"), UInt8(ascii: "%"), UInt8(ascii: "&"), UInt8(ascii: "*"),
      UInt8(ascii: "+"), UInt8(ascii: "<"), UInt8(ascii: "="), UInt8(ascii: ">"),
      UInt8(ascii: "@"), UInt8(ascii: "\\"), UInt8(ascii: "^"), UInt8(ascii: "_"),
      UInt8(ascii: "`"), UInt8(ascii: "|"), UInt8(ascii: "~"):
      .symbol
    default: .punctuation
    }
  }
}
