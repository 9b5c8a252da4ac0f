import CUTF8Proc

/// Text as answers and lint rules compare it: letter case, accents and punctuation gone, words
/// parted by one space.
///
/// `"The U.S. Congress’s"` folds to `the us congresss`; `"1,200.5 km"` to `1200.5 km`.
package struct Folded: Hashable, Sendable {
  /// UTF-8 of the folded words, one space between them, none at the ends.
  package let bytes: [UInt8]

  package init(_ text: String) {
    var text = text
    if let simple = text.withUTF8({ Self.isSimple($0) ? Self.words(in: $0) : nil }) {
      bytes = simple
    } else {
      var stripped = Self.stripped(text)
      bytes = stripped.withUTF8(Self.words(in:))
    }
  }

  /// The same of a text's UTF-8.
  package init(utf8: ArraySlice<UInt8>) {
    let simple = utf8.withUnsafeBufferPointer { Self.isSimple($0) ? Self.words(in: $0) : nil }
    self = simple.map(Folded.init(bytes:)) ?? Folded(String(decoding: utf8, as: UTF8.self))
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Folded words put back together.
  package init(words: [Substring]) {
    var bytes: [UInt8] = []
    for index in words.indices {
      if index > 0 { bytes.append(Self.space) }
      for byte in words[index].utf8 { bytes.append(byte) }
    }
    self.bytes = bytes
  }

  package var isEmpty: Bool { bytes.isEmpty }

  package var string: String { String(decoding: bytes, as: UTF8.self) }

  package var words: [Substring] {
    let string = string
    var words: [Substring] = []
    var (start, place) = (string.utf8.startIndex, 0)
    while place < bytes.count {
      var length = 0
      while place + length < bytes.count, bytes[place + length] != Self.space { length += 1 }
      let end = string.utf8.index(start, offsetBy: length)
      words.append(string[start..<end])
      place += length + 1
      start = place < bytes.count ? string.utf8.index(after: end) : end
    }
    return words
  }

  /// Calls `body` with the bytes of each word, in order.
  package func forEachWord(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      while start < bytes.count {
        var end = start
        while end < bytes.count, bytes[end] != Self.space { end += 1 }
        body(UnsafeBufferPointer(rebasing: bytes[start..<end]))
        start = end + 1
      }
    }
  }

  /// The text without a `the` at its beginning.
  package var withoutArticle: Folded {
    if string == "the" { return Folded(bytes: []) }
    return bytes.starts(with: "the ".utf8) ? Folded(bytes: Array(bytes[4...])) : self
  }

  /// Whether the phrase stands in this text as whole words in a row. An empty phrase stands nowhere.
  package func contains(_ phrase: Folded) -> Bool {
    guard !phrase.isEmpty, phrase.bytes.count <= bytes.count else { return false }
    return bytes.withUnsafeBufferPointer { text in
      phrase.bytes.withUnsafeBufferPointer { phrase in Self.find(phrase, in: text) }
    }
  }

  private static let space = UInt8(ascii: " ")

  private static func find(
    _ phrase: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let last = text.count - phrase.count
    var at = 0
    while at <= last {
      var matched = 0
      while matched < phrase.count, text[at + matched] == phrase[matched] { matched += 1 }
      let end = at + phrase.count
      if matched == phrase.count, end == text.count || text[end] == space { return true }
      // A phrase begins where a word does.
      while at <= last, text[at] != space { at += 1 }
      at += 1
    }
    return false
  }

  /// Whether a text is ASCII but for typographic quotes, dashes and dots, as most English is; then
  /// there is nothing to fold that takes Unicode's tables.
  private static func isSimple(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < text.count {
      if text[index] < 0x80 {
        index += 1
      } else if text[index] == 0xE2, index + 2 < text.count, text[index + 1] == 0x80,
        (0x90...0xA6).contains(text[index + 2])
      {
        index += 3
      } else {
        return false
      }
    }
    return true
  }

  /// A text with full-width figures, spaces of every width and the like as the plain characters
  /// that they stand for; case, accents and punctuation stay.
  static func plain(_ text: String) -> String {
    guard !Normalisation.isASCII(text) else { return text }
    return Normalisation.mapped(
      text,
      options: UTF8PROC_STABLE.rawValue | UTF8PROC_COMPOSE.rawValue | UTF8PROC_COMPAT.rawValue
        | UTF8PROC_IGNORE.rawValue)
  }

  private static func stripped(_ text: String) -> String {
    Normalisation.mapped(
      text,
      options: UTF8PROC_STABLE.rawValue | UTF8PROC_COMPOSE.rawValue | UTF8PROC_COMPAT.rawValue
        | UTF8PROC_CASEFOLD.rawValue | UTF8PROC_STRIPMARK.rawValue | UTF8PROC_IGNORE.rawValue)
  }

  /// Lower-cases ASCII and turns punctuation into nothing (inside a word) or a word boundary.
  private static func words(in text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      let byte = text[index]
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        out.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        out.append(byte | 0x20)
      case UInt8(ascii: "."), UInt8(ascii: ","):
        // A point between digits is a decimal point; a comma there parts thousands.
        if !isBetweenDigits(index, text) {
          if byte == UInt8(ascii: ",") { breakWord(&out) }
        } else if byte == UInt8(ascii: ".") {
          out.append(byte)
        }
      case UInt8(ascii: "'"), UInt8(ascii: "`"):
        break
      case UInt8(ascii: "%"), UInt8(ascii: "$"), UInt8(ascii: "+"):
        out.append(byte)
      case 0xE2 where index + 2 < text.count && text[index + 1] == 0x80:
        // General punctuation: an apostrophe vanishes, dashes and quotes part words.
        if text[index + 2] != 0x98 && text[index + 2] != 0x99 { breakWord(&out) }
        index += 2
      case 0x80...:
        out.append(byte)
      default:
        breakWord(&out)
      }
      index += 1
    }
    while out.last == space { out.removeLast() }
    return out
  }

  private static func breakWord(_ out: inout [UInt8]) {
    if let last = out.last, last != space { out.append(space) }
  }

  private static func isBetweenDigits(_ index: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    return index > 0 && index + 1 < text.count
      && digits.contains(text[index - 1]) && digits.contains(text[index + 1])
  }
}
