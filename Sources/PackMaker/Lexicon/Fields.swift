/// What stands between the spaces of some bytes, one after the other: most lines are longer than what
/// is asked of them.
struct Fields: Sequence, IteratorProtocol {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var start: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0) {
    self.bytes = bytes
    self.start = start
  }

  mutating func next() -> UnsafeBufferPointer<UInt8>? {
    while start < bytes.count, bytes[start] == UInt8(ascii: " ") { start += 1 }
    guard start < bytes.count else { return nil }
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: " ") { end += 1 }
    defer { start = end }
    return UnsafeBufferPointer(rebasing: bytes[start..<end])
  }

  /// Passes over some; nothing where there are no more.
  mutating func skip(_ count: Int) {
    for _ in 0..<count where next() == nil { return }
  }
}
