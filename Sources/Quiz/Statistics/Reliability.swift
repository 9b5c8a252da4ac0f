/// How far a test's totals would come out the same again.
package struct Reliability: Hashable, Sendable {
  /// Cronbach's alpha (Cronbach, 1951, eq. 2), which for marks of 0 and 1 is KR-20 (Kuder and
  /// Richardson, 1937, eq. 20): k/(k-1) (1 - Σ V(x) / V(T)). Moodle's "coefficient of internal
  /// consistency", of which it prints percent. At most 1; below 0 where items contradict each other.
  package let alpha: Double
  /// Whether every mark is 0 or 1.
  package let isKR20: Bool
  /// Of the totals, in items, over n - 1.
  package let standardDeviation: Double
  /// Share of that deviation which is error, √(1 - alpha): Moodle's "error ratio".
  package let errorRatio: Double

  /// Standard error of measurement, in items: error ratio times standard deviation, Moodle's
  /// "standard error".
  package var standardError: Double { errorRatio * standardDeviation }

  /// Nil with fewer than three students or two items, or where all totals are equal.
  init?(_ matrix: ScoreMatrix, totals: [Double], itemVariances: [Double]) {
    guard matrix.students > 2, matrix.items > 1, let variance = totals.variance, variance > 0
    else { return nil }
    let count = Double(matrix.items)
    alpha = count / (count - 1) * (1 - itemVariances.reduce(0, +) / variance)
    isKR20 = matrix.isDichotomous
    standardDeviation = variance.squareRoot()
    errorRatio = max(0, 1 - alpha).squareRoot()
  }
}
