/// Turns a file's bytes into UTF-8.
enum Decoding {
  /// The text as valid UTF-8, without a byte order mark.
  ///
  /// A byte order mark decides; without one, zero bytes at every other place mean UTF-16. Bytes
  /// that are UTF-8 are taken as UTF-8 whatever an HTML page says, since text of another encoding
  /// hardly ever is by accident. Otherwise the encoding is what the page declares, else
  /// Windows-1252, unless most of what is no ASCII is good UTF-8: then the file is damaged and
  /// says where.
  static func text(
    of bytes: [UInt8], as format: ArticleFormat?
  ) throws(ArticleError) -> [UInt8] {
    if bytes.starts(with: [0xFE, 0xFF]) { return try UTF16Bytes.decoded(bytes, .big, from: 2) }
    if bytes.starts(with: [0xFF, 0xFE]) { return try UTF16Bytes.decoded(bytes, .little, from: 2) }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      guard isUTF8(bytes[...]) else { throw .notUTF8(offset: Damage(bytes).offset) }
      return try checked(Array(bytes[3...]), from: 3)
    }
    if let foreign = ForeignFormat(bytes) { throw .foreign(foreign) }
    if let order = UTF16Bytes.order(of: bytes) {
      return try UTF16Bytes.decoded(bytes, order, from: 0)
    }
    if isUTF8(bytes[...]) { return try checked(bytes, from: 0) }
    if let zero = bytes.firstIndex(of: 0) { throw .notText(offset: zero) }
    if format == .html || format == nil && ArticleFormat(sniffing: bytes) == .html,
      let charset = DeclaredCharset.name(in: bytes), !DeclaredCharset.isUTF8(charset)
    {
      return try checked(LegacyEncoding.decoded(bytes, declared: charset), from: 0)
    }
    let damage = Damage(bytes)
    guard damage.invalid > damage.valid else { throw .notUTF8(offset: damage.offset) }
    return try checked(Windows1252.decoded(bytes), from: 0)
  }

  static func isUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
    String(validating: bytes, as: UTF8.self) != nil
  }

  /// The text, unless it holds a zero or is control characters by more than one in sixteen.
  private static func checked(
    _ text: [UInt8], from start: Int
  ) throws(ArticleError) -> [UInt8] {
    var controls = 0
    var first = 0
    for (offset, byte) in text.enumerated() where byte < 0x20 && !ASCII.isBlank(byte) {
      if byte == 0 { throw .notText(offset: offset + start) }
      if controls == 0 { first = offset }
      controls += 1
    }
    if controls * 16 > max(text.count, 256) { throw .notText(offset: first + start) }
    return text
  }
}

/// How much of what is no ASCII is UTF-8.
struct Damage {
  /// Of the first byte that belongs to no character.
  private(set) var offset = 0
  /// Characters of several bytes.
  private(set) var valid = 0
  private(set) var invalid = 0

  init(_ bytes: [UInt8]) {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var isFirst = true
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar):
        let width = UTF8.width(scalar)
        if isFirst { offset += width }
        if width > 1 { valid += 1 }
      case .error:
        isFirst = false
        invalid += 1
      case .emptyInput:
        return
      }
    }
  }
}
