/// Who vouches for a statement must be shown with it: a speaker's words keep their speaker, a
/// relayed report its relay.
struct VoiceKept: GateRule {
  let name = "voice-kept"
  let summary = "a statement without the speaker or relay that the article gives it"

  func refuses(_ candidate: Candidate, in material: Material) -> Bool {
    candidate.statements.contains { statement in
      material.sentences(statement).contains { sentence in
        refuses(sentence, statement, candidate, material)
      }
    }
  }

  private func refuses(
    _ sentence: Sentence, _ statement: Statement, _ candidate: Candidate, _ material: Material
  ) -> Bool {
    let paragraph = material.paragraph(statement)
    switch sentence.voice {
    case .source: return false
    case .quoted, .unclear: return true
    case .attributed:
      // A claim on who vouches is about the attribution itself.
      if [VoiceClaims().name, ReportedSpeech().name].contains(candidate.template) { return false }
      let first = paragraph.reports.firstPlace {
        $0.content.upperBound > sentence.tokens.lowerBound
      }
      let reports = paragraph.reports[first...].prefix {
        $0.content.lowerBound < sentence.tokens.upperBound
      }
      if reports.isEmpty { return true }
      return !reports.allSatisfy { report in
        report.speakerTokens.allSatisfy(statement.tokens.contains)
          && report.verb.allSatisfy(statement.tokens.contains)
      }
    }
  }
}
