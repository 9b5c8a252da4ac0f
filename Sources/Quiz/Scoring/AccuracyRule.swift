/// 100 times the fraction right, and a bet on the source that decides: 25 won, 10 lost.
package struct AccuracyRule: ScoringRule {
  package init() {}

  package let name = "accuracy"
  package let summary = "100 for a right answer; naming the source that decides wins 25 or loses 10"
  package let usesCertainty = false

  package func points(for answer: Scorable) -> Double {
    100 * answer.fraction
  }

  package func points(ifCitesDecide decides: Bool) -> Double? {
    decides ? 25 : -10
  }
}
