import Text

/// How bound texts are spelt. The patterns are those of the JSON Schema, which a test compares.
package enum Spelling {
  static let identifierPattern = "^[a-z0-9]+(-[a-z0-9]+)*$"
  static let tagPattern = "^[a-z0-9]+(-[a-z0-9]+)*(:[a-z0-9]+(-[a-z0-9]+)*)?$"
  static let citationPattern = "^[a-z0-9]+(-[a-z0-9]+)*#p[1-9][0-9]{0,6}[a-z]?$"
  static let passagePattern = "^p[1-9][0-9]{0,6}[a-z]?$"
  static let numberPattern =
    "^-?([0-9]+|[0-9]{1,3}(,[0-9]{3})+)(\\.[0-9]+)?([eE][-+]?[0-9]{1,3})?$"
  static let integerPattern = "^[0-9]{1,9}$"
  static let datePattern = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"
  static let digestPattern = "^sha256:[0-9a-fA-F]{64}$"
  static let urlPattern = "^https?://[^/\\s][^\\s]*$"
  static let fileNamePattern = "^(?!\\.{1,2}$)(?=.*\\S)[^/]+$"

  typealias Bytes = UnsafeBufferPointer<UInt8>

  static func isIdentifier(_ bytes: Bytes) -> Bool {
    isIdentifier(bytes, 0..<bytes.count)
  }

  /// Whether a text is an id as packs have them.
  package static func isIdentifier(_ text: String) -> Bool { fits(text, isIdentifier) }

  /// Whether a text is a tag as packs have them.
  package static func isTag(_ text: String) -> Bool { fits(text, isTag) }

  /// Whether a text is an address as packs have them.
  package static func isURL(_ text: String) -> Bool { fits(text) { fits($0, .url) } }

  /// The paragraph of a passage's id, `p4` or `p4b`; nil where it is none.
  package static func paragraph(ofPassage id: String) -> Int? {
    fits(id, paragraph(ofPassage:))
  }

  private static func fits<Result>(_ text: String, _ test: (Bytes) -> Result) -> Result {
    var text = text
    return text.withUTF8(test)
  }

  static func isTag(_ bytes: Bytes) -> Bool {
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return isIdentifier(bytes) }
    return isIdentifier(bytes, 0..<colon) && isIdentifier(bytes, colon + 1..<bytes.count)
  }

  private static func isIdentifier(_ bytes: Bytes, _ range: Range<Int>) -> Bool {
    var wasHyphen = true
    for index in range {
      switch bytes[index] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        wasHyphen = false
      case UInt8(ascii: "-") where !wasHyphen: wasHyphen = true
      default: return false
      }
    }
    return !wasHyphen
  }

  /// The paragraph of `p4` or `p4b`; nil where it is neither.
  static func paragraph(ofPassage bytes: Bytes) -> Int? {
    guard bytes.count >= 2, bytes[0] == UInt8(ascii: "p") else { return nil }
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    let last = bytes[bytes.count - 1]
    let hasLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(last)
    let end = bytes.count - (hasLetter ? 1 : 0)
    guard (2...8).contains(end), bytes[1] != UInt8(ascii: "0") else { return nil }
    var number = 0
    for byte in bytes[1..<end] {
      guard digits.contains(byte) else { return nil }
      number = number * 10 + Int(byte - digits.lowerBound)
    }
    return number
  }

  static func integer(_ bytes: Bytes) -> Int? {
    guard (1...9).contains(bytes.count) else { return nil }
    var number = 0
    for byte in bytes {
      guard (0x30...0x39).contains(byte) else { return nil }
      number = number * 10 + Int(byte - 0x30)
    }
    return number
  }

  /// The value of a number in figures, thousands parted by commas or not at all.
  package static func number(_ text: String) -> Double? {
    var text = text
    if text.utf8.contains(UInt8(ascii: ",")) {
      let sign = text.hasPrefix("-") ? "-" : ""
      let whole = text.dropFirst(sign.count).prefix { $0 != "." && $0 != "e" && $0 != "E" }
      let groups = whole.split(separator: ",", omittingEmptySubsequences: false)
      guard let first = groups.first, (1...3).contains(first.utf8.count),
        groups.dropFirst().allSatisfy({ $0.utf8.count == 3 })
      else { return nil }
      text = sign + groups.joined() + text.dropFirst(sign.count + whole.count)
    }
    guard isPlainNumber(text), let number = Double(text), number.isFinite else { return nil }
    return number
  }

  /// Digits, a point between digits, an exponent; not what else `Double` takes: hexadecimal, nan.
  private static func isPlainNumber(_ text: String) -> Bool {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    var rest = Substring(text).utf8[...]
    func takeDigits() -> Int {
      let count = rest.prefix(while: digits.contains).count
      rest = rest.dropFirst(count)
      return count
    }
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    guard takeDigits() > 0 else { return false }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      guard takeDigits() > 0 else { return false }
    }
    if let e = rest.first, e | 0x20 == UInt8(ascii: "e") {
      rest = rest.dropFirst()
      if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
        rest = rest.dropFirst()
      }
      guard (1...3).contains(takeDigits()) else { return false }
    }
    return rest.isEmpty
  }

  static func fits(_ bytes: Bytes, _ type: KeyType) -> Bool {
    switch type {
    case .digest:
      guard bytes.count == 71, bytes.starts(with: "sha256:".utf8) else { return false }
      return bytes.dropFirst(7).allSatisfy {
        (0x30...0x39).contains($0) || (0x61...0x66).contains($0 | 0x20)
      }
    case .url:
      let schemes = ["https://", "http://"]
      guard let scheme = schemes.first(where: { bytes.starts(with: $0.utf8) }) else { return false }
      let rest = bytes.dropFirst(scheme.utf8.count)
      let text = String(decoding: bytes, as: UTF8.self)
      return rest.first.map { $0 != UInt8(ascii: "/") } == true
        && !text.contains(where: \.isWhitespace)
    case .fileName:
      let text = String(decoding: bytes, as: UTF8.self)
      return !bytes.contains(UInt8(ascii: "/")) && !bytes.contains(0) && text != "." && text != ".."
    default:
      return true
    }
  }

  /// What an identifier may have been meant to be: `Harbour Bridge` becomes `harbour-bridge`.
  package static func identifier(from text: String) -> String? {
    let words = Folded(String(text.prefix(100).map { $0 == "_" || $0 == "." ? " " : $0 })).words
    let plain = words.map { $0.filter { $0.isASCII && ($0.isLetter || $0.isNumber) } }
    let joined = plain.filter { !$0.isEmpty }.joined(separator: "-")
    return joined.isEmpty ? nil : joined
  }

  /// The nearest of some candidates, where one is near enough to have been meant.
  static func closest(to text: String, _ candidates: some Sequence<String>) -> String? {
    // Longer than any key: no slip of the finger.
    guard text.utf8.count <= 64 else { return nil }
    let plain = String(text.lowercased().map { $0 == " " || $0 == "_" ? "-" : $0 })
    return EditDistance.closest(to: plain, among: candidates)
  }
}
