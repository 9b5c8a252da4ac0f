/// RFC 4648, section 4.
enum Base64 {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  private static let values: [UInt8: UInt32] = Dictionary(
    uniqueKeysWithValues: alphabet.enumerated().map { ($1, UInt32($0)) })
  private static let padding = UInt8(ascii: "=")

  static func encoded(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var out: [UInt8] = []
    out.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      bits <<= UInt32(8 * (3 - group.count))
      for place in 0..<4 {
        let value = Int(bits >> UInt32(18 - 6 * place) & 63)
        out.append(place <= group.count ? alphabet[value] : padding)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// Nil where it is no base64, or no UTF-8 in it.
  static func decoded(_ text: String) -> String? {
    var bytes = Array(text.utf8)
    guard bytes.count % 4 == 0 else { return nil }
    for _ in 0..<2 where bytes.last == padding { bytes.removeLast() }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count * 3 / 4)
    var bits: UInt32 = 0
    var count: UInt32 = 0
    for byte in bytes {
      guard let value = values[byte] else { return nil }
      bits = bits << 6 | value
      count += 6
      if count >= 8 {
        count -= 8
        out.append(UInt8(truncatingIfNeeded: bits >> count))
      }
    }
    return String(validating: out, as: UTF8.self)
  }
}
