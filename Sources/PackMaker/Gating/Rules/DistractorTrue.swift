import Text

/// A distractor that some article puts into a sentence like the asked one may be right as well.
struct DistractorTrue: GateRule {
  let name = "distractor-true"
  let summary = "a distractor that a similar sentence of any article holds"

  /// Like sentences of an article that are searched.
  private static let most = 300

  func refuses(_ candidate: Candidate, in material: Material) -> Bool {
    guard case .choice(_, _, let others) = candidate.body,
      let statement = candidate.statements.first
    else { return false }
    let asked = material.stemmer.contentNumbers(
      of: statement.tokens, in: material.paragraph(statement))
    guard !asked.isEmpty else { return true }
    let folded = others.map { Folded($0) }
    for (number, article) in material.articles.enumerated() {
      // Where too many sentences are like it, one of them may well hold a distractor.
      guard let alike = material.surveys[number].matter.places(holding: asked, oneIn: 2),
        alike.count <= Self.most
      else { return true }
      for place in alike {
        let (index, sentence) = (Int(place.paragraph), Int(place.sentence))
        if (number, index, sentence)
          == (statement.article, statement.paragraph, statement.sentence)
        {
          continue
        }
        let paragraph = article.paragraphs[index]
        let text = Folded(paragraph.text(paragraph.sentences[sentence].tokens))
        if folded.contains(where: { text.contains($0) }) { return true }
      }
    }
    return false
  }
}

extension Material {
  /// Stems of the words that carry matter.
  func contentStems(of tokens: Range<Int>, in paragraph: AnnotatedParagraph) -> Set<String> {
    stemmer.contentStems(of: tokens, in: paragraph)
  }

  func contentStems(of statement: Statement) -> Set<String> {
    contentStems(of: statement.tokens, in: paragraph(statement))
  }
}
