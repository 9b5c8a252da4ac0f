/// Certainty-based marking (Gardner-Medwin, 1995): three bands, so that saying how sure one
/// really is pays best.
package struct CertaintyRule: ScoringRule {
  package init() {}

  package let name = "certainty"
  package let summary = "below 67% +1/0, 67-80% +2/-2, above 80% +3/-6"
  package let usesCertainty = true

  package func points(for answer: Scorable) -> Double {
    switch answer.certainty ?? 0 {
    case ..<67: answer.isRight ? 1 : 0
    case ...80: answer.isRight ? 2 : -2
    default: answer.isRight ? 3 : -6
    }
  }
}
