/// What is asked of bytes all over this room, without regard to the case of A to Z.
enum ASCII {
  static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  static func lower(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

  static func lower(_ text: String) -> String {
    String(decoding: text.utf8.map(lower), as: UTF8.self)
  }

  /// Where a short text first stands; `needle` is in small letters.
  static func find(_ needle: StaticString, in bytes: ArraySlice<UInt8>) -> Int? {
    let count = needle.utf8CodeUnitCount
    guard bytes.count >= count else { return nil }
    for start in bytes.startIndex...(bytes.endIndex - count)
    where begins(bytes[start...], with: needle) {
      return start
    }
    return nil
  }

  /// Whether the bytes begin with a short text; `needle` is in small letters.
  static func begins(_ bytes: ArraySlice<UInt8>, with needle: StaticString) -> Bool {
    let count = needle.utf8CodeUnitCount
    guard bytes.count >= count else { return false }
    return needle.withUTF8Buffer { needle in
      zip(bytes, needle).allSatisfy { lower($0) == $1 }
    }
  }

  static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes.drop(while: isBlank)
    while let last = bytes.last, isBlank(last) { bytes = bytes.dropLast() }
    return bytes
  }
}
