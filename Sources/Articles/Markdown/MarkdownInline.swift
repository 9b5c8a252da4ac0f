import Text

/// The text of a block of Markdown without its inline markup. One pass, linear in the block.
struct MarkdownInline {
  private(set) var isImageFirst = false
  private(set) var isEmphasisAlone = false

  private let source: [UInt8]
  private let labels: Set<String>
  private var at = 0
  /// The text so far. Markup that turned out to be markup is overwritten by ``gone``.
  private var out: [UInt8] = []
  private var brackets: [Bracket] = []
  private var runs: [UInt8: [Run]] = [:]
  /// Where links stand in the text so far.
  private var links: [Range<Int>] = []
  /// Where in the source the last link's text ended, and the last bracket opened.
  private var linkEnd = 0
  private var lastBracket = 0
  /// Where the last run of so many back quotes begins.
  private var lastTicks: [Int: Int] = [:]

  /// `[` or `![`.
  private struct Bracket {
    var place: Int
    var isImage: Bool
    /// Where it stands in the source.
    var start: Int
  }

  /// Marks that may open emphasis.
  private struct Run {
    var place: Int
    var count: Int
  }

  /// Stands in no text, since zeros are refused.
  private static let gone: UInt8 = 0

  /// - Parameter labels: those that the document defines.
  init(_ source: [UInt8], labels: Set<String>) {
    self.source = source
    self.labels = labels
    out.reserveCapacity(source.count)
    findTicks()
    while at < source.count { step() }
  }

  /// UTF-8 without markup.
  var text: String { String(decoding: out.filter { $0 != Self.gone }, as: UTF8.self) }

  var linkShare: Double {
    func inked(_ bytes: ArraySlice<UInt8>) -> Int {
      bytes.count { $0 != Self.gone && !ASCII.isBlank($0) }
    }
    let all = inked(out[...])
    return all == 0 ? 0 : Double(links.reduce(0) { $0 + inked(out[$1]) }) / Double(all)
  }

  private mutating func step() {
    let byte = source[at]
    switch byte {
    case UInt8(ascii: "\\"): escape()
    case UInt8(ascii: "`"): code()
    case UInt8(ascii: "&"):
      if let (scalar, count) = Entities.reference(source[at...]),
        let encoded = UTF8.encode(scalar)
      {
        out.append(contentsOf: encoded)
        at += count
      } else {
        literal(1)
      }
    case UInt8(ascii: "<"): tag()
    case UInt8(ascii: "!") where at + 1 < source.count && source[at + 1] == UInt8(ascii: "["):
      lastBracket = at
      brackets.append(Bracket(place: out.count, isImage: true, start: at))
      literal(2)
    case UInt8(ascii: "["):
      lastBracket = at
      brackets.append(Bracket(place: out.count, isImage: false, start: at))
      literal(1)
    case UInt8(ascii: "]"): bracketEnd()
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): emphasis(byte)
    default: literal(1)
    }
  }

  private mutating func literal(_ count: Int) {
    out.append(contentsOf: source[at..<at + count])
    at += count
  }

  private mutating func escape() {
    let next = at + 1 < source.count ? source[at + 1] : 0
    let isMark = (0x21...0x7E).contains(next) && !ASCII.isLetter(next) && !ASCII.isDigit(next)
    if isMark || next == 0x0A { at += 1 }
    literal(1)
  }

  // MARK: Code

  private mutating func findTicks() {
    var place = 0
    while let start = source[place...].firstIndex(of: UInt8(ascii: "`")) {
      let count = source[start...].prefix { $0 == UInt8(ascii: "`") }.count
      lastTicks[count] = start
      place = start + count
    }
  }

  /// A code span: what stands between two runs of as many back quotes.
  private mutating func code() {
    let count = source[at...].prefix { $0 == UInt8(ascii: "`") }.count
    // Without this look ahead, each of many lone runs would be searched for to the end.
    guard let last = lastTicks[count], last > at else { return literal(count) }
    var end = at + count
    while end < source.count {
      guard source[end] == UInt8(ascii: "`") else {
        end += 1
        continue
      }
      let run = source[end...].prefix { $0 == UInt8(ascii: "`") }.count
      if run == count { break }
      end += run
    }
    out.append(contentsOf: source[(at + count)..<min(end, source.count)])
    at = min(end + count, source.count)
  }

  // MARK: Tags

  /// An address in angle brackets, which is its own text, or an HTML tag, which is none.
  private mutating func tag() {
    let body = source[(at + 1)...].prefix { $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">") }
    guard body.endIndex < source.count, source[body.endIndex] == UInt8(ascii: ">"),
      let first = body.first
    else { return literal(1) }
    let hasBlank = body.contains(where: ASCII.isBlank)
    let isMail = body.contains(UInt8(ascii: "@")) && !body.contains(UInt8(ascii: "="))
    if !hasBlank, ASCII.begins(body, with: "http") || ASCII.begins(body, with: "mailto:") || isMail
    {
      links.append(out.count..<out.count + body.count)
      out.append(contentsOf: body)
    } else if ASCII.isLetter(first) || [0x2F, 0x21, 0x3F].contains(first) {
      // A line break in HTML parts words.
      if ASCII.begins(body, with: "br") { out.append(0x20) }
    } else {
      return literal(1)
    }
    at = body.endIndex + 1
  }

  // MARK: Links

  private mutating func bracketEnd() {
    // A link holds no link, so what opened before the last one opens none.
    guard let bracket = brackets.popLast(), bracket.isImage || bracket.start >= linkEnd else {
      return literal(1)
    }
    // A label holds no bracket, so nested ones need not be read again and again.
    let isLabel = lastBracket == bracket.start && !labels.isEmpty
    let label = isLabel ? source[(bracket.start + (bracket.isImage ? 2 : 1))..<at] : []
    guard let end = target(from: at + 1, label: label) else { return literal(1) }
    for place in bracket.place..<bracket.place + (bracket.isImage ? 2 : 1) {
      out[place] = Self.gone
    }
    let inside = bracket.place..<out.count
    if bracket.isImage {
      if inside.lowerBound == 0 || out[..<inside.lowerBound].allSatisfy({ $0 == Self.gone }) {
        isImageFirst = true
      }
    } else {
      links.append(inside)
      linkEnd = at
    }
    at = end
  }

  /// Where a link ends whose text ends before `start`; nil where it is no link.
  private func target(from start: Int, label: ArraySlice<UInt8>) -> Int? {
    if start < source.count, source[start] == UInt8(ascii: "("), let end = address(from: start) {
      return end
    }
    if start < source.count, source[start] == UInt8(ascii: "[") {
      let inside = source[(start + 1)...].prefix { $0 != 0x5B && $0 != 0x5D }
      if inside.endIndex < source.count, source[inside.endIndex] == UInt8(ascii: "]") {
        let meant = inside.isEmpty ? label : inside
        return Self.label(meant).map(labels.contains) ?? false ? inside.endIndex + 1 : nil
      }
    }
    return Self.label(label).map(labels.contains) ?? false ? start : nil
  }

  /// Where `(address "title")` ends. Brackets inside an address are bounded, so that many
  /// beginnings without an end cost no more than a multiple of the text.
  private func address(from start: Int) -> Int? {
    var place = start + 1
    func skipBlanks() {
      while place < source.count, ASCII.isBlank(source[place]) { place += 1 }
    }
    skipBlanks()
    var depth = 0
    if place < source.count, source[place] == UInt8(ascii: "<") {
      let inside = source[(place + 1)...].prefix { ![0x3C, 0x3E, 0x0A].contains($0) }
      guard inside.endIndex < source.count, source[inside.endIndex] == UInt8(ascii: ">") else {
        return nil
      }
      place = inside.endIndex + 1
    } else {
      while place < source.count, !ASCII.isBlank(source[place]) {
        if source[place] == UInt8(ascii: "\\") {
          place += 1
        } else if source[place] == 0x28 {
          depth += 1
          if depth > 32 { return nil }
        } else if source[place] == 0x29 {
          if depth == 0 { return place + 1 }
          depth -= 1
        }
        place += 1
      }
    }
    skipBlanks()
    guard place < source.count else { return nil }
    if let mark = [UInt8(ascii: "\""), UInt8(ascii: "'")].first(where: { $0 == source[place] }) {
      let title = source[(place + 1)...].prefix { $0 != mark }
      place = title.endIndex + 1
      skipBlanks()
    }
    return place < source.count && source[place] == 0x29 ? place + 1 : nil
  }

  /// A label as two are compared; nil for one of more than 999 bytes.
  static func label(_ bytes: ArraySlice<UInt8>) -> String? {
    guard bytes.count < 1_000 else { return nil }
    let label = Normalisation.normalise(String(decoding: bytes, as: UTF8.self)).lowercased()
    return label.isEmpty ? nil : label
  }

  // MARK: Emphasis

  /// `*`, `_` and `~~` that open or close emphasis vanish; others stay.
  private mutating func emphasis(_ mark: UInt8) {
    let count = source[at...].prefix { $0 == mark }.count
    let before = at > 0 ? source[at - 1] : 0x20
    let after = at + count < source.count ? source[at + count] : 0x20
    let place = out.count
    literal(count)
    if mark == UInt8(ascii: "~"), count != 2 { return }
    var mayOpen = !ASCII.isBlank(after) && (!Self.isMark(after) || !Self.isWord(before))
    var mayClose = !ASCII.isBlank(before) && (!Self.isMark(before) || !Self.isWord(after))
    if mark == UInt8(ascii: "_") {
      mayOpen = mayOpen && !Self.isWord(before)
      mayClose = mayClose && !Self.isWord(after)
    }
    var left = count
    while mayClose, left > 0, var open = runs[mark]?.popLast() {
      let taken = min(left, open.count)
      for offset in 0..<taken {
        out[open.place + open.count - 1 - offset] = Self.gone
        out[place + count - left + offset] = Self.gone
      }
      left -= taken
      open.count -= taken
      if open.place == 0, open.count == 0, at == source.count { isEmphasisAlone = true }
      if open.count > 0 { runs[mark, default: []].append(open) }
    }
    if mayOpen, left > 0 {
      runs[mark, default: []].append(Run(place: place + count - left, count: left))
    }
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    (0x21...0x7E).contains(byte) && !ASCII.isLetter(byte) && !ASCII.isDigit(byte)
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    !ASCII.isBlank(byte) && !isMark(byte)
  }
}
