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
    case .quoted: return true
    // It names no speaker who could be cut off.
    case .unclear: return !isGap(candidate)
    case .attributed:
      if isQuotedWhole(sentence, statement, candidate, paragraph) { return false }
      // A claim on who vouches is about the attribution itself.
      if Reporting.templates.contains(candidate.template) { return false }
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

  /// A whole sentence in quotation marks, in which its article is asked for a word, is that
  /// article's whoever vouches for it, and so is its speaker where it names one.
  private func isQuotedWhole(
    _ sentence: Sentence, _ statement: Statement, _ candidate: Candidate,
    _ paragraph: AnnotatedParagraph
  ) -> Bool {
    guard isGap(candidate) else { return false }
    var end = sentence.tokens.upperBound
    while end > sentence.tokens.lowerBound,
      [".", "!", "”", "\""].contains(paragraph.tokens[end - 1].lower)
    { end -= 1 }
    return statement.tokens.lowerBound <= sentence.tokens.lowerBound
      && statement.tokens.upperBound >= end
  }

  private func isGap(_ candidate: Candidate) -> Bool {
    switch candidate.body {
    case .number, .choice, .text: true
    default: false
    }
  }
}
