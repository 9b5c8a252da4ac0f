/// Text whose lines end where a margin was and not where a paragraph does: letters, e-mails,
/// Project Gutenberg's books.
///
/// A design decision: "a paragraph is a line" would cut such text in mid-sentence, so that no
/// passage could be cited. It is read as blocks instead, one paragraph a block, but only where
/// everything speaks for it: no line is longer than 100 columns and the longest at least 50; most
/// of the text stands in blocks of several lines; nearly every line inside a block is so long that
/// the next line's first word would not have fitted; and most of them end in mid-sentence. A list
/// or a poem fails the third, one sentence a line the fourth, and a copied article with its
/// paragraphs on one line each the first.
enum HardWrapping {
  /// Columns.
  private static let margins = 50...100
  /// Breaks inside blocks, of which fewer prove nothing.
  private static let fewestBreaks = 4

  static func isFound(in lines: [ArraySlice<UInt8>]) -> Bool {
    var widths: [Int] = []
    widths.reserveCapacity(lines.count)
    for line in lines {
      let trimmed = ASCII.trimmed(line)
      // Code points are columns enough, and no line that ends this needs counting to its end.
      guard trimmed.count <= margins.upperBound * 4 else { return false }
      let width = columns(trimmed)
      guard width <= margins.upperBound else { return false }
      widths.append(width)
    }
    guard let margin = widths.max(), margin >= margins.lowerBound else { return false }
    var breaks = (all: 0, full: 0, inSentence: 0)
    var text = (all: 0, wrapped: 0)
    for block in blocks(lines) {
      let size = widths[block].reduce(0, +)
      text.all += size
      if block.count > 1 { text.wrapped += size }
      for index in block.dropLast() {
        let next = ASCII.trimmed(lines[index + 1])
        breaks.all += 1
        let word = columns(next.prefix { !ASCII.isBlank($0) })
        if widths[index] + 1 + word > margin - 4 { breaks.full += 1 }
        if isInSentence(ASCII.trimmed(lines[index]), next) { breaks.inSentence += 1 }
      }
    }
    return breaks.all >= fewestBreaks && breaks.full * 100 >= breaks.all * 80
      && breaks.inSentence * 100 >= breaks.all * 60 && text.wrapped * 100 >= text.all * 60
  }

  /// The runs of lines that are not blank.
  static func blocks(_ lines: [ArraySlice<UInt8>]) -> [Range<Int>] {
    var blocks: [Range<Int>] = []
    var start: Int?
    for (index, line) in lines.enumerated() {
      if line.allSatisfy(ASCII.isBlank) {
        if let first = start { blocks.append(first..<index) }
        start = nil
      } else if start == nil {
        start = index
      }
    }
    if let first = start { blocks.append(first..<lines.count) }
    return blocks
  }

  /// Whether a sentence seems to go on over a line's end.
  private static func isInSentence(_ line: ArraySlice<UInt8>, _ next: ArraySlice<UInt8>) -> Bool {
    if let first = next.first, (0x61...0x7A).contains(first) { return true }
    guard let last = line.last else { return false }
    return ASCII.isLetter(last) || ASCII.isDigit(last) || last == UInt8(ascii: ",")
  }

  private static func columns(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.count { $0 & 0xC0 != 0x80 }
  }
}
