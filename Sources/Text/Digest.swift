import CNettle

/// A SHA-256 digest (FIPS 180-4), computed by Nettle.
package struct Digest: Hashable, Sendable, CustomStringConvertible {
  /// 32 bytes.
  package let bytes: [UInt8]

  /// Digest of raw bytes.
  package init(of data: some Collection<UInt8>) {
    var hasher = Hasher256()
    hasher.update(data)
    bytes = hasher.finish()
  }

  /// Digest of all that a hasher was fed.
  package init(finishing hasher: inout Hasher256) {
    bytes = hasher.finish()
  }

  /// Digest of a text's UTF-8.
  package init(of text: String) {
    self.init(of: text.utf8)
  }

  /// Reads `sha256:` and 64 hexadecimal digits; nil for anything else.
  package init?(_ text: String) {
    let prefix = "sha256:"
    guard text.hasPrefix(prefix), text.utf8.count == prefix.utf8.count + 64 else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(32)
    var high: UInt8?
    for character in text.utf8.dropFirst(prefix.utf8.count) {
      guard let digit = Self.value(ofHex: character) else { return nil }
      if let first = high {
        bytes.append(first << 4 | digit)
        high = nil
      } else {
        high = digit
      }
    }
    self.bytes = bytes
  }

  /// 64 lower-case hexadecimal digits.
  package var hex: String {
    String(unsafeUninitializedCapacity: 2 * bytes.count) { buffer in
      for index in bytes.indices {
        buffer[2 * index] = Self.digit(bytes[index] >> 4)
        buffer[2 * index + 1] = Self.digit(bytes[index] & 15)
      }
      return 2 * bytes.count
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }

  /// As packs write it: `sha256:` and the digits.
  package var description: String { "sha256:" + hex }

  private static func value(ofHex character: UInt8) -> UInt8? {
    switch character {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): character - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): character - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): character - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}

/// Nettle's hashing context, fed piece by piece.
package struct Hasher256 {
  private var context = sha256_ctx()

  package init() {
    nettle_sha256_init(&context)
  }

  package mutating func update(_ data: some Collection<UInt8>) {
    let done: Void? = data.withContiguousStorageIfAvailable { bytes in
      guard let start = bytes.baseAddress else { return }
      nettle_sha256_update(&context, bytes.count, start)
    }
    if done == nil { update(Array(data)) }
  }

  /// The 32 bytes of everything fed so far.
  package mutating func finish() -> [UInt8] {
    var out = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_SIZE))
    nettle_sha256_digest(&context, out.count, &out)
    return out
  }
}
