/// What has been or will be has changed when the question is read; only what was is asked.
struct FloatingTense: GateRule {
  let name = "floating-tense"
  let summary = "a span in the present perfect or the future, or of what is so currently"

  func refuses(_ candidate: Candidate, in material: Material) -> Bool {
    // What somebody said then stays said.
    if Reporting.isSpeech(candidate, in: material) { return false }
    return candidate.statements.contains { statement in
      let tokens = material.paragraph(statement).tokens
      return statement.tokens.contains { index in
        switch tokens[index].lower {
        case "currently", "nowadays", "presently": return statement.shows(index)
        case "will", "shall", "'ll": return tokens[index].tag == .modal
        case "has", "have", "'ve":
          let next = tokens[(index + 1)..<min(index + 4, statement.tokens.upperBound)]
          return next.first { $0.tag != .adverb }?.tag == .pastParticiple
            || next.first { $0.tag != .adverb }?.lower == "been"
        default: return false
        }
      }
    }
  }
}
