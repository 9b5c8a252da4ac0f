/// Texts that a spreadsheet would run (OWASP, "CSV injection"): those that begin with an equals
/// sign, plus, minus or at sign, or their full-width forms, also behind spaces, or behind a
/// semicolon, at which Excel parts cells in half of Europe. An apostrophe before the sign makes them
/// texts, and is taken away again when they are read.
enum Formula {
  /// Whether a spreadsheet may run the text. A plain number is none, for all its sign.
  static func isIn(_ text: String) -> Bool {
    !signs(in: text).isEmpty
  }

  /// The text with an apostrophe before each sign that begins a formula.
  static func disarmed(_ text: String) -> String {
    let signs = signs(in: text)
    guard !signs.isEmpty else { return text }
    var out: [UInt8] = []
    var rest = signs[...]
    for (place, byte) in text.utf8.enumerated() {
      if place == rest.first {
        out.append(apostrophe)
        rest.removeFirst()
      }
      out.append(byte)
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// What ``disarmed(_:)`` was given; a text without such apostrophes is itself.
  static func armed(_ text: String) -> String {
    guard text.utf8.contains(apostrophe) else { return text }
    var rest = signs(in: text)[...]
    guard !rest.isEmpty else { return text }
    var out: [UInt8] = []
    for (place, byte) in text.utf8.enumerated() {
      if place == rest.first {
        if out.last == apostrophe { out.removeLast() }
        rest.removeFirst()
      }
      out.append(byte)
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// The offsets of the signs that begin formulas.
  private static func signs(in text: String) -> [Int] {
    guard text.utf8.contains(where: isSuspicious), !isNumber(text) else { return [] }
    var text = text
    return text.withUTF8 { bytes in
      var places: [Int] = []
      var isAtStart = true
      var place = 0
      while place < bytes.count {
        let (mark, width) = mark(bytes, at: place)
        switch mark {
        case .sign:
          if isAtStart { places.append(place) }
          isAtStart = false
        case .opening: isAtStart = true
        case .blank: break
        case .other: isAtStart = false
        }
        place += width
      }
      return places
    }
  }

  private enum Mark {
    case sign
    /// Something begins behind it.
    case opening
    /// It may stand before a sign. An apostrophe too, so that one more can be told from those that
    /// were there.
    case blank
    case other
  }

  /// What stands at a place, and how many bytes it takes.
  private static func mark(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> (Mark, Int) {
    func follows(_ second: UInt8, _ thirds: UInt8...) -> Bool {
      place + 2 < bytes.count && bytes[place + 1] == second && thirds.contains(bytes[place + 2])
    }
    switch bytes[place] {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"):
      return (.sign, 1)
    case UInt8(ascii: ";"), 0x09, 0x0A, 0x0D: return (.opening, 1)
    case 0x20, UInt8(ascii: "\""), apostrophe: return (.blank, 1)
    // U+00A0, U+200B, U+FEFF.
    case 0xC2 where place + 1 < bytes.count && bytes[place + 1] == 0xA0: return (.blank, 2)
    case 0xE2 where follows(0x80, 0x8B): return (.blank, 3)
    case 0xEF where follows(0xBB, 0xBF): return (.blank, 3)
    // The signs at full width: U+FF0B, U+FF0D, U+FF1D, U+FF20.
    case 0xEF where follows(0xBC, 0x8B, 0x8D, 0x9D, 0xA0): return (.sign, 3)
    default: return (.other, 1)
    }
  }

  private static let apostrophe = UInt8(ascii: "'")

  /// `-5`, `+1,200.5`, `-3 %`.
  private static func isNumber(_ text: String) -> Bool {
    var bytes = text.utf8[...]
    guard let sign = bytes.popFirst(), [UInt8(ascii: "-"), UInt8(ascii: "+")].contains(sign),
      let first = bytes.first, (0x30...0x39).contains(first)
    else { return false }
    if bytes.last == UInt8(ascii: "%") {
      bytes.removeLast()
      if bytes.last == 0x20 { bytes.removeLast() }
    }
    return bytes.allSatisfy {
      (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",")
    }
  }

  /// A byte of a character that may begin a formula.
  private static func isSuspicious(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0xEF: true
    default: false
    }
  }
}
