/// What a line of Markdown can be told to be by itself.
struct MarkdownLine {
  /// Columns before the text, a tab being four; behind the quotation marks of a quoted line.
  let indent: Int
  /// Without indent, quotation marks and trailing blanks.
  let body: ArraySlice<UInt8>
  let isQuoted: Bool

  var isBlank: Bool { body.isEmpty }

  init(_ line: ArraySlice<UInt8>) {
    var rest = line
    var isQuoted = false
    var indent = 0
    while true {
      indent = 0
      while let byte = rest.first, ASCII.isBlank(byte) {
        indent += byte == 0x09 ? 4 - indent % 4 : 1
        rest = rest.dropFirst()
      }
      guard rest.first == UInt8(ascii: ">"), indent <= 3 else { break }
      isQuoted = true
      rest = rest.dropFirst()
      // One blank belongs to the mark.
      if let byte = rest.first, byte == 0x20 { rest = rest.dropFirst() }
    }
    while let last = rest.last, ASCII.isBlank(last) { rest = rest.dropLast() }
    (self.indent, body, self.isQuoted) = (indent, rest, isQuoted)
  }

  func begins(_ text: StaticString) -> Bool { ASCII.begins(body, with: text) }

  /// Whether a text stands anywhere in the line.
  func ends(_ text: StaticString) -> Bool { ASCII.find(text, in: body) != nil }

  /// Three or more back quotes or tildes.
  var fence: (mark: UInt8, count: Int, isBare: Bool)? {
    guard let mark = body.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else {
      return nil
    }
    let count = body.prefix { $0 == mark }.count
    let rest = body.dropFirst(count)
    guard count >= 3, mark != UInt8(ascii: "`") || !rest.contains(mark) else { return nil }
    return (mark, count, rest.isEmpty)
  }

  /// 1 to 6 for `#` to `######` and a blank.
  var headingLevel: Int? {
    let count = body.prefix { $0 == UInt8(ascii: "#") }.count
    guard (1...6).contains(count), indent <= 3 else { return nil }
    return body.dropFirst(count).first.map(ASCII.isBlank) ?? true ? count : nil
  }

  /// A heading's text, without the marks that may also close it.
  var headingText: ArraySlice<UInt8> {
    let text = ASCII.trimmed(body.drop { $0 == UInt8(ascii: "#") })
    var open = text
    while open.last == UInt8(ascii: "#") { open = open.dropLast() }
    return open.isEmpty || open.last.map(ASCII.isBlank) ?? false ? ASCII.trimmed(open) : text
  }

  /// 1 for a line of `=`, 2 for one of `-`.
  var underlineLevel: Int? {
    guard let mark = body.first, indent <= 3, body.allSatisfy({ $0 == mark }) else { return nil }
    return mark == UInt8(ascii: "=") ? 1 : mark == UInt8(ascii: "-") ? 2 : nil
  }

  /// Three or more of `*`, `-` or `_`, and blanks.
  var isRule: Bool {
    guard let mark = body.first, [0x2A, 0x2D, 0x5F].contains(mark) else { return false }
    return body.count { $0 == mark } >= 3 && body.allSatisfy { $0 == mark || ASCII.isBlank($0) }
  }

  /// What begins a list item: how many bytes, and whether it may do so within a paragraph.
  var marker: (width: Int, mayInterrupt: Bool)? {
    guard let first = body.first else { return nil }
    var width = 1
    var mayInterrupt = true
    if ASCII.isDigit(first) {
      let digits = body.prefix(10).prefix(while: ASCII.isDigit)
      guard digits.count <= 9, let end = body.dropFirst(digits.count).first,
        end == UInt8(ascii: ".") || end == UInt8(ascii: ")")
      else { return nil }
      width = digits.count + 1
      // A year at the beginning of a line is no list.
      mayInterrupt = digits.elementsEqual([0x31])
    } else if ![0x2A, 0x2B, 0x2D].contains(first) {
      return nil
    }
    guard let blank = body.dropFirst(width).first, ASCII.isBlank(blank) else { return nil }
    return (width, mayInterrupt)
  }

  /// The line under a table's head: `|---|:--:|`.
  var isTableRule: Bool {
    body.contains(UInt8(ascii: "-")) && body.contains(UInt8(ascii: "|"))
      && body.allSatisfy { [0x7C, 0x2D, 0x3A].contains($0) || ASCII.isBlank($0) }
  }

  /// The label of `[label]: address`, in small letters; not that of a footnote.
  var definedLabel: String? {
    guard body.first == UInt8(ascii: "["), indent <= 3,
      let end = body.prefix(1_000).firstIndex(of: UInt8(ascii: "]")), end > body.startIndex + 1,
      body[(end + 1)...].first == UInt8(ascii: ":"), body[body.startIndex + 1] != 0x5E,
      !ASCII.trimmed(body[(end + 2)...]).isEmpty
    else { return nil }
    return MarkdownInline.label(body[(body.startIndex + 1)..<end])
  }
}
