/// What is told after an answer: the object of HTTP and of `--json`.
package struct RevealObject: Codable, Hashable, Sendable {
  package var id: String
  package var key: String
  /// Fraction right, 0 to 1; nil where the question was skipped.
  package var mark: Double?
  package var points: Double
  package var total: Double
  package var rank: Int?
  /// `supported by the Harbour Gazette, 3 February 2025`; nil where the question is no claim.
  package var verdict: String?
  package var explanation: String
  package var citations: [CitationObject]
  /// Whether the named sources decide; nil where none was named or asked for.
  package var citesDecide: Bool?
  /// Share of answers by option; nil for one player.
  package var shares: [String: Double]?

  package init(_ outcome: Outcome, in game: Game) {
    let question = game.question(ofSlot: outcome.slot)
    id = question.id
    key = question.form.keyWords
    mark = outcome.isSkipped ? nil : outcome.mark.fraction
    points = outcome.points.total
    total = game.total(
      player: game.settings.players.isEmpty ? nil : game.player(ofSlot: outcome.slot))
    verdict = question.verdictWords(in: game.pack)
    explanation = question.explanation
    citations = question.citations.compactMap { citation in
      game.pack.resolve(citation).map { CitationObject(source: $0.source, passage: $0.passage) }
    }
    citesDecide = outcome.mark.citesDecide
  }
}

/// A passage and where it stands.
package struct CitationObject: Codable, Hashable, Sendable {
  package var source: String
  package var label: String
  package var headline: String?
  package var published: String
  package var paragraph: Int
  package var text: String
  package var url: String?

  package init(
    source: String, label: String, headline: String? = nil, published: String, paragraph: Int,
    text: String, url: String? = nil
  ) {
    self.source = source
    self.label = label
    self.headline = headline
    self.published = published
    self.paragraph = paragraph
    self.text = text
    self.url = url
  }

  package init(source: Source, passage: Passage) {
    self.init(
      source: source.id, label: source.label, headline: source.headline,
      published: source.published.words, paragraph: passage.paragraph, text: passage.text,
      url: source.url)
  }
}

extension Question {
  /// A claim's verdict, never bare: `refuted by the Harbour Gazette, 3 February 2025`. Nil where
  /// the question is no claim.
  package func verdictWords(in pack: Pack) -> String? {
    guard let verdict else { return nil }
    let sources = about.compactMap(pack.source).map { "\($0.label), \($0.published.words)" }
    guard !sources.isEmpty else { return verdict.words }
    return "\(verdict.words) by \(sources.joined(separator: "; and by "))"
  }
}
