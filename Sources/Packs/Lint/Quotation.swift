/// Words quoted from somebody inside a text.
enum Quotation {
  /// The text without what stands between double quotation marks; nil where it holds none.
  static func outside(_ text: String) -> String? {
    guard holdsMark(text) else { return nil }
    var out = ""
    var isQuoted = false
    for character in text {
      switch character {
      case "“", "«": isQuoted = true
      case "”", "»": isQuoted = false
      case "\"": isQuoted.toggle()
      default: out.append(isQuoted ? " " : character)
      }
    }
    return out
  }

  /// Looks for the marks' UTF-8, since most texts hold none and characters are slow to part.
  private static func holdsMark(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      for (index, byte) in bytes.enumerated() {
        switch byte {
        case UInt8(ascii: "\""): return true
        case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80:
          if bytes[index + 2] == 0x9C || bytes[index + 2] == 0x9D { return true }
        case 0xC2 where index + 1 < bytes.count:
          if bytes[index + 1] == 0xAB || bytes[index + 1] == 0xBB { return true }
        default: continue
        }
      }
      return false
    }
  }
}
