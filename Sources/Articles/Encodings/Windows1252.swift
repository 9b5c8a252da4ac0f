/// Western Windows text, which HTML also means by ISO 8859-1 and ASCII (WHATWG Encoding).
enum Windows1252 {
  /// What 0x80 to 0x9F stand for; zero for the five bytes that stand for nothing.
  private static let high: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  /// The character of a byte; nil for 81, 8D, 8F, 90 and 9D.
  static func scalar(_ byte: UInt8) -> Unicode.Scalar? {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    let value = high[Int(byte) - 0x80]
    return value == 0 ? nil : Unicode.Scalar(value)
  }

  static func decoded(_ bytes: [UInt8]) throws(ArticleError) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + bytes.count / 8)
    for (offset, byte) in bytes.enumerated() {
      if byte < 0x80 {
        out.append(byte)
      } else if let scalar = scalar(byte), let encoded = UTF8.encode(scalar) {
        out.append(contentsOf: encoded)
      } else {
        throw .undefinedByte(byte, offset: offset, encoding: "Windows-1252")
      }
    }
    return out
  }
}
