import Quiz

/// Calibration in words.
enum CalibrationWords {
  /// `70-79%`; the last bin takes 100 in.
  static func range(_ bin: Calibration.Bin) -> String {
    let last = bin.range.upperBound == 100 ? 100 : bin.range.upperBound - 1
    return "\(bin.range.lowerBound)-\(last)%"
  }

  static func figures(
    _ calibration: Calibration, _ brier: BrierScore?
  ) -> [(name: String, text: String)] {
    let count = Figure.count(calibration.forecasts.count, "answer")
    let surplus = calibration.overconfidence
    var figures = [
      (
        "Certainty less share right",
        Figure.signed(percent: surplus) + " over \(count)"
      )
    ]
    if let brier {
      figures.append(("Brier score", Figure.fixed(brier.score, decimals: 3) + " (0 is best)"))
      figures.append(
        (
          "Its parts",
          "reliability \(Figure.fixed(brier.reliability, decimals: 3))"
            + " - resolution \(Figure.fixed(brier.resolution, decimals: 3))"
            + " + uncertainty \(Figure.fixed(brier.uncertainty, decimals: 3))"
        ))
    }
    return figures.map { (name: $0.0, text: $0.1) }
  }
}
