package import Quiz

/// A calibration curve as lines of text, a bin a line: how sure, how often right, how many answers,
/// and a bar of the share right with a mark where certainty stands.
package struct CalibrationLines {
  private let bins: [Calibration.Bin]

  package init(_ calibration: Calibration) {
    bins = calibration.bins
  }

  /// Of answers that were counted by their certainty.
  package init(_ cells: [Calibration.Cell]) {
    bins = Calibration.bins(of: cells)
  }

  /// At most `width` columns wide, which is never taken for less than 40. Nothing of no answers.
  package func lines(width: Int = 80, glyphs: PlotGlyphs = .unicode) -> [String] {
    guard !bins.isEmpty else { return [] }
    let counts = bins.map { "\($0.count)" }
    let titles = ["how sure", "right", "answers"]
    let countWidth = max(titles[2].utf8.count, counts.map(\.utf8.count).max() ?? 0)
    // Ten columns a bin are enough, and all bars are of one length.
    let room = max(width, 40) - 9 - 7 - countWidth - 2 - 2
    let length = max(10, min(50, room / 10 * 10))
    let heading =
      Self.left(titles[0], 9) + Self.right(titles[1], 7) + "  "
      + Self.right(titles[2], countWidth)
    let rows = zip(bins, counts).map { bin, count in
      Self.left(CalibrationWords.range(bin), 9) + Self.right(Figure.percent(bin.right), 7) + "  "
        + Self.right(count, countWidth) + "  " + bar(bin, length, glyphs)
    }
    return [heading] + rows + ["\(glyphs.bar) right  \(glyphs.mark) as sure as they were"]
  }

  private func bar(_ bin: Calibration.Bin, _ length: Int, _ glyphs: PlotGlyphs) -> String {
    func columns(_ share: Double) -> Int {
      Int((min(max(share, 0), 1) * Double(length)).rounded())
    }
    var cells = Array(repeating: glyphs.empty, count: length)
    for place in 0..<columns(bin.right) { cells[place] = glyphs.bar }
    cells[min(max(columns(bin.certainty) - 1, 0), length - 1)] = glyphs.mark
    return String(cells)
  }

  private static func left(_ text: String, _ columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - text.utf8.count))
  }

  private static func right(_ text: String, _ columns: Int) -> String {
    String(repeating: " ", count: max(0, columns - text.utf8.count)) + text
  }
}
