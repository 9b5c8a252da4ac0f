/// One run of characters between spaces, taken apart into the word and the marks around it.
struct TokenReading {
  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var word: Range<Int>
  private(set) var before: LineWord.Mark = .none
  private(set) var after: LineWord.Mark = .none
  private(set) var opensQuote = false
  private(set) var closesQuote = false
  private(set) var straightQuotes = 0
  private(set) var curlyBalance = 0
  private(set) var isDash = false
  private(set) var isQuote = false
  private(set) var isCapitalised = false
  private(set) var isAddress = false
  private(set) var letters = 0
  private(set) var small = 0
  private(set) var digits = 0
  private(set) var lower = ""

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    self.bytes = bytes
    word = range
  }

  mutating func read() {
    let whole = word
    var start = whole.lowerBound
    while start < whole.upperBound, let (mark, length) = mark(at: start, until: whole.upperBound) {
      note(mark, opening: true)
      start += length
    }
    var end = whole.upperBound
    while end > start, let (mark, length) = mark(before: end, from: start) {
      note(mark, opening: false)
      end -= length
    }
    word = start..<end
    if word.isEmpty {
      isQuote = opensQuote
      return
    }
    readLetters()
  }

  private enum Found {
    case stop, comma, colon, bracket, straightQuote, openQuote, closeQuote, apostrophe, dash, other
  }

  private mutating func note(_ found: Found, opening: Bool) {
    var mark = LineWord.Mark.other
    switch found {
    case .stop: mark = .stop
    case .comma: mark = .comma
    case .colon: mark = .colon
    case .bracket: mark = .bracket
    case .straightQuote:
      mark = .quote
      straightQuotes += 1
      if opening { opensQuote = true } else { closesQuote = true }
    case .openQuote:
      mark = .quote
      curlyBalance += 1
      if opening { opensQuote = true }
    case .closeQuote:
      mark = .quote
      curlyBalance -= 1
      if !opening { closesQuote = true }
    case .apostrophe: mark = .quote
    case .dash: isDash = true
    case .other: break
    }
    if opening {
      before = mark
    } else {
      // The last one noted is the one that touches the word.
      after = mark
    }
  }

  private func mark(at start: Int, until end: Int) -> (Found, Int)? {
    let byte = bytes[start]
    if byte < 0x80 { return Self.ascii(byte).map { ($0, 1) } }
    if byte == 0xC2, start + 1 < end { return Self.latin(bytes[start + 1]).map { ($0, 2) } }
    guard byte == 0xE2, start + 2 < end else { return nil }
    return Self.general(bytes[start + 1], bytes[start + 2]).map { ($0, 3) }
  }

  private func mark(before end: Int, from start: Int) -> (Found, Int)? {
    let byte = bytes[end - 1]
    if byte < 0x80 { return Self.ascii(byte).map { ($0, 1) } }
    if end - start >= 2, bytes[end - 2] == 0xC2 { return Self.latin(byte).map { ($0, 2) } }
    guard end - start >= 3, bytes[end - 3] == 0xE2 else { return nil }
    return Self.general(bytes[end - 2], byte).map { ($0, 3) }
  }

  private static func ascii(_ byte: UInt8) -> Found? {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): .stop
    case UInt8(ascii: ","), UInt8(ascii: ";"): .comma
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"): .bracket
    case UInt8(ascii: "\""): .straightQuote
    case UInt8(ascii: "'"), UInt8(ascii: "`"): .apostrophe
    case UInt8(ascii: "-"): .dash
    case UInt8(ascii: "|"), UInt8(ascii: "*"), UInt8(ascii: ">"), UInt8(ascii: "<"),
      UInt8(ascii: "/"), UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "~"),
      UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "+"), UInt8(ascii: "="):
      .other
    default: nil
    }
  }

  private static func latin(_ byte: UInt8) -> Found? {
    switch byte {
    case 0xAB: .openQuote
    case 0xBB: .closeQuote
    case 0xB7: .other
    default: nil
    }
  }

  private static func general(_ second: UInt8, _ third: UInt8) -> Found? {
    switch (second, third) {
    case (0x80, 0x90...0x95): .dash
    case (0x80, 0x98), (0x80, 0x99), (0x80, 0x9A): .apostrophe
    case (0x80, 0x9C), (0x80, 0x9E): .openQuote
    case (0x80, 0x9D): .closeQuote
    case (0x80, 0xA6): .stop
    case (0x80, _), (0x86, _), (0x96, _), (0x97, _), (0x9C, _), (0x9D, _): .other
    default: nil
    }
  }

  private mutating func readLetters() {
    var index = word.lowerBound
    isCapitalised = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(bytes[index])
    if bytes[index] == 0xC3, word.count > 1 {
      isCapitalised = (0x80...0x9E).contains(bytes[index + 1])
    }
    var dots = 0
    // No letter gets longer in small letters, or is more than its own bytes.
    lower = String(unsafeUninitializedCapacity: word.count) { folded in
      var count = 0
      func append(_ byte: UInt8) {
        folded[count] = byte
        count += 1
      }
      while index < word.upperBound {
        let byte = bytes[index]
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"):
          letters += 1
          append(byte | 0x20)
        case UInt8(ascii: "a")...UInt8(ascii: "z"):
          letters += 1
          small += 1
          append(byte)
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
          digits += 1
          append(byte)
        case UInt8(ascii: "@"):
          if index > word.lowerBound { isAddress = true }
          append(byte)
        case UInt8(ascii: "."):
          dots += 1
          append(byte)
        case 0xE2
        where index + 2 < word.upperBound && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x99:
          append(UInt8(ascii: "'"))
          index += 2
        default:
          if byte >= 0xC3 { letters += 1 }
          if byte >= 0x80 { small += 1 }
          append(byte)
        }
        index += 1
      }
      return count
    }
    if dots > 0 && word.count > 4 || lower.holds(UInt8(ascii: ":")) {
      if lower.hasPrefix("http") || lower.hasPrefix("www.") { isAddress = true }
      if Self.domains.contains(where: { lower.hasSuffix($0) || lower.contains($0 + "/") }) {
        isAddress = true
      }
    }
  }

  private static let domains = [".com", ".org", ".net", ".de", ".co.uk", ".in", ".info", ".eu"]
}
