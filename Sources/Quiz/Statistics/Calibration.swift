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

  /// Answers of one certainty, counted.
  package struct Cell: Hashable, Sendable {
    /// Certainty, 0 to 100.
    package var percent: Int
    package var answers: Int
    package var right: Int

    package init(percent: Int, answers: Int, right: Int) {
      self.percent = percent
      self.answers = answers
      self.right = right
    }
  }

  /// ``bins`` of answers that were counted by their certainty.
  package static func bins(of cells: [Cell]) -> [Bin] {
    (0..<10).compactMap { place in
      let members = cells.filter { min($0.percent / 10, 9) == place && $0.answers > 0 }
      let answers = members.reduce(0) { $0 + $1.answers }
      guard answers > 0 else { return nil }
      let certainty = members.reduce(0) { $0 + $1.percent * $1.answers }
      return Bin(
        range: place * 10..<(place + 1) * 10, count: answers,
        certainty: Double(certainty) / 100 / Double(answers),
        right: Double(members.reduce(0) { $0 + $1.right }) / Double(answers))
    }
  }

  /// ``overconfidence`` of answers that were counted by their certainty; 0 of none.
  package static func overconfidence(of cells: [Cell]) -> Double {
    let answers = cells.reduce(0) { $0 + $1.answers }
    guard answers > 0 else { return 0 }
    let surplus = cells.reduce(0.0) {
      $0 + Double($1.percent * $1.answers) / 100 - Double($1.right)
    }
    return surplus / Double(answers)
  }
}
