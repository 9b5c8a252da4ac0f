#if canImport(Glibc)
  import Glibc
#else
  import Musl
#endif

/// FSRS-6, the Free Spaced Repetition Scheduler's memory model (Ye, Su and Cao, "A Stochastic
/// Shortest Path Algorithm for Optimizing Spaced Repetition Scheduling", KDD 2022; version 6 as in
/// the open-spaced-repetition wiki, "The Algorithm"): stability S, in days, is the time after which
/// recall has fallen to 90%; difficulty D runs from 1 to 10; retrievability R is the chance of
/// recall. With the parameters w0 to w20 and a rating G from 1 to 4:
///
/// - R(t, S) = (1 + F t / S)^-w20, where F = 0.9^(-1 / w20) - 1
/// - first review: S = w(G - 1), D = w4 - e^(w5 (G - 1)) + 1
/// - D' = w7 D(easy) + (1 - w7) (D - w6 (G - 3) (10 - D) / 9)
/// - recalled: S' = S (1 + e^w8 (11 - D) S^-w9 (e^(w10 (1 - R)) - 1) [w15 if hard] [w16 if easy])
/// - forgotten: S' = min(w11 D^-w12 ((S + 1)^w13 - 1) e^(w14 (1 - R)), S / e^(w17 w18))
/// - within a day: S' = S e^(w17 (G - 3 + w18)) S^-w19, not below S unless forgotten
package struct FSRS: Hashable, Sendable {
  /// w0 to w20.
  package let parameters: [Double]
  /// The chance of recall at which a question comes back, above 0 and below 1.
  package let retention: Double
  /// In days.
  package let longestInterval: Double

  /// As fitted by its authors on some hundred million reviews; what the `fsrs` package begins with.
  package static let defaultParameters = [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
    0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
  ]

  package init(retention: Double = 0.9, longestInterval: Double = 36_500) {
    parameters = Self.defaultParameters
    self.retention = retention
    self.longestInterval = longestInterval
    decay = -parameters[20]
    factor = pow(0.9, 1 / decay) - 1
  }

  private let decay: Double
  private let factor: Double

  /// How well something was recalled.
  package enum Rating: Int, Hashable, Sendable, CaseIterable {
    case again = 1
    case hard, good, easy

    fileprivate var value: Double { Double(rawValue) }
  }

  /// What is known of a memory.
  package struct Memory: Hashable, Sendable {
    /// Days until recall has fallen to 90%; at least 0.001.
    package var stability: Double
    /// 1 to 10.
    package var difficulty: Double

    package init(stability: Double, difficulty: Double) {
      self.stability = stability
      self.difficulty = difficulty
    }
  }

  /// The chance of recall after so many whole days.
  package func retrievability(of memory: Memory, afterDays days: Int) -> Double {
    pow(1 + factor * Double(max(0, days)) / memory.stability, decay)
  }

  /// The memory after a review.
  ///
  /// - Parameters:
  ///   - memory: nil before the first review.
  ///   - days: whole days since the last review.
  package func next(_ memory: Memory?, _ rating: Rating, afterDays days: Int) -> Memory {
    guard let memory else {
      return Memory(
        stability: Self.bounded(parameters[rating.rawValue - 1]),
        difficulty: Self.bounded(difficulty: firstDifficulty(rating)))
    }
    let stability =
      days < 1
      ? withinADay(memory.stability, rating)
      : rating == .again
        ? forgotten(memory, retrievability(of: memory, afterDays: days))
        : recalled(memory, retrievability(of: memory, afterDays: days), rating)
    return Memory(
      stability: Self.bounded(stability), difficulty: difficulty(memory.difficulty, rating))
  }

  /// Whole days, at least one, until recall has fallen to ``retention``.
  package func interval(of memory: Memory) -> Int {
    let days = memory.stability / factor * (pow(retention, 1 / decay) - 1)
    return Int(min(max(days.rounded(.toNearestOrEven), 1), longestInterval))
  }

  private func firstDifficulty(_ rating: Rating) -> Double {
    parameters[4] - exp(parameters[5] * (rating.value - 1)) + 1
  }

  private func difficulty(_ difficulty: Double, _ rating: Rating) -> Double {
    let change = -(parameters[6] * (rating.value - 3))
    let damped = difficulty + (10 - difficulty) * change / 9
    return Self.bounded(
      difficulty: parameters[7] * firstDifficulty(.easy) + (1 - parameters[7]) * damped)
  }

  private func withinADay(_ stability: Double, _ rating: Rating) -> Double {
    let growth =
      exp(parameters[17] * (rating.value - 3 + parameters[18])) * pow(stability, -parameters[19])
    return stability * (rating == .again ? growth : max(growth, 1))
  }

  private func recalled(
    _ memory: Memory, _ retrievability: Double, _ rating: Rating
  ) -> Double {
    let growth =
      exp(parameters[8]) * (11 - memory.difficulty) * pow(memory.stability, -parameters[9])
      * (exp((1 - retrievability) * parameters[10]) - 1)
    return memory.stability
      * (1 + growth * (rating == .hard ? parameters[15] : 1)
        * (rating == .easy ? parameters[16] : 1))
  }

  private func forgotten(_ memory: Memory, _ retrievability: Double) -> Double {
    let fallen =
      parameters[11] * pow(memory.difficulty, -parameters[12])
      * (pow(memory.stability + 1, parameters[13]) - 1)
      * exp((1 - retrievability) * parameters[14])
    return min(fallen, memory.stability / exp(parameters[17] * parameters[18]))
  }

  private static func bounded(_ stability: Double) -> Double { max(stability, 0.001) }

  private static func bounded(difficulty: Double) -> Double { min(max(difficulty, 1), 10) }
}
