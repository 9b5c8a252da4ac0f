import Quiz
import Text

/// A claim offered as refuted or not stated must not be what some article says.
struct FalseClaimTrue: GateRule {
  let name = "false-claim-true"
  let summary = "a refuted or not-stated claim that an article makes somewhere"

  func refuses(_ candidate: Candidate, in material: Material) -> Bool {
    guard case .claim(let claim, let verdict) = candidate.body, verdict != .supported,
      candidate.template != VoiceClaims().name
    else { return false }
    let words = Folded(claim)
    return candidate.about.contains { material.surveys[$0].holdsAll(of: words) }
  }
}
