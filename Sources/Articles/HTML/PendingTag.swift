/// Counts the attributes of a start tag whose end has not come yet, before libxml2 compares each
/// with all others. It follows libxml2's own rules, so that nothing is hidden from it in quotes
/// that libxml2 sees none in.
struct PendingTag {
  private var start = -1
  private var scanned = 0
  private var state = State.name
  private var count = 0
  private var length = 0

  private enum State {
    case beforeName, name, afterName, beforeValue, bare, quoted(UInt8), passed
  }

  /// How many attributes the tag has so far; 0 where what is pending is no start tag.
  mutating func attributes(in text: UnsafeBufferPointer<UInt8>, from: Int, to end: Int) -> Int {
    guard end - from > 1, text[from] == UInt8(ascii: "<"), ASCII.isLetter(text[from + 1]) else {
      return 0
    }
    if from != start {
      (start, scanned, state, count, length) = (from, from + 1, .name, 0, 0)
    }
    while scanned < end {
      take(text[scanned])
      scanned += 1
    }
    return count
  }

  private mutating func take(_ byte: UInt8) {
    let isBlank = ASCII.isBlank(byte)
    switch state {
    case .beforeName: if !isBlank { begin(byte) }
    case .name:
      length += 1
      if isBlank {
        state = .afterName
      } else if byte == UInt8(ascii: "=") {
        state = .beforeValue
      } else if !Self.isNamed(byte) {
        state = .passed
      } else if length.isMultiple(of: 100) {
        // A longer name is cut in two.
        count += 1
      }
    case .afterName:
      if byte == UInt8(ascii: "=") {
        state = .beforeValue
      } else if !isBlank {
        begin(byte)
      }
    case .beforeValue:
      if byte == 0x22 || byte == 0x27 {
        state = .quoted(byte)
      } else if !isBlank {
        state = .bare
      }
    case .quoted(let mark): if byte == mark { state = .beforeName }
    case .bare, .passed: if isBlank { state = .beforeName }
    }
  }

  private mutating func begin(_ byte: UInt8) {
    let isName = Self.isNamed(byte) && !ASCII.isDigit(byte) && byte != UInt8(ascii: "-")
    state = isName ? .name : .passed
    length = 1
    if isName { count += 1 }
  }

  private static func isNamed(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == UInt8(ascii: ":")
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
  }
}
