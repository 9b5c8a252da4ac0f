extension [Double] {
  /// Arithmetic mean; 0 of nothing.
  package var mean: Double {
    isEmpty ? 0 : reduce(0, +) / Double(count)
  }

  /// Covariance with another list of the same length, over n - 1; nil of fewer than two.
  func covariance(with other: [Double]) -> Double? {
    guard count > 1, other.count == count else { return nil }
    let (here, there) = (mean, other.mean)
    let sum = zip(self, other).reduce(0) { $0 + ($1.0 - here) * ($1.1 - there) }
    return sum / Double(count - 1)
  }

  /// Variance over n - 1; nil of fewer than two. What rounding alone leaves is 0.
  var variance: Double? {
    covariance(with: self).map { $0 < 1e-12 ? 0 : $0 }
  }
}
