/// Text as HTML on a card, with nothing in it that Anki would run: sounds, speech and LaTeX in
/// brackets, MathJax behind backslashes, gaps in braces. It shows as the text itself.
enum CardText {
  static func lines(_ text: String) -> String { disarmed(PageText.lines(text)) }

  static func line(_ text: String) -> String { disarmed(PageText.escaped(text)) }

  /// Brackets and doubled braces are references, which Anki's patterns do not match; MathJax reads
  /// what references mean, but not on from one element into another.
  private static func disarmed(_ html: String) -> String {
    guard html.utf8.contains(where: { [0x5B, 0x5C, 0x7B].contains($0) }) else { return html }
    var out: [UInt8] = []
    let bytes = Array(html.utf8)
    for (index, byte) in bytes.enumerated() {
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      switch byte {
      case UInt8(ascii: "["): out += "&#91;".utf8
      case UInt8(ascii: "{") where next == byte || index > 0 && bytes[index - 1] == byte:
        out += "&#123;".utf8
      case UInt8(ascii: "\\") where "([".utf8.contains(next): out += "<span>\\</span>".utf8
      default: out.append(byte)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
