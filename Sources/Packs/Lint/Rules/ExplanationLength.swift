import Quiz

/// An explanation says what the source says and why the tempting answer is wrong: two sentences.
struct ExplanationLength: QuestionLintRule {
  let name = "explanation-length"
  let summary = "an explanation is missing, under four words, or over three sentences"

  func check(_ item: LintItem, in subject: LintSubject, report: LintReport) {
    let words = Int(item.explanation.count)
    if words < 4 {
      report(item.place("why"), .explanationShort(words: words))
    } else if words > 24 {
      let sentences = Sentences.count(in: subject.pack.questions[item.index].explanation)
      if sentences > 3 { report(item.place("why"), .explanationLong(sentences: sentences)) }
    }
  }
}

/// Counts sentences, rather too few than too many.
enum Sentences {
  /// A sentence ends with `.`, `!` or `?`, maybe a closing mark, and a space before a capital; a
  /// full stop behind a short word with a capital is taken for an abbreviation.
  static func count(in text: String) -> Int {
    var text = text
    return text.withUTF8(count)
  }

  private static func count(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    var wordStart = 0
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: " ") { wordStart = index + 1 }
      guard byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
      else { continue }
      var next = index + 1
      while next < bytes.count, bytes[next] != UInt8(ascii: " ") {
        // Only quotation marks and brackets may stand between the stop and the space.
        if isWordByte(bytes[next]) { break }
        next += 1
      }
      if next == bytes.count {
        count += 1
      } else if bytes[next] == UInt8(ascii: " "), next + 1 < bytes.count,
        startsSentence(bytes[next + 1]),
        byte != UInt8(ascii: ".") || !isAbbreviation(bytes[wordStart..<index])
      {
        count += 1
      }
    }
    return max(count, bytes.isEmpty ? 0 : 1)
  }

  private static func isAbbreviation(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let first = word.first, (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first) else {
      return false
    }
    return word.count <= 3 || word.contains(UInt8(ascii: "."))
  }

  private static func startsSentence(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) || byte >= 0x80
      || byte == UInt8(ascii: "\"")
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: ".")
  }
}
