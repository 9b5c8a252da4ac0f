import Text

/// What a student's page keeps and sends with every call: 128 random bits as 32 hexadecimal digits.
package struct Token: Hashable, Sendable {
  /// 32 hexadecimal digits in small letters.
  package let text: String

  package static func random(using generator: inout some RandomNumberGenerator) -> Token {
    let (high, low): (UInt64, UInt64) = (generator.next(), generator.next())
    return Token(text: TokenDigest.hex(high) + TokenDigest.hex(low))
  }

  private init(text: String) {
    self.text = text
  }

  /// The token of an attempt to join: the same for the same attempt and name, so that asking again
  /// after a lost acknowledgement needs nothing kept. An attempt is 128 random bits of the page's.
  package init(attempt: String, name: String, code: SessionCode) {
    text = TokenDigest(of: "factcheck join \(code.text) \(attempt) \(name)").hex
  }

  /// What the projector's pages send, made from the host's secret, which it does not tell.
  package init(screenOf key: Token) {
    text = TokenDigest(of: "factcheck screen \(key.text)").hex
  }

  /// A token as it was sent; nil where it cannot be one.
  package init?(_ sent: String) {
    let isHex = sent.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    guard sent.utf8.count == 32, isHex else { return nil }
    text = sent
  }

  /// What is kept in its place, so that a file gives no token away.
  package var digest: TokenDigest { TokenDigest(of: text) }
}

/// The first half of a token's SHA-256: enough to know it again, and no way to make it, so that
/// whoever reads a journal cannot answer in a student's place.
package struct TokenDigest: Hashable, Sendable {
  let high: UInt64
  let low: UInt64

  package init(of secret: String) {
    let bytes = Digest(of: secret).bytes
    high = bytes[0..<8].reduce(0) { $0 << 8 | UInt64($1) }
    low = bytes[8..<16].reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// Reads 32 hexadecimal digits; nil for anything else.
  init?(hex: String) {
    guard hex.utf8.count == 32, let high = UInt64(hex.prefix(16), radix: 16),
      let low = UInt64(hex.suffix(16), radix: 16)
    else { return nil }
    (self.high, self.low) = (high, low)
  }

  var hex: String { Self.hex(high) + Self.hex(low) }

  static func hex(_ word: UInt64) -> String {
    let digits = String(word, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
