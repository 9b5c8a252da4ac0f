package import Articles

extension Line {
  /// Reads a paragraph, in time linear in its length.
  package init(_ paragraph: Article.Paragraph, index: Int) {
    self.init(
      index: index, number: paragraph.number, markup: paragraph.markup, text: paragraph.text)
    var text = paragraph.text
    text.withUTF8 { bytes in
      count(bytes)
      ending = Self.ending(of: bytes)
      readWords(UnsafeBufferPointer(rebasing: bytes.prefix(Self.examined)))
    }
    summarise()
  }

  private mutating func count(_ bytes: UnsafeBufferPointer<UInt8>) {
    var spaces = 0
    var letters = 0
    for byte in bytes {
      if byte == 0x20 { spaces += 1 }
      if (byte | 0x20) &- 0x61 < 26 || byte >= 0xC3 && byte != 0xE2 { letters += 1 }
    }
    hasLetters = letters > 0
    wordCount = bytes.isEmpty ? 0 : spaces + 1
  }

  private mutating func readWords(_ bytes: UnsafeBufferPointer<UInt8>) {
    words.reserveCapacity(min(wordCount, bytes.count / 2 + 1))
    var start = 0
    var isQuoted = false
    var straight = 0
    var curly = 0
    var followsSymbol = false
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x20 { end += 1 }
      var token = TokenReading(bytes, start..<end)
      token.read()
      if token.word.isEmpty {
        if token.isDash { dashes += 1 } else if !token.isQuote { separators += 1 }
        followsSymbol = true
      } else {
        if token.opensQuote { isQuoted = true }
        var word = LineWord(text: token.lower, offset: start)
        word.isCapitalised = token.isCapitalised
        word.isShouted = token.letters >= 2 && token.small == 0
        word.hasDigit = token.digits > 0
        word.isNumber = token.digits == token.word.count
        word.isQuoted = isQuoted
        word.before = token.before
        word.after = token.after
        word.followsSymbol = followsSymbol
        followsSymbol = false
        if token.isAddress { hasAddress = true }
        if words.isEmpty { opensWithQuote = token.opensQuote }
        words.append(word)
        if token.closesQuote { isQuoted = false }
      }
      straight += token.straightQuotes
      curly += token.curlyBalance
      start = end + 1
    }
    hasPairedQuotes = straight.isMultiple(of: 2) && curly == 0
  }

  private mutating func summarise() {
    guard !words.isEmpty else { return }
    // Tokens that are no words do not count, where all of the paragraph was read.
    if text.utf8.count <= Self.examined { wordCount = words.count }
    signature = Self.signature(of: words)
    var stops = 0
    var capitals = 0
    for (index, word) in words.enumerated() {
      if StopWords.set.contains(word) { stops += 1 }
      if index > 0, word.isCapitalised { capitals += 1 }
    }
    stopShare = Double(stops) / Double(words.count)
    capitalShare = words.count > 1 ? Double(capitals) / Double(words.count - 1) : 0
  }

  /// `… of the harbour. EFE`, `… of the harbour. (AP)`, `… of the harbour. /dpa`: an agency's name
  /// or initials in capitals behind the last full stop.
  private static func signature(of words: [LineWord]) -> Int {
    guard words.count >= 4, let last = words.last, last.after != .comma, !last.isQuoted else {
      return 0
    }
    let before = words[words.count - 2]
    guard before.after == .stop || before.after == .quote else { return 0 }
    let isInitials = last.isShouted && !last.hasDigit && (2...6).contains(last.text.utf8.count)
    let isAgency = last.text.split(separator: "/").allSatisfy {
      Agencies.names.contains(String($0))
    }
    return isInitials || isAgency && last.before != .none ? 1 : 0
  }

  private static func ending(of bytes: UnsafeBufferPointer<UInt8>) -> Ending {
    var end = bytes.count
    // Closing marks are passed over, but no more of them than a sentence can have.
    var passed = 0
    while end > 0, passed < 6 {
      passed += 1
      switch bytes[end - 1] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"),
        UInt8(ascii: " "), UInt8(ascii: "*"):
        end -= 1
      case UInt8(ascii: "."):
        return end > 1 && bytes[end - 2] == UInt8(ascii: ".") ? .ellipsis : .stop
      case UInt8(ascii: "?"): return .question
      case UInt8(ascii: "!"): return .exclamation
      case UInt8(ascii: ":"): return .colon
      case UInt8(ascii: ","), UInt8(ascii: ";"): return .comma
      case 0xBB where end > 1 && bytes[end - 2] == 0xC2: end -= 2
      case 0x99, 0x9D, 0x98, 0x9C:
        guard end > 2, bytes[end - 2] == 0x80, bytes[end - 3] == 0xE2 else { return .none }
        end -= 3
      case 0xA6:
        return end > 2 && bytes[end - 2] == 0x80 && bytes[end - 3] == 0xE2 ? .ellipsis : .none
      default: return .none
      }
    }
    return .none
  }
}
