import Quiz

/// A quotation given to its speaker, or to somebody else of whom the source has no such words.
struct SpeechClaims: Proposer {
  let name = "speech-claim"
  let summary = "a quotation given to its speaker, or to somebody who speaks elsewhere"

  func propose(_ material: Material) -> [Candidate] {
    material.articles.indices.flatMap { article -> [Candidate] in
      let speeches = QuotedSpeech.all(of: article, in: material)
      let speakers = Set(speeches.map { material.articles[article].entities[$0.speaker].name })
      return speeches.enumerated().flatMap { number, speech -> [Candidate] in
        let entities = material.articles[article].entities
        let speaker = entities[speech.speaker].name
        guard material.names(speech.speaker, in: speech.evidence(in: material)) else { return [] }
        let supported = claim(
          "\(speaker) said: \(speech.text).", .supported, speech, material,
          "The source gives these words to \(speaker).")
        // Only somebody who does speak in the article is worth confusing with the speaker.
        let other = speech.others(in: material).first(where: speakers.contains)
        guard let other else { return [supported] }
        let notStated = claim(
          "\(other) said: \(speech.text).", .notStated, speech, material,
          "The source gives these words to \(speaker) and reports none like them from \(other).")
        return [supported, notStated]
      }
    }
  }

  private func claim(
    _ text: String, _ verdict: Verdict, _ speech: QuotedSpeech, _ material: Material,
    _ explanation: String
  ) -> Candidate {
    Candidate(
      proposer: name, body: .claim(text, verdict: verdict), about: [speech.article],
      evidence: [speech.evidence(in: material)], statements: [], explanation: explanation,
      difficulty: 2, tags: ["attribution"], fact: speech.fact(in: material),
      worth: verdict == .notStated ? 3.45 : 2)
  }
}
