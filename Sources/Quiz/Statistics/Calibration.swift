/// How well certainties fit the share of right answers.
package struct Calibration: Hashable, Sendable {
  /// One certainty and whether the answer was right.
  package struct Forecast: Hashable, Sendable {
    /// 0 to 1.
    package var probability: Double
    package var isRight: Bool

    package init(probability: Double, isRight: Bool) {
      self.probability = probability
      self.isRight = isRight
    }
  }

  /// Forecasts of neighbouring certainties.
  package struct Bin: Hashable, Sendable {
    /// Percent, lower bound in, upper out, except that the last takes 100 in.
    package var range: Range<Int>
    package var count: Int
    /// Mean certainty, 0 to 1.
    package var certainty: Double
    /// Share of right answers, 0 to 1.
    package var right: Double
  }

  package let forecasts: [Forecast]

  package init(_ forecasts: [Forecast]) {
    self.forecasts = forecasts
  }

  package var isEmpty: Bool { forecasts.isEmpty }

  /// Bins of ten percent that hold something, lowest first.
  package var bins: [Bin] {
    (0..<10).compactMap { place in
      let members = forecasts.filter { min(Int($0.probability * 10 + 1e-9), 9) == place }
      guard !members.isEmpty else { return nil }
      return Bin(
        range: place * 10..<(place + 1) * 10, count: members.count,
        certainty: members.map(\.probability).mean,
        right: members.map { $0.isRight ? 1 : 0 }.mean)
    }
  }

  /// Mean certainty less the share right: above 0 is over-confident.
  package var overconfidence: Double {
    forecasts.map(\.probability).mean - forecasts.map { $0.isRight ? 1 : 0 }.mean
  }
}
