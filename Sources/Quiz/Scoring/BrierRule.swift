/// The quadratic score (Brier, 1950) as a reward: 100 (2 o c - c²), o being 1 if right, else 0.
package struct BrierRule: ScoringRule {
  package init() {}

  package let name = "brier"
  package let summary =
    "quadratic: up to 100 for certainty in the key, down to -100 for a sure error"
  package let usesCertainty = true

  package func points(for answer: Scorable) -> Double {
    guard let certainty = answer.probability else { return 0 }
    let outcome = answer.isRight ? 1.0 : 0.0
    return 100 * (2 * outcome * certainty - certainty * certainty)
  }
}
