/// Just enough of gzip (RFC 1952) for a server to answer with.
enum Gzip {
  private static let head: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]

  /// Bytes in one stored block; at most 65,535.
  static func stored(_ bytes: [UInt8]) -> [UInt8] {
    let count = UInt16(bytes.count)
    return head + [1] + little(count) + little(~count) + bytes
      + little(checksum(bytes)) + little(UInt32(bytes.count))
  }

  /// Spaces by the runs of 258, in a few bytes each (RFC 1951, fixed codes).
  static func spaces(runs: Int) -> [UInt8] {
    var bits = Bits()
    bits.add(1, count: 1)
    bits.add(1, count: 2)
    bits.addCode(0x30 + 0x20, count: 8)
    for _ in 0..<runs {
      bits.addCode(0b1100_0101, count: 8)
      bits.addCode(0, count: 5)
    }
    bits.addCode(0, count: 7)
    let all = [UInt8](repeating: 0x20, count: 1 + runs * 258)
    return head + bits.bytes + little(checksum(all)) + little(UInt32(all.count))
  }

  private struct Bits {
    var bytes: [UInt8] = []
    private var used = 8

    mutating func add(_ value: Int, count: Int) {
      for bit in 0..<count { append(value >> bit & 1) }
    }

    /// Codes go in from their highest bit.
    mutating func addCode(_ value: Int, count: Int) {
      for bit in (0..<count).reversed() { append(value >> bit & 1) }
    }

    private mutating func append(_ bit: Int) {
      if used == 8 {
        bytes.append(0)
        used = 0
      }
      bytes[bytes.count - 1] |= UInt8(bit << used)
      used += 1
    }
  }

  private static func little<Value: FixedWidthInteger>(_ value: Value) -> [UInt8] {
    withUnsafeBytes(of: value.littleEndian) { Array($0) }
  }

  /// CRC-32, bit by bit.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~UInt32(0)) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in
        sum >> 1 ^ (sum & 1 == 1 ? 0xEDB8_8320 : 0)
      }
    }
  }
}
