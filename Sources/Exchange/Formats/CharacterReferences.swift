import CXML2

/// HTML's character references: `&amp;`, `&eacute;`, `&#039;`, `&#x27;`.
enum CharacterReferences {
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var out = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      // The longest name that HTML 4 knows has eight letters.
      guard scalar == "&", let end = rest.prefix(10).firstIndex(of: ";"),
        let named = Self.scalar(named: String(rest[..<end]))
      else {
        out.append(scalar)
        continue
      }
      out.append(named)
      rest = rest[rest.index(after: end)...]
    }
    return String(out)
  }

  private static func scalar(named name: String) -> Unicode.Scalar? {
    guard name.utf8.first == UInt8(ascii: "#") else {
      return htmlEntityLookup(name).flatMap { Unicode.Scalar($0.pointee.value) }
    }
    let digits = name.dropFirst()
    let isHexadecimal = digits.utf8.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
    let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap { $0 == 0 ? nil : Unicode.Scalar($0) }
  }
}
