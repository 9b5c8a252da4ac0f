import Quiz

/// `The air force reported losses. 549 drones were shot down.`: whose count it is stands in the
/// sentence beside, and shown bare it looks like the source's own.
struct VoiceBeside: GateRule {
  let name = "voice-beside"
  let summary = "a count without a voice, beside a sentence that gives the same things to a speaker"

  func refuses(_ candidate: Candidate, in material: Material) -> Bool {
    candidate.statements.contains { statement in
      let sentence = material.sentence(statement)
      guard case .source = sentence.voice else { return false }
      let counted = Set(
        sentence.quantities.filter { statement.tokens.contains($0.figure.lowerBound) }
          .compactMap(\.head))
      guard !counted.isEmpty else { return false }
      let beside = neighbours(of: statement, in: material)
      // Between two sentences that somebody answers for it is theirs too.
      if beside.count == 2, beside.allSatisfy(isSpoken) { return true }
      return beside.contains { neighbour in
        isSpoken(neighbour)
          && neighbour.quantities.contains { $0.head.map(counted.contains) ?? false }
      }
    }
  }

  private func isSpoken(_ sentence: Sentence) -> Bool {
    switch sentence.voice {
    case .attributed, .quoted: true
    case .source, .unclear: false
    }
  }

  /// The sentence before and the one behind, be they in the next paragraphs.
  private func neighbours(of statement: Statement, in material: Material) -> [Sentence] {
    let paragraphs = material.articles[statement.article].paragraphs
    let own = paragraphs[statement.paragraph].sentences
    func sentence(at index: Int, of place: Int, last: Bool) -> Sentence? {
      if own.indices.contains(index) { return own[index] }
      guard paragraphs.indices.contains(place) else { return nil }
      return last ? paragraphs[place].sentences.last : paragraphs[place].sentences.first
    }
    return [
      sentence(at: statement.sentence - 1, of: statement.paragraph - 1, last: true),
      sentence(at: statement.sentence + 1, of: statement.paragraph + 1, last: false),
    ].compactMap { $0 }
  }
}
