/// Text in units of two bytes, as Windows programs save it.
enum UTF16Bytes {
  enum Order { case big, little }

  /// The byte order of text without a byte order mark: of its first 4,096 bytes, at least two in
  /// five at even or at odd places are zero, and next to none at the others. Nil where the zeros
  /// are no such pattern.
  static func order(of bytes: [UInt8]) -> Order? {
    let head = bytes.prefix(4_096)
    guard head.count >= 8, bytes.count.isMultiple(of: 2) else { return nil }
    var zeros = [0, 0]
    for (index, byte) in head.enumerated() where byte == 0 { zeros[index & 1] += 1 }
    let pairs = head.count / 2
    if zeros[0] * 5 >= pairs * 2, zeros[1] * 50 <= pairs { return .big }
    if zeros[1] * 5 >= pairs * 2, zeros[0] * 50 <= pairs { return .little }
    return nil
  }

  /// - Throws: ``ArticleError/notUTF16(offset:)`` for half a surrogate pair and an odd last byte,
  ///   ``ArticleError/notText(offset:)`` for a zero.
  static func decoded(
    _ bytes: [UInt8], _ order: Order, from start: Int
  ) throws(ArticleError) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var at = start
    func unit(_ at: Int) -> UInt32? {
      guard at + 1 < bytes.count else { return nil }
      let (a, b) = (UInt32(bytes[at]), UInt32(bytes[at + 1]))
      return order == .big ? a << 8 | b : b << 8 | a
    }
    while at < bytes.count {
      guard var value = unit(at) else { throw .notUTF16(offset: at) }
      let offset = at
      at += 2
      if value & 0xFC00 == 0xD800, let low = unit(at), low & 0xFC00 == 0xDC00 {
        value = 0x10000 + (value & 0x3FF) << 10 + low & 0x3FF
        at += 2
      }
      guard let scalar = Unicode.Scalar(value) else { throw .notUTF16(offset: offset) }
      if value == 0 { throw .notText(offset: offset) }
      // A second byte order mark would stand for nothing that is seen, but is text.
      if let encoded = UTF8.encode(scalar) { out.append(contentsOf: encoded) }
    }
    return out
  }
}
