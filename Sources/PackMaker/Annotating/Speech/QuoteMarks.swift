/// Pairs the quotation marks of a paragraph, of any style, in one pass.
struct QuoteMarks {
  /// Token indices of the outermost marks.
  private(set) var pairs: [(open: Int, close: Int)] = []
  /// The outermost mark that nothing closes, where all others pair.
  private(set) var unclosed: (open: Int, style: Style)?
  private(set) var isBroken = false

  enum Style: Hashable { case straight, curly, right, low, guillemets, reversed, single }

  private struct Open {
    var style: Style
    var token: Int
    /// Opened by a mark that might be an apostrophe.
    var isLoose = false
    /// A mark behind an `s` that may close it or own: `the residents’ boats`.
    var possible: [Int] = []
  }
  private var stack: [Open] = []

  /// Marks within marks within marks are no prose.
  private static let deepest = 3

  init(_ paragraph: AnnotatedParagraph) {
    self.init(paragraph, in: paragraph.tokens.indices)
  }

  /// Pairs the marks of some tokens, as if there were no others.
  init(_ paragraph: AnnotatedParagraph, in range: Range<Int>) {
    for index in range {
      let token = paragraph.tokens[index]
      guard token.shape == .punctuation, isQuoteMark(token.lower) else { continue }
      read(token.lower, index, paragraph)
      if stack.count > Self.deepest { isBroken = true }
      if isBroken { return }
    }
    finish()
  }

  private mutating func read(_ mark: String, _ index: Int, _ paragraph: AnnotatedParagraph) {
    let bytes = paragraph.tokens[index].bytes
    let touchesBefore = Self.isWord(paragraph.utf8, before: bytes.lowerBound)
    let touchesAfter = Self.isWord(paragraph.utf8, at: bytes.upperBound)
    let looksOpening = !touchesBefore && touchesAfter
    let looksClosing = touchesBefore && !touchesAfter
    switch mark {
    case "'", "’", "‘", "‚": single(mark, index, looksOpening, touchesBefore, paragraph)
    case "\"": toggle(.straight, index, looksOpening, looksClosing)
    case "“", "‟":
      dropLoose()
      if stack.last?.style == .low {
        close(index)
      } else {
        open(.curly, index, unless: looksClosing)
      }
    case "”":
      dropLoose()
      switch stack.last?.style {
      case .curly, .low, .right: if looksOpening { isBroken = true } else { close(index) }
      default: open(.right, index, unless: !looksOpening)
      }
    case "„": open(.low, index, unless: false)
    case "«":
      dropLoose()
      if stack.last?.style == .reversed {
        close(index)
      } else {
        open(.guillemets, index, unless: looksClosing)
      }
    case "»":
      dropLoose()
      if stack.last?.style == .guillemets {
        close(index)
      } else {
        open(.reversed, index, unless: !looksOpening)
      }
    default: break
    }
  }

  private mutating func toggle(
    _ style: Style, _ index: Int, _ looksOpening: Bool, _ looksClosing: Bool
  ) {
    dropLoose(unless: style)
    if stack.last?.style == style {
      if looksOpening { isBroken = true } else { close(index) }
    } else {
      open(style, index, unless: looksClosing)
    }
  }

  private mutating func open(_ style: Style, _ index: Int, unless refused: Bool) {
    if refused || stack.contains(where: { $0.style == style }) {
      isBroken = true
    } else {
      stack.append(Open(style: style, token: index))
    }
  }

  private mutating func close(_ index: Int) {
    let opened = stack.removeLast()
    if stack.isEmpty { pairs.append((opened.token, index)) }
  }

  private mutating func single(
    _ mark: String, _ index: Int, _ looksOpening: Bool, _ touchesBefore: Bool,
    _ paragraph: AnnotatedParagraph
  ) {
    if let top = stack.last, top.style == .single {
      if mark == "‘" || mark == "‚" || looksOpening {
        isBroken = true
      } else if touchesBefore || index > 0 && paragraph.tokens[index - 1].shape == .punctuation {
        let previous = paragraph.tokens[index - 1]
        let next = index + 1 < paragraph.tokens.count ? paragraph.tokens[index + 1] : nil
        if previous.shape != .punctuation, previous.lower.utf8.last == UInt8(ascii: "s"),
          let next, next.shape == .lower
        {
          if top.possible.count > 8 { isBroken = true }
          stack[stack.count - 1].possible.append(index)
        } else {
          close(index)
        }
      }
    } else if mark == "‘" || mark == "‚" || looksOpening {
      stack.append(Open(style: .single, token: index, isLoose: mark != "‘" && mark != "‚"))
    }
  }

  /// An open single mark that was perhaps an apostrophe yields to the mark around it.
  private mutating func dropLoose(unless style: Style? = nil) {
    guard let top = stack.last, top.style == .single, stack.count > 1 else { return }
    settle(top)
  }

  /// Closes a single mark at its only possible place, or forgets it.
  private mutating func settle(_ top: Open) {
    if top.possible.count == 1 {
      close(top.possible[0])
    } else if top.isLoose, top.possible.isEmpty {
      stack.removeLast()
    } else {
      isBroken = true
    }
  }

  private mutating func finish() {
    if let top = stack.last, top.style == .single { settle(top) }
    guard !isBroken, let outer = stack.first else { return }
    if stack.count == 1, outer.style != .single {
      unclosed = (outer.token, outer.style)
    } else {
      isBroken = true
    }
  }

  /// Whether the character before an offset is neither a space nor a mark that opens.
  private static func isWord(_ utf8: [UInt8], before offset: Int) -> Bool {
    guard offset > 0 else { return false }
    let byte = utf8[offset - 1]
    if byte == 0x20 || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[")
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/")
    {
      return false
    }
    // U+2013, U+2014 and the opening marks.
    if offset >= 3, utf8[offset - 3] == 0xE2, utf8[offset - 2] == 0x80 {
      return ![0x93, 0x94, 0x98, 0x9C, 0x9E].contains(byte)
    }
    return byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "'")
  }

  private static func isWord(_ utf8: [UInt8], at offset: Int) -> Bool {
    guard offset < utf8.count else { return false }
    let byte = utf8[offset]
    if byte < 0x80 {
      return (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
        || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "$") || byte == UInt8(ascii: "#")
        || byte == UInt8(ascii: ".") && offset + 2 < utf8.count && utf8[offset + 1] == byte
    }
    if offset + 2 < utf8.count, byte == 0xE2, utf8[offset + 1] == 0x80 {
      // An ellipsis or an opening mark.
      return [0xA6, 0x98, 0x9C].contains(utf8[offset + 2])
    }
    return byte >= 0xC3
  }
}

extension QuoteMarks {
  /// The sentences of a paragraph that stand outside its quotation marks though not all of them
  /// pair: without a mark of their own, the mark before them closing and the mark behind opening.
  static func outside(of paragraph: AnnotatedParagraph) -> Set<Int> {
    var marks: [(token: Int, opens: Bool, closes: Bool)] = []
    for (index, token) in paragraph.tokens.enumerated()
    where token.shape == .punctuation && isQuoteMark(token.lower) {
      let bytes = token.bytes
      let before = isWord(paragraph.utf8, before: bytes.lowerBound)
      let after = isWord(paragraph.utf8, at: bytes.upperBound)
      switch token.lower {
      case "'", "’", "‘", "‚", "›", "‹":
        // An apostrophe is told from a single mark by what stands before it, or not at all.
        let opens = !before && after || token.lower == "‘"
        let closes =
          before && !after && index > 0
          && paragraph.tokens[index - 1].shape == .punctuation
        if opens || closes { marks.append((index, opens, closes)) }
      default: marks.append((index, !before && after, before && !after))
      }
    }
    guard !marks.isEmpty else { return [] }
    return Set(
      paragraph.sentences.indices.filter { number in
        let sentence = paragraph.sentences[number].tokens
        let next = marks.firstPlace { $0.token >= sentence.lowerBound }
        if next < marks.count, marks[next].token < sentence.upperBound { return false }
        let isClosed = next == 0 || marks[next - 1].closes
        let isOpened = next < marks.count ? marks[next].opens : next > 0
        return isClosed && isOpened
      })
  }
}
