/// An article's lines while they are being sorted.
package struct Page: Sendable {
  var lines: [Line]
  /// The name of the rule that dropped each line, or nil while it is kept.
  var reasons: [String?]

  init(_ lines: [Line]) {
    self.lines = lines
    reasons = Array(repeating: nil, count: lines.count)
  }

  func isKept(_ index: Int) -> Bool { reasons[index] == nil }

  func line(before line: Line) -> Line? { line.index > 0 ? lines[line.index - 1] : nil }

  func line(after line: Line) -> Line? {
    line.index + 1 < lines.count ? lines[line.index + 1] : nil
  }
}
