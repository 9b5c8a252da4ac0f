/// Figures with what belongs to them, apostrophes, and marks.
extension Tokeniser {
  mutating func figure() {
    let start = index
    var end = start
    scan: while end < text.count {
      let (kind, length) = kind(at: end)
      switch kind {
      case .digit, .letter: end += length
      case .hyphen, .dash:
        guard isFigure(before: end), isWordCharacter(at: end + length) || isDigit(at: end + length),
          kind == .hyphen || isDigit(at: end + length)
        else { break scan }
        end += length
      case .apostrophe:
        // `1990's`
        guard length > 0, cut(from: start, apostrophe: end, length) != nil else { break scan }
        break scan
      case .punctuation:
        let byte = text[end]
        guard
          byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":")
            || byte == UInt8(ascii: "/")
        else { break scan }
        if isDigit(at: end + 1), isDigit(at: end - 1) {
          end += 1
        } else if byte == UInt8(ascii: "."), let stop = Abbreviations.timeEnd(of: text, stop: end) {
          // `6p.m.`
          end = stop
          break scan
        } else {
          break scan
        }
      default: break scan
      }
    }
    add(.figure, from: start, to: end)
    if end < text.count, CharacterClass.read(text, at: end).0 == .apostrophe {
      let length = CharacterClass.read(text, at: end).1
      if let cut = cut(from: start, apostrophe: end, length) {
        add(word: end..<cut)
      }
    }
  }

  func isFigure(before end: Int) -> Bool {
    guard end > 0 else { return false }
    return kind(at: end - 1).0 == .digit || isASCIILetter(text[end - 1])
  }

  mutating func apostrophe(_ length: Int) {
    let start = index
    let next = start + length
    let isBehindWord = start > 0 && isWordEnd(at: start - 1)
    // `''` stands for a double mark.
    if length == 1, next < text.count, text[next] == UInt8(ascii: "'") {
      add(.punctuation, from: start, to: next + 1, lower: "\"")
      return
    }
    if isBehindWord {
      let isOwner = text[start - 1] | 0x20 == UInt8(ascii: "s")
      if isOwner, !isSingleOpen, next >= text.count || !isWordCharacter(at: next) {
        add(.lower, from: start, to: next, tag: .possessive)
        return
      }
      isSingleOpen = false
      add(.punctuation, from: start, to: next)
      return
    }
    // `'90s`, `'em`: an omission; else a mark that opens.
    if next < text.count, isDigit(at: next) {
      var end = next
      while isDigit(at: end) { end += 1 }
      if end - next == 2, !isSingleOpen {
        while end < text.count, isASCIILetter(text[end]) { end += 1 }
        add(.figure, from: start, to: end)
        return
      }
    }
    if isWordCharacter(at: next) {
      // `Texas 's`, spaced oddly.
      if let cut = cut(from: start, apostrophe: start, length), start > 1,
        text[start - 1] == UInt8(ascii: " "), isWordEnd(at: start - 2), !isSingleOpen
      {
        add(word: start..<cut)
        return
      }
      isSingleOpen = true
    } else {
      isSingleOpen = false
    }
    add(.punctuation, from: start, to: next)
  }

  mutating func symbol(_ length: Int) {
    let first = text[index]
    if first == UInt8(ascii: "#") || first == UInt8(ascii: "@"), isWordCharacter(at: index + 1) {
      var end = index + 1
      while end < text.count, isWordCharacter(at: end) || text[end] == UInt8(ascii: "_") {
        end += CharacterClass.read(text, at: end).1
      }
      add(.symbol, from: index, to: end, tag: .other)
      return
    }
    add(.symbol, from: index, to: index + length)
  }

  /// `--` is one dash.
  mutating func dashes(_ length: Int) {
    var end = index + length
    while end < text.count, text[end] == UInt8(ascii: "-") { end += 1 }
    add(.punctuation, from: index, to: end)
  }

  /// `...` and `. . .` are one mark.
  mutating func punctuation(_ length: Int) {
    var end = index + length
    if text[index] == UInt8(ascii: ".") {
      while end < text.count {
        if text[end] == UInt8(ascii: ".") {
          end += 1
        } else if end + 1 < text.count, text[end] == UInt8(ascii: " "),
          text[end + 1] == UInt8(ascii: ".")
        {
          end += 2
        } else {
          break
        }
      }
    }
    add(.punctuation, from: index, to: end, lower: end - index > 1 && length == 1 ? "..." : nil)
  }
}
