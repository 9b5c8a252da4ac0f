@testable import PackMaker

extension CorpusHalf {
  /// How well differences and agreements between the two articles of each pair are found.
  func pairScores(_ lexicon: Lexicon) throws -> CorpusScores {
    let articles = Dictionary(
      uniqueKeysWithValues: try articles().map { ($0.name, $0.cleanedByHand) })
    var scores = CorpusScores()
    for pair in try pairs().pairs {
      let both = pair.names.compactMap { articles[$0] }
      guard both.count == 2 else { continue }
      let material = Material(
        both.map { Annotating.annotate($0, with: lexicon) }, labels: pair.names)
      let findings = Differences.between(0, 1, in: material).map(CorpusFinding.init)
      scores[.differences] += pair.differenceScore(findings)
      scores[.agreements] += pair.agreementScore(findings)
    }
    return scores
  }
}

extension CorpusFinding {
  init(_ finding: Finding) {
    self.init(
      verdict: finding.verdict == .same ? .agree : .differ,
      paragraphs: [finding.first.paragraphNumber, finding.second.paragraphNumber],
      words: [finding.first.words, finding.second.words])
  }
}
