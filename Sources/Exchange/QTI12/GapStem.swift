/// A stem put together of texts and fields in their order, each byte moved once however many fields
/// there are.
struct GapStem {
  private var bytes: [UInt8] = []
  /// Where the text begins, behind white space that stood before a field.
  private var start = 0
  /// Whether a field stands last, of which it is not known yet whether it ends a line.
  private var isBehindGap = false

  /// With ``Gap/sign`` for a field that nothing follows.
  var text: String { String(decoding: bytes[start...], as: UTF8.self) }

  /// A field, on a line of its own as long as no text follows.
  mutating func addGap() {
    endLine()
    bytes += String(Gap.sign).utf8
    isBehindGap = true
  }

  /// A text; a field before it is a gap within the sentence.
  mutating func add(_ text: String) {
    guard let first = text.utf8.first else { return }
    if isBehindGap {
      bytes.removeLast(String(Gap.sign).utf8.count)
      trim()
      if start < bytes.count { bytes.append(0x20) }
      bytes += Gap.mark.utf8
      if !".,;:!?)%".utf8.contains(first) { bytes.append(0x20) }
    } else {
      endLine()
    }
    bytes += text.utf8
    isBehindGap = false
  }

  private mutating func endLine() {
    if start < bytes.count { bytes.append(0x0A) }
  }

  private mutating func trim() {
    while start < bytes.count, Self.isSpace(bytes[start]) { start += 1 }
    while start < bytes.count, let last = bytes.last, Self.isSpace(last) { bytes.removeLast() }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
