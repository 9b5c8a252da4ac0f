/// The Brier score (Brier, 1950) and its parts (Murphy, 1973, eq. 8):
/// score = reliability - resolution + uncertainty.
package struct BrierScore: Hashable, Sendable {
  /// Mean squared distance of certainty and outcome; 0 is perfect, 0.25 a coin's.
  package let score: Double
  /// Mean squared distance of each certainty from the share right at it; 0 is perfect.
  package let reliability: Double
  /// How far the shares right at each certainty lie from the overall share; higher is better.
  package let resolution: Double
  /// Variance of the outcomes themselves.
  package let uncertainty: Double

  /// The score of some forecasts; nil of none. Forecasts are grouped by equal certainty, which
  /// makes the decomposition exact.
  package init?(_ forecasts: [Calibration.Forecast]) {
    guard !forecasts.isEmpty else { return nil }
    let count = Double(forecasts.count)
    let outcomes: [Double] = forecasts.map { $0.isRight ? 1 : 0 }
    let base = outcomes.mean
    score = zip(forecasts, outcomes).map { ($0.probability - $1) * ($0.probability - $1) }.mean
    var reliability = 0.0
    var resolution = 0.0
    // In order, since a sum of fractions depends on it and a dictionary's order is chance.
    let groups = Dictionary(grouping: forecasts, by: \.probability).sorted { $0.key < $1.key }
    for (probability, members) in groups {
      let right = members.map { $0.isRight ? 1 : 0 }.mean
      let weight = Double(members.count) / count
      reliability += weight * (probability - right) * (probability - right)
      resolution += weight * (right - base) * (right - base)
    }
    self.reliability = reliability
    self.resolution = resolution
    uncertainty = base * (1 - base)
  }

  /// The score of forecasts that were counted by their certainty; nil of none.
  package init?(cells: [Calibration.Cell]) {
    let cells = cells.filter { $0.answers > 0 }.sorted { $0.percent < $1.percent }
    guard !cells.isEmpty else { return nil }
    let count = cells.reduce(0.0) { $0 + Double($1.answers) }
    let base = cells.reduce(0.0) { $0 + Double($1.right) } / count
    var (score, reliability, resolution) = (0.0, 0.0, 0.0)
    for cell in cells {
      let (answers, right) = (Double(cell.answers), Double(cell.right))
      let (certainty, share) = (Double(cell.percent) / 100, Double(cell.right) / answers)
      score += right * (1 - certainty) * (1 - certainty) + (answers - right) * certainty * certainty
      reliability += answers * (certainty - share) * (certainty - share)
      resolution += answers * (share - base) * (share - base)
    }
    self.score = score / count
    self.reliability = reliability / count
    self.resolution = resolution / count
    uncertainty = base * (1 - base)
  }
}
