/// Breaks text into lines that fit a terminal.
package enum Wrapping {
  /// Lines of at most `width` columns. A word longer than a line is broken; newlines are kept.
  ///
  /// - Parameters:
  ///   - first: what stands before the first line, counted in the width.
  ///   - rest: what stands before every other line.
  package static func wrap(
    _ text: String, width: Int, first: String = "", rest: String = ""
  ) -> [String] {
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      append(paragraph, width: max(width, 8), first: lines.isEmpty ? first : rest, rest, to: &lines)
    }
    return lines
  }

  private static func append(
    _ paragraph: Substring, width: Int, first: String, _ rest: String, to lines: inout [String]
  ) {
    var line = first
    var used = Width.of(line)
    var isEmpty = true
    func startLine() {
      lines.append(line)
      line = rest
      used = Width.of(line)
      isEmpty = true
    }
    for word in paragraph.split(separator: " ") {
      let needed = Width.of(word)
      if !isEmpty && used + 1 + needed > width { startLine() }
      if !isEmpty {
        line += " "
        used += 1
      }
      if used + needed <= width {
        line.append(contentsOf: word)
        used += needed
      } else {
        for character in word {
          let columns = Width.of(character)
          if !isEmpty && used + columns > width { startLine() }
          line.append(character)
          used += columns
          isEmpty = false
        }
      }
      isEmpty = false
    }
    lines.append(line)
  }
}
