/// Who said it?
struct WhoSpoke: Proposer {
  let name = "speaker"
  let summary = "a quotation and who it is given to"

  func propose(_ material: Material) -> [Candidate] {
    material.articles.indices.flatMap { article in
      material.speeches[article].compactMap { candidate($0, material) }
    }
  }

  func candidate(_ speech: QuotedSpeech, _ material: Material) -> Candidate? {
    let others = material.unseen(
      speech.others(in: material),
      beside: material.articles[speech.article].entities[speech.speaker].name, in: speech.article)
    guard others.count >= 2, speech.isProved(in: material), speech.saysSomething(in: material),
      !speech.tellsItself(in: material), !speech.leavesUnnamed(in: material)
    else { return nil }
    let speaker = material.articles[speech.article].entities[speech.speaker]
    var candidate = Candidate(
      proposer: name,
      body: .whoSaid(
        statement: speech.text, speaker: speaker.name, others: Array(others.prefix(3))),
      about: [speech.article], evidence: speech.evidence(in: material), statements: [],
      explanation:
        "The source gives these words to \(speaker.name)\(speech.channel(in: material)).",
      difficulty: 2, tags: ["attribution"], fact: speech.fact(in: material), worth: 3.5)
    candidate.people = [speaker.name]
    return candidate
  }
}
