import Quiz

/// A quotation given to its speaker, or to somebody else of whom the source has no such words.
struct SpeechClaims: Proposer {
  let name = "speech-claim"
  let summary = "a quotation given to its speaker, or to somebody who speaks elsewhere"

  func propose(_ material: Material) -> [Candidate] {
    material.articles.indices.flatMap { article -> [Candidate] in
      material.speeches[article].flatMap { speech -> [Candidate] in
        guard speech.isProved(in: material), speech.saysSomething(in: material),
          !speech.leavesUnnamed(in: material)
        else { return [] }
        let attribution = Attributed(
          speaker: speech.speakerName(in: material),
          // Only somebody who does speak in the article is worth confusing with the speaker.
          other: speech.isSwappable(in: material)
            ? material.unlike(speech.others(in: material), speech.words, in: article) : nil,
          words: speech.words, said: speech.said(in: material),
          channel: speech.channel(in: material),
          introducing: { material.introduced($0, in: article) })
        return attribution.claims.filter {
          $0.verdict != .supported
            || QuotedSpeech.holdsMatter(
              speech.span, in: material.articles[article].paragraphs[speech.paragraph])
        }.map { claim in
          var candidate = Candidate(
            proposer: name, body: .claim(claim.text, verdict: claim.verdict),
            about: [article], evidence: speech.evidence(in: material), statements: [],
            explanation: claim.explanation, difficulty: 2, tags: ["attribution"],
            fact: speech.fact(in: material), worth: claim.worth)
          candidate.form = claim.form
          candidate.people = claim.people
          return candidate
        }
      }
    }
  }
}
