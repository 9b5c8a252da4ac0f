/// `Ana Horvat of the Greens was elected`: a claim that stops at its verb tells too little to judge.
struct EndlessClaim: GateRule {
  let name = "endless-claim"
  let summary = "a claim in the source's own voice that stops at its verb"

  func refuses(_ candidate: Candidate, in material: Material) -> Bool {
    guard case .claim = candidate.body, !Reporting.isSpeech(candidate, in: material) else {
      return false
    }
    return candidate.statements.contains { statement in
      statement.tokens.last.map { material.paragraph(statement).tokens[$0].tag.isVerbal } ?? false
    }
  }
}
