import CXML2

/// HTML's character references: `&amp;`, `&#8217;`, `&#x2019;`.
enum Entities {
  /// Reads a reference that begins at an ampersand.
  ///
  /// - Returns: the character and how many bytes the reference takes up; nil where it is none.
  static func reference(_ bytes: ArraySlice<UInt8>) -> (scalar: Unicode.Scalar, count: Int)? {
    // The longest name that HTML 4 knows has eight letters.
    let body = bytes.dropFirst().prefix(10)
    guard let end = body.firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = String(decoding: body[..<end], as: UTF8.self)
    let count = end + 1 - bytes.startIndex
    if let digits = name.utf8.first == UInt8(ascii: "#") ? name.dropFirst() : nil {
      let isHexadecimal = digits.utf8.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
      let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      guard let value, value != 0, let scalar = Unicode.Scalar(value) else { return nil }
      // As browsers read them; see `HTML.text`.
      return (UInt8(exactly: value).flatMap(Windows1252.scalar) ?? scalar, count)
    }
    guard let known = htmlEntityLookup(name), let scalar = Unicode.Scalar(known.pointee.value)
    else {
      return nil
    }
    return (scalar, count)
  }

  /// The text with its references replaced.
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var out: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.first {
      if byte == UInt8(ascii: "&"), let (scalar, count) = reference(rest),
        let encoded = UTF8.encode(scalar)
      {
        out.append(contentsOf: encoded)
        rest = rest.dropFirst(count)
      } else {
        out.append(byte)
        rest = rest.dropFirst()
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
