import Text

/// Where the words of a text stand among all words of a pack.
struct Span: Hashable, Sendable {
  var start: UInt32
  var count: UInt32

  static let empty = Span(start: 0, count: 0)

  var isEmpty: Bool { count == 0 }
  var range: Range<Int> { Int(start)..<Int(start + count) }
}

/// Turns texts into numbered words. It reads each byte once: lint is part of every check, and a
/// pack may hold megabytes.
struct Tokeniser {
  private(set) var vocabulary = Vocabulary()
  private(set) var words: [Vocabulary.Word] = []

  init(expecting texts: Int) {
    words.reserveCapacity(texts * 16)
  }

  /// The words of a text, folded as `Folded` folds them, every number in figures.
  mutating func span(of text: String?) -> Span {
    guard var text, !text.isEmpty else { return .empty }
    let start = words.count
    if !text.withUTF8({ append($0) }) {
      words.removeLast(words.count - start)
      Folded(text).bytes.withUnsafeBufferPointer { appendFolded($0) }
    }
    settleNumbers(from: start)
    return Span(start: UInt32(start), count: UInt32(words.count - start))
  }

  /// The word that stands for a number in every text.
  mutating func figure(_ value: Double) -> Vocabulary.Word {
    vocabulary.intern(Vocabulary.figure(value))
  }

  /// Folds ASCII and the usual typographic marks on its own; false where a text needs Unicode's
  /// tables.
  private mutating func append(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.count) { buffer in
      var word = WordInProgress(buffer: buffer)
      var index = 0
      while index < text.count {
        let byte = text[index]
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
          UInt8(ascii: "%"), UInt8(ascii: "$"), UInt8(ascii: "+"):
          word.append(byte)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"):
          word.append(byte | 0x20)
        case UInt8(ascii: "."):
          if isBetweenDigits(index, text) { word.append(byte) }
        case UInt8(ascii: ","):
          if !isBetweenDigits(index, text) { end(&word) }
        case UInt8(ascii: "'"), UInt8(ascii: "`"):
          break
        case 0xE2:
          // Dashes and quotation marks part words, an apostrophe vanishes.
          guard index + 2 < text.count, text[index + 1] == 0x80,
            let parts = Self.isBoundary(text[index + 2])
          else { return false }
          if parts { end(&word) }
          index += 2
        case 0x80...:
          return false
        default:
          end(&word)
        }
        index += 1
      }
      end(&word)
      return true
    }
  }

  private struct WordInProgress {
    let buffer: UnsafeMutableBufferPointer<UInt8>
    var count = 0
    var hash = Vocabulary.seed

    @inline(__always)
    mutating func append(_ byte: UInt8) {
      buffer[count] = byte
      count += 1
      hash = Vocabulary.hash(hash, byte)
    }
  }

  @inline(__always)
  private mutating func end(_ word: inout WordInProgress) {
    guard word.count > 0 else { return }
    let bytes = UnsafeBufferPointer(rebasing: word.buffer[..<word.count])
    words.append(vocabulary.intern(bytes, hash: word.hash))
    word.count = 0
    word.hash = Vocabulary.seed
  }

  private static func isBoundary(_ last: UInt8) -> Bool? {
    switch last {
    case 0x93, 0x94, 0x9C, 0x9D: true
    case 0x98, 0x99: false
    default: nil
    }
  }

  private mutating func appendFolded(_ folded: UnsafeBufferPointer<UInt8>) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: folded.count) { buffer in
      var word = WordInProgress(buffer: buffer)
      for byte in folded {
        if byte == UInt8(ascii: " ") { end(&word) } else { word.append(byte) }
      }
      end(&word)
    }
  }

  /// Joins numbers of several words, `two hundred and five` and `3.5 million`, into one figure.
  private mutating func settleNumbers(from start: Int) {
    guard
      words[start...].contains(where: {
        !vocabulary.classes[Int($0)].isDisjoint(with: [.figure, .numeral])
      })
    else { return }
    var kept = start
    var index = start
    while index < words.count {
      let word = words[index]
      var taken = 1
      var settled = vocabulary.canonical[Int(word)]
      if !vocabulary.classes[Int(word)].isDisjoint(with: [.figure, .numeral]),
        let number = number(at: index)
      {
        (settled, taken) = number
      }
      words[kept] = settled
      kept += 1
      index += taken
    }
    words.removeLast(words.count - kept)
  }

  /// A number of more than one word, and how many words it takes.
  private mutating func number(at index: Int) -> (Vocabulary.Word, Int)? {
    guard index + 1 < words.count else { return nil }
    let next = vocabulary.classes[Int(words[index + 1])]
    let isInFigures = vocabulary.classes[Int(words[index])].contains(.figure)
    guard next.contains(.numeral) || !isInFigures && vocabulary.text(words[index + 1]) == "and"
    else { return nil }
    if isInFigures {
      guard let scale = Self.scales[vocabulary.text(words[index + 1])] else { return nil }
      let value = vocabulary.values[Int(words[index])] * scale
      return (vocabulary.intern(Vocabulary.figure(value)), 2)
    }
    let run = words[index...].prefix(12).map { vocabulary.text($0)[...] }
    var rest = run[...]
    guard let value = NumberWords.value(&rest), run.count > rest.count + 1 else { return nil }
    return (vocabulary.intern(Vocabulary.figure(value)), run.count - rest.count)
  }

  private static let scales: [String: Double] = [
    "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12,
  ]

  private func isBetweenDigits(_ index: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    return index > 0 && index + 1 < text.count
      && digits.contains(text[index - 1]) && digits.contains(text[index + 1])
  }
}
