import Text

/// A gap needs enough around it that only what the source says fills it.
struct BareGap: GateRule {
  let name = "bare-gap"
  let summary = "a gap or claim with fewer than five words of matter"

  func refuses(_ candidate: Candidate, in material: Material) -> Bool {
    switch candidate.body {
    case .number, .choice, .text:
      candidate.statements.contains { material.contentStems(of: $0, without: candidate).count < 5 }
    case .claim: candidate.statements.contains { material.contentStems(of: $0).count < 5 }
    default: false
    }
  }
}

extension Material {
  /// Stems of the words of matter that a stem shows: those of the key are not among them.
  fileprivate func contentStems(
    of statement: Statement, without candidate: Candidate
  ) -> Set<String> {
    guard case .choice(_, let key, _) = candidate.body else { return contentStems(of: statement) }
    let hidden = Set(Folded(key).words.map { stemmer.stem(String($0)) })
    return contentStems(of: statement).subtracting(hidden)
  }
}
