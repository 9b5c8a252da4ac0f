import Glibc

/// What is looked at before libyaml sees a file.
enum Preflight {
  static func passes(_ bytes: [UInt8], limits: Limits, log: inout Log) -> Bool {
    guard bytes.count <= limits.bytes else {
      log.error(.start, .fileTooLarge(limit: limits.bytes))
      return false
    }
    return bytes.withUnsafeBufferPointer { bytes in
      if bytes.count >= 2, bytes[0] ^ bytes[1] == 1, bytes[0] >= 0xFE {
        log.error(.start, .utf16)
        return false
      }
      if let place = directive(bytes, number: limits.directives + 1) {
        log.error(place, .tooManyDirectives(limit: limits.directives))
        return false
      }
      return true
    }
  }

  /// Length of the byte order mark that a file begins with: 3 or 0.
  static func byteOrderMark(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
  }

  /// Where the n-th line that begins with `%` stands, or nil where there are fewer.
  private static func directive(_ bytes: UnsafeBufferPointer<UInt8>, number: Int) -> Place? {
    guard let start = bytes.baseAddress else { return nil }
    var found = 0
    var at = 0
    while at < bytes.count, let hit = memchr(start + at, Int32(UInt8(ascii: "%")), bytes.count - at)
    {
      let offset = UnsafeRawPointer(hit) - UnsafeRawPointer(start)
      if offset == 0 || bytes[offset - 1] == 0x0A || bytes[offset - 1] == 0x0D { found += 1 }
      if found == number { return SourceText.place(ofByte: offset, in: bytes) }
      at = offset + 1
    }
    return nil
  }
}
