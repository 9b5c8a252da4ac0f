/// Words, and the endings that apostrophes cut off them.
extension Tokeniser {
  mutating func word() {
    let start = index
    if let end = Addresses.end(of: text, from: start) {
      add(.mixed, from: start, to: end, tag: .other)
      return
    }
    var end = start
    var lastPart = start
    scan: while end < text.count {
      let (kind, length) = kind(at: end)
      switch kind {
      case .letter, .digit: end += length
      case .apostrophe:
        guard isWordCharacter(at: end + length) else { break scan }
        if let cut = cut(from: start, apostrophe: end, length) {
          add(word: start..<end)
          add(word: end..<cut)
          return
        }
        end += length
      case .hyphen:
        guard isWordCharacter(at: end + length) else { break scan }
        end += length
        lastPart = end
      case .punctuation where text[end] == UInt8(ascii: "/") && end - start <= 3:
        // `km/h`, `and/or`
        guard isWordCharacter(at: end + 1), !isDigit(at: end + 1) else { break scan }
        end += 1
      case .punctuation where text[end] == UInt8(ascii: "."):
        guard let stop = Abbreviations.end(of: text, word: start, part: lastPart, stop: end) else {
          break scan
        }
        end = stop
        break scan
      case .symbol where text[end] == UInt8(ascii: "&") && end - start <= 2:
        // `R&D`, `AT&T`
        guard isCapital(at: end - 1), isCapital(at: end + 1) else { break scan }
        end += 1
      default: break scan
      }
    }
    if end < text.count, CharacterClass.read(text, at: end).0 == .currency, end - start <= 3,
      (start..<end).allSatisfy({ isCapital(at: $0) })
    {
      // `NZ$`
      add(.symbol, from: start, to: end + CharacterClass.read(text, at: end).1)
      return
    }
    add(word: start..<end)
  }

  /// Where the ending that an apostrophe begins stops, if it is a token of its own: `'s`, `'ll`.
  func cut(from start: Int, apostrophe: Int, _ length: Int) -> Int? {
    var end = apostrophe + length
    while end < text.count, end - apostrophe < 8, isASCIILetter(text[end]) { end += 1 }
    guard end == text.count || !isWordCharacter(at: end) else { return nil }
    let letters = text[(apostrophe + length)..<end].map { $0 | 0x20 }
    switch String(decoding: letters, as: UTF8.self) {
    case "s", "ll", "re", "ve", "d", "m": return end
    default: return nil
    }
  }

  mutating func add(word bytes: Range<Int>) {
    add(shape(of: bytes), from: bytes.lowerBound, to: bytes.upperBound)
  }

  func shape(of bytes: Range<Int>) -> Token.Shape {
    var (capitals, small, others) = (0, 0, 0)
    var isFirstCapital = false
    for place in bytes {
      let byte = text[place]
      if byte >= 0x41, byte <= 0x5A {
        capitals += 1
        if place == bytes.lowerBound { isFirstCapital = true }
      } else if byte >= 0x61, byte <= 0x7A {
        small += 1
      } else if byte >= 0xC0 {
        if UppercaseLetters.begins(text, at: place) {
          capitals += 1
          if place == bytes.lowerBound { isFirstCapital = true }
        } else {
          others += 1
        }
      }
    }
    small += others
    if capitals == 0 { return .lower }
    if small == 0 { return capitals > 1 ? .capitals : .capitalised }
    if isFirstCapital, capitals == 1 { return .capitalised }
    return isEachPartCapitalised(bytes) ? .capitalised : .mixed
  }

  /// `Jean-Luc`, `Al-Masri`: capitals only where a part begins.
  func isEachPartCapitalised(_ bytes: Range<Int>) -> Bool {
    var isStart = true
    for place in bytes {
      let byte = text[place]
      if byte >= 0x41, byte <= 0x5A, !isStart { return false }
      isStart = byte == UInt8(ascii: "-")
    }
    return isCapital(at: bytes.lowerBound)
  }
}
