/// Half of the points melt away over the time allowed: round((1 - (t/T)/2) × 100 × fraction);
/// full within half a second, none after the time.
package struct SpeedRule: ScoringRule {
  package init() {}

  package let name = "speed"
  package let summary = "100 for an instant right answer, 50 at the end of the time, then 0"
  package let usesCertainty = false
  package let usesTime = true

  package func points(for answer: Scorable) -> Double {
    guard answer.seconds > 0 else { return 0 }
    let share = Double(answer.milliseconds) / (Double(answer.seconds) * 1000)
    guard share <= 1 else { return 0 }
    let lost = answer.milliseconds < 500 ? 0 : share / 2
    return ((1 - lost) * 100 * answer.fraction).rounded()
  }
}
