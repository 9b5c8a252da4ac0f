package import Articles
import Packs
package import Quiz
import Text

/// Articles to a pack of drafts: clean, annotate, propose, gate, rank, render.
package struct Making {
  package var lexicon: Lexicon
  package var selection: Ranking

  package init(lexicon: Lexicon, selection: Ranking) {
    self.lexicon = lexicon
    self.selection = selection
  }

  /// An article with the name of the file it came from.
  package struct Input: Sendable {
    package var name: String?
    package var article: Article

    package init(name: String?, article: Article) {
      self.name = name
      self.article = article
    }
  }

  /// - Parameters:
  ///   - title: nil for one from the headlines.
  ///   - id: nil for one from the title.
  ///   - suggestions: what something outside would ask; they pass the same gate as all others.
  ///   - progress: told the index of each article before it is annotated, which takes longest, and
  ///     the number of articles after the last.
  /// - Returns: the pack, its questions all drafts, and what became of everything else.
  package func make(
    _ inputs: [Input], title: String? = nil, id: String? = nil, suggestions: [Suggestion] = [],
    progress: (Int) -> Void = { _ in }
  ) -> Made {
    let cleaned = inputs.map { Self.safe(Cleaning.clean($0.article)) }
    let title = title ?? Self.title(of: cleaned, names: inputs.map(\.name))
    let id = id ?? Rendering.identifier(title)
    let annotated = cleaned.enumerated().map { number, article in
      progress(number)
      return Annotating.annotate(article, with: lexicon)
    }
    progress(cleaned.count)
    let material = Material(annotated, labels: labels(of: cleaned))
    let placed = Placing(material).all(suggestions)
    let proposed = Proposing.all.flatMap { $0.propose(material) } + placed.candidates
    let gated = Gating.passed(proposed, in: material)
    var chosen = selection.chosen(from: gated.passed, in: material)
    let rendering = Rendering(material: material, files: inputs.map(\.name))
    var pack = rendering.pack(chosen, title: title, id: id)
    var linted: [String: Int] = [:]
    // The last word is the lint rules': what they find is not offered, the later one of a pair.
    while true {
      let findings = Self.faulty(in: pack)
      guard let worst = findings.max(by: { $0.index < $1.index }) else { break }
      linted[worst.rule, default: 0] += 1
      chosen.remove(at: worst.index)
      pack = rendering.pack(chosen, title: title, id: id)
    }
    return Made(
      pack: pack, cleaned: cleaned, candidates: proposed, refused: gated.refused, linted: linted,
      unplaced: placed.unplaced, material: material)
  }

  private func labels(of articles: [CleanedArticle]) -> [String] {
    var vocabulary = Vocabulary(lexicon)
    var known: [String: Bool] = [:]
    return Labelling.labels(of: articles) { word in
      if let isKnown = known[word] { return isKnown }
      let isKnown = vocabulary.word(word).isKnown
      known[word] = isKnown
      return isKnown
    }
  }

  /// What stands in stems and titles may hold nothing that harms a screen.
  private static func safe(_ cleaned: CleanedArticle) -> CleanedArticle {
    func safe(_ stated: Stated<String>?) -> Stated<String>? {
      guard let stated else { return nil }
      let text = Gate.line(stated.value)
      return Folded(text).isEmpty ? nil : Stated(text, stated.origin)
    }
    var cleaned = cleaned
    let metadata = cleaned.article.metadata
    cleaned.article.metadata.headline = safe(metadata.headline)
    cleaned.article.metadata.outlet = safe(metadata.outlet)
    cleaned.article.metadata.byline = safe(metadata.byline)
    cleaned.article.metadata.url = safe(metadata.url)
    return cleaned
  }

  private static func title(of articles: [CleanedArticle], names: [String?]) -> String {
    let headlines = articles.map { $0.article.metadata.headline?.value }
    guard let first = headlines.first ?? nil ?? names.first ?? nil else { return "Drafts" }
    return articles.count == 1 ? first : "\(first), and \(articles.count - 1) more"
  }

  /// Findings about single questions.
  private static func faulty(in pack: Pack) -> [(index: Int, rule: String)] {
    Lint.findings(in: pack).compactMap { finding in
      if case .question(let index, _, _) = finding.place { return (index, finding.rule) }
      return nil
    }
  }
}

/// A generated pack and the report on how it came about.
package struct Made {
  package var pack: Pack
  package var cleaned: [CleanedArticle]
  package var candidates: [Candidate]
  package var refused: [Refused]
  /// How many chosen candidates each lint rule took out.
  package var linted: [String: Int]
  /// Suggestions that no question of ours could be made of.
  package var unplaced: [Unplaced]
  package var material: Material
}
