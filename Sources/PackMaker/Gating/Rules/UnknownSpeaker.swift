/// A passer-by's name is nothing to remember: who is asked for is somebody by office or calling.
struct UnknownSpeaker: GateRule {
  let name = "unknown-speaker"
  let summary = "words of a person of whom the article does not tell what they are"

  func refuses(_ candidate: Candidate, in material: Material) -> Bool {
    guard Self.speech.contains(candidate.template), let speaker = candidate.people.first else {
      return false
    }
    return candidate.about.contains { article in
      material.articles[article].entities.contains {
        $0.kind != .organisation && $0.name == speaker && $0.roles.isEmpty
      }
    }
  }

  private static let speech: Set<String> = [
    WhoSpoke().name, SpeechClaims().name, ReportedSpeech().name, ReportedClaims().name,
  ]
}
