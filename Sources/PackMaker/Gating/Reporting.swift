/// Proposers whose wording tells who says what, so that no statement of theirs stands bare.
enum Reporting {
  static let templates: Set<String> = [
    VoiceClaims().name, ReportedSpeech().name, ReportedClaims().name,
  ]

  /// Whether a candidate asks for what somebody said, and not for what the source says itself.
  static func isSpeech(_ candidate: Candidate, in material: Material) -> Bool {
    templates.contains(candidate.template)
      && candidate.statements.allSatisfy { statement in
        if case .attributed = material.sentence(statement).voice { true } else { false }
      }
  }
}
