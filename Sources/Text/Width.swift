import CUTF8Proc

/// How many terminal columns text takes.
package enum Width {
  /// Columns of a text: wide characters count two, combining ones none, an emoji sequence two.
  package static func of(_ text: String) -> Int { columns(of: text) }

  /// The same for a part of a text.
  package static func of(_ text: Substring) -> Int { columns(of: text) }

  // Specialised by the two above: what is generic across modules starts slowly.
  @inline(__always)
  private static func columns(of text: some StringProtocol) -> Int {
    if text.utf8.allSatisfy({ 0x20 <= $0 && $0 < 0x7F }) { return text.utf8.count }
    return text.reduce(0) { $0 + of($1) }
  }

  /// Columns of one character as a reader sees it.
  package static func of(_ character: Character) -> Int {
    var width = 0
    for scalar in character.unicodeScalars {
      // Variation selector 16 asks for the emoji form, which is two columns wide.
      if scalar.value == 0xFE0F { return 2 }
      width = max(width, Int(utf8proc_charwidth(Int32(scalar.value))))
    }
    let flags = character.unicodeScalars.prefix(2)
    let isFlag = flags.count == 2 && flags.allSatisfy { (0x1F1E6...0x1F1FF).contains($0.value) }
    return isFlag ? 2 : width
  }

  /// The text, cut to at most `columns`, and filled with spaces up to them.
  package static func fit(_ text: String, to columns: Int, alignRight: Bool = false) -> String {
    let width = of(text)
    if width <= columns {
      let fill = String(repeating: " ", count: columns - width)
      return alignRight ? fill + text : text + fill
    }
    var kept = ""
    var used = 0
    for character in text {
      let next = of(character)
      if used + next > columns - 1 { break }
      kept.append(character)
      used += next
    }
    return kept + "…" + String(repeating: " ", count: max(0, columns - used - 1))
  }
}
