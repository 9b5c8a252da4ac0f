import Quiz
import Text

/// How accuracy went over time as lines of text: time to the right, share right upwards.
package struct CourseLines {
  /// A period, as a day.
  package struct Point: Hashable, Sendable {
    package var label: String
    /// Share right, 0 to 1.
    package var share: Double
    /// Answers.
    package var count: Int

    package init(_ label: String, share: Double, count: Int) {
      self.label = label
      self.share = share
      self.count = count
    }
  }

  private let points: [Point]

  /// Periods in their order; those without answers are left out.
  package init(_ points: [Point]) {
    self.points = points.filter { $0.count > 0 && $0.share.isFinite }
  }

  /// At most `width` columns wide, which is never taken for less than 40. Where there are more
  /// periods than columns, neighbours are taken together by their answers. Nothing of no answers.
  package func lines(width: Int = 80, glyphs: PlotGlyphs = .unicode) -> [String] {
    guard let first = points.first, let last = points.last else { return [] }
    let margin = 6
    let room = max(width, 40) - margin
    let shares = shares(in: room)
    let step = shares.count > 1 ? min(4, (room - 1) / (shares.count - 1)) : 1
    let rows = 10
    var cells = Array(
      repeating: Array(repeating: Character(" "), count: (shares.count - 1) * step + 1),
      count: rows + 1)
    for (place, share) in shares.enumerated() {
      cells[Int((share * Double(rows)).rounded())][place * step] = glyphs.dot
    }
    let drawn = (0...rows).reversed().map { row in
      let label = row % 2 == 0 ? "\(row * 100 / rows)%" : ""
      let line = String(cells[row].reversed().drop { $0 == " " }.reversed())
      return String(repeating: " ", count: 4 - label.utf8.count) + label
        + (line.isEmpty ? " \(glyphs.upright)" : " \(glyphs.upright)\(line)")
    }
    let base = "     \(glyphs.corner)" + String(repeating: glyphs.line, count: cells[0].count)
    let answers = points.reduce(0) { $0 + $1.count }
    let from = Gate.line(first.label, limit: 12)
    let span = points.count == 1 ? from : "\(from) to \(Gate.line(last.label, limit: 12))"
    let indent = String(repeating: " ", count: margin)
    return drawn + [base]
      + Wrapping.wrap(
        "\(span), \(Figure.count(answers, "answer"))", width: max(width, 40), first: indent,
        rest: indent)
  }

  private func shares(in columns: Int) -> [Double] {
    let size = (points.count + columns - 1) / columns
    return stride(from: 0, to: points.count, by: max(size, 1)).map { start in
      let members = points[start..<min(start + size, points.count)]
      let answers = members.reduce(0.0) { $0 + Double($1.count) }
      let right = members.reduce(0.0) { $0 + min(max($1.share, 0), 1) * Double($1.count) }
      return right / answers
    }
  }
}
