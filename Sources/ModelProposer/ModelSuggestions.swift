package import PackMaker

extension ModelDraft {
  /// What is taken over of a draft that passed `ModelGate`: the place and the key, no wording.
  /// Nil for a claim whose verdict cannot be proved.
  ///
  /// - Parameter article: its index among the articles of the pack.
  package func suggestion(article: Int) -> Suggestion? {
    let words: String
    let asked: Suggestion.Asked
    switch content {
    case .claim(let claim, .supported): (words, asked) = (claim, .supported)
    case .claim(let claim, .refuted(let wrong, let right)):
      // The number that the article has marks the place.
      words = claim.split(separator: wrong, omittingEmptySubsequences: false)
        .joined(separator: right)
      asked = .refuted(number: right)
    case .claim(_, .notStated): return nil
    case .choice(_, let options, let key):
      let others = options.indices.filter { $0 != key }.map { options[$0] }
      (words, asked) = (quote, .choice(key: options[key], others: others))
    case .number(_, _, let value, _): (words, asked) = (quote, .number(value))
    case .text(_, let key): (words, asked) = (quote, .text(key: key))
    case .whoSaid(let statement, let options, let key):
      (words, asked) = (statement, .speaker(options[key]))
    }
    return Suggestion(
      article: article, paragraph: paragraph, words: words, asked: asked, difficulty: difficulty)
  }
}
