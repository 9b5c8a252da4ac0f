/// The bytes of a word of up to 15 bytes as two numbers, so that two words are compared, and a word
/// is hashed, in a few instructions. Hashing a string takes ten times as long, and a text's words
/// are looked up in a hundred lists.
struct WordKey: Hashable, Sendable {
  /// The first eight bytes, the first lowest.
  private let head: UInt64
  /// The others, and the number of all in the highest byte.
  private let tail: UInt64

  /// Nil for a longer word.
  @inline(__always)
  init?(_ word: String) {
    guard let key = word.utf8.withContiguousStorageIfAvailable({ WordKey($0) }) ?? nil else {
      return nil
    }
    self = key
  }

  /// Reads each half by two loads, which overlap where it is no power of two long.
  @inline(__always)
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    let count = bytes.count
    guard count < 16 else { return nil }
    guard let start = UnsafeRawPointer(bytes.baseAddress), count > 0 else {
      (head, tail) = (0, 0)
      return
    }
    let length = UInt64(truncatingIfNeeded: count) << 56
    if count >= 8 {
      head = start.loadUnaligned(as: UInt64.self)
      let last = start.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
      // Shifted in two steps, as one by all 64 bits is not defined.
      tail = (last >> 8) >> UInt64(truncatingIfNeeded: 8 * (15 - count)) | length
      return
    }
    if count >= 4 {
      let first = UInt64(start.loadUnaligned(as: UInt32.self))
      let last = UInt64(start.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
      head = first | last << UInt64(truncatingIfNeeded: 8 * (count - 4))
    } else {
      let middle = count / 2
      head =
        UInt64(start.load(as: UInt8.self))
        | UInt64(start.load(fromByteOffset: middle, as: UInt8.self))
        << UInt64(truncatingIfNeeded: 8 * middle)
        | UInt64(start.load(fromByteOffset: count - 1, as: UInt8.self))
        << UInt64(truncatingIfNeeded: 8 * (count - 1))
    }
    tail = length
  }

  /// A folded multiplication, as in wyhash.
  @inline(__always)
  func hash(seed: UInt64) -> UInt64 {
    let product = (head ^ seed ^ 0xA076_1D64_78BD_642F)
      .multipliedFullWidth(by: tail ^ 0xE703_7ED1_A0B4_28DB)
    return product.high ^ product.low
  }
}
