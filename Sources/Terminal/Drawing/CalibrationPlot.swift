internal import Text

/// How sure a player was against how often they were right.
package struct CalibrationPlot: Sendable, Hashable {
  /// Answers whose certainty lies between two percentages.
  package struct Bin: Sendable, Hashable {
    /// In percent, from 0 to 100.
    package var lower: Double
    /// In percent, from 0 to 100.
    package var upper: Double
    package var count: Int
    /// The mean of the certainties given, in percent.
    package var meanCertainty: Double
    /// The share of right answers, from 0 to 1.
    package var shareRight: Double

    package init(
      lower: Double, upper: Double, count: Int, meanCertainty: Double, shareRight: Double
    ) {
      self.lower = lower
      self.upper = upper
      self.count = count
      self.meanCertainty = meanCertainty
      self.shareRight = shareRight
    }
  }

  /// Bins that hold answers, by certainty.
  package let bins: [Bin]

  /// The least width that the plot is drawn in; below it the bins are bars.
  package static let plotWidth = 60

  /// Bins without answers, or with values that are no numbers, are left out.
  package init(_ bins: [Bin]) {
    self.bins =
      bins
      .filter { $0.count > 0 && $0.meanCertainty.isFinite && $0.shareRight.isFinite }
      .sorted { $0.meanCertainty < $1.meanCertainty }
  }

  /// The plot, or bars where there is no room for it, and below it the same in words. Nothing
  /// where no certainty was given.
  package func lines(
    width: Int, glyphs: Glyphs = .unicode, painter: Painter = .plain
  ) -> [String] {
    guard !bins.isEmpty else { return [] }
    let drawing =
      width < Self.plotWidth
      ? bars.lines(width: width, glyphs: glyphs, painter: painter)
      : CalibrationCanvas(bins, width: min(width, 100), glyphs).lines(painter: painter)
    return drawing + [""] + sentences.flatMap { Wrapping.wrap($0, width: width, rest: "  ") }
  }

  /// Each bin in words.
  package var sentences: [String] {
    bins.map { bin in
      let answers = bin.count == 1 ? "1 answer" : "\(bin.count) answers"
      return "When you said \(Columns.percent(bin.meanCertainty)), you were right "
        + "\(Columns.percent(bin.shareRight * 100)) of the time (\(answers))."
    }
  }

  private var bars: Bars {
    Bars(
      bins.map { bin in
        let from = Int(bin.lower.rounded())
        let to = Columns.percent(bin.upper)
        return Bars.Item(
          from == Int(bin.upper.rounded()) ? to : "\(from)-\(to)", share: bin.shareRight,
          count: bin.count)
      })
  }
}
