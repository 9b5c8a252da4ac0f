/// What somebody passed on is asked with who passed it on, or not at all.
struct NestedAttribution: GateRule {
  let name = "nested-attribution"
  let summary = "somebody's words in a sentence that names a second source for them"

  func refuses(_ candidate: Candidate, in material: Material) -> Bool {
    guard Self.speech.contains(candidate.template) else { return false }
    return candidate.evidence.prefix(1).contains { evidence in
      let paragraph = material.articles[evidence.article].paragraphs[evidence.paragraph]
      let quoted = paragraph.quotations.map(\.whole).filter { $0.overlaps(evidence.tokens) }
      let reports = paragraph.reports.filter { evidence.tokens.contains($0.verb.lowerBound) }
      return evidence.tokens.contains { place in
        guard !quoted.contains(where: { $0.contains(place) }) else { return false }
        let next =
          paragraph.tokens.indices.contains(place + 1) ? paragraph.tokens[place + 1].lower : ""
        switch paragraph.tokens[place].lower {
        case "citing", "quoting": return true
        case "quoted", "cited", "relayed": return next == "by"
        case "according":
          // The report's own attribution is the first one.
          return !reports.contains { $0.verb.contains(place) } || reports.count > 1
        case "said", "told", "says", "tells":
          // A report within what is reported.
          return reports.contains { $0.content.contains(place) && !$0.verb.contains(place) }
        default: return false
        }
      }
    }
  }

  private static let speech: Set<String> = [
    WhoSpoke().name, SpeechClaims().name, ReportedSpeech().name, ReportedClaims().name,
    VoiceClaims().name,
  ]
}
