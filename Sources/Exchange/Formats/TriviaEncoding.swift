/// How the Open Trivia Database spells texts. The file does not say which it is.
enum TriviaEncoding: String, CaseIterable {
  /// HTML's character references, its usual one.
  case entities
  /// Percent signs (RFC 3986).
  case url3986
  case base64

  /// The encoding that some questions are in: base64 shows in the types, which are words; texts in
  /// `url3986` have no character that must be spelt with a percent sign, and one that is.
  init(of items: [TriviaItem]) {
    let types = Set(items.compactMap(\.type))
    if !types.isEmpty, types.isSubset(of: ["bXVsdGlwbGU=", "Ym9vbGVhbg=="]) {
      self = .base64
      return
    }
    var isSpelt = false
    for item in items {
      for text in item.texts {
        guard text.utf8.allSatisfy({ Self.isUnreserved($0) || $0 == UInt8(ascii: "%") }) else {
          self = .entities
          return
        }
        isSpelt = isSpelt || text.utf8.contains(UInt8(ascii: "%"))
      }
    }
    self = isSpelt ? .url3986 : .entities
  }

  func encoded(_ text: String) -> String {
    var out: [UInt8] = []
    switch self {
    case .entities:
      for byte in text.utf8 {
        switch byte {
        case UInt8(ascii: "&"): out += "&amp;".utf8
        case UInt8(ascii: "<"): out += "&lt;".utf8
        case UInt8(ascii: ">"): out += "&gt;".utf8
        case UInt8(ascii: "\""): out += "&quot;".utf8
        case UInt8(ascii: "'"): out += "&#039;".utf8
        // So that no file of these is taken for one of percent signs.
        case UInt8(ascii: "%"): out += "&#037;".utf8
        default: out.append(byte)
        }
      }
    case .url3986:
      let digits = Array("0123456789ABCDEF".utf8)
      for byte in text.utf8 {
        if Self.isUnreserved(byte) {
          out.append(byte)
        } else {
          out += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
      }
    case .base64: return Base64.encoded(text)
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// Nil where the text is not spelt so.
  func decoded(_ text: String) -> String? {
    switch self {
    case .entities: CharacterReferences.decoded(text)
    case .url3986: Self.percentDecoded(text)
    case .base64: Base64.decoded(text)
    }
  }

  private static func percentDecoded(_ text: String) -> String? {
    var out: [UInt8] = []
    var bytes = text.utf8[...]
    while let byte = bytes.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        out.append(byte)
        continue
      }
      guard let high = bytes.popFirst().flatMap(hexValue),
        let low = bytes.popFirst().flatMap(hexValue)
      else { return nil }
      out.append(high << 4 | low)
    }
    return String(validating: out, as: UTF8.self)
  }

  private static func hexValue(_ byte: UInt8) -> UInt8? {
    Character(Unicode.Scalar(byte)).hexDigitValue.map(UInt8.init)
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case UInt8(ascii: "a")...UInt8(ascii: "z"):
      return (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    default:
      return (0x30...0x39).contains(byte) || "-_.~".utf8.contains(byte)
    }
  }
}
