/// Takes statements out of an article: sentences whole, or trimmed where trimming is safe.
struct Statements {
  let material: Material

  init(_ material: Material) {
    self.material = material
  }

  /// One statement of each of the first sound sentences of an article: the fullest that stands by itself, or the
  /// whole where none does, for the gate to refuse and count.
  func all(of article: Int) -> [Statement] {
    var statements: [Statement] = []
    for (index, paragraph) in material.articles[article].paragraphs.enumerated() {
      for sentence in paragraph.sentences.indices {
        guard statements.count < Material.mostStatements else { return statements }
        if let best = best(article: article, paragraph: index, sentence: sentence) {
          statements.append(best)
        }
      }
    }
    return statements
  }

  /// The fullest statement of a sentence that stands by itself, else the sentence; nil where
  /// nothing is to be built on it.
  func best(article: Int, paragraph: Int, sentence: Int) -> Statement? {
    let sound = material.articles[article].paragraphs[paragraph].sentences[sentence]
    guard sound.faults.isEmpty else { return nil }
    let standing = Standing(material: material)
    let variants = variants(article: article, paragraph: paragraph, sentence: sentence)
    return variants.first { standing.looseWords(in: $0) == nil } ?? variants.first
  }

  /// The shortest statement of a sentence that stands by itself and holds some of its tokens.
  func shortest(holding tokens: Range<Int>, article: Int, paragraph: Int, sentence: Int)
    -> Statement?
  {
    let sound = material.articles[article].paragraphs[paragraph].sentences[sentence]
    guard sound.faults.isEmpty else { return nil }
    let standing = Standing(material: material)
    return variants(article: article, paragraph: paragraph, sentence: sentence)
      .filter {
        $0.tokens.lowerBound <= tokens.lowerBound && tokens.upperBound <= $0.tokens.upperBound
      }
      .sorted { $0.tokens.count < $1.tokens.count }
      .first { standing.looseWords(in: $0) == nil }
  }

  /// The sentence as it is, then with more and more left out, then one of its clauses, then with
  /// the sentence before it.
  private func variants(article: Int, paragraph: Int, sentence: Int) -> [Statement] {
    let text = material.articles[article].paragraphs[paragraph]
    let trimming = Trimming(paragraph: text, sentence: text.sentences[sentence])
    let completing = Completing(article: material.articles[article], paragraph: text)
    let edits = completing.edits(in: text.sentences[sentence]) + trimming.omissions
    func statement(_ span: Range<Int>, _ edits: [Statement.Edit]) -> Statement {
      Statement(
        article: article, paragraph: paragraph, sentence: sentence, tokens: span,
        edits: edits.filter { span.contains($0.tokens.lowerBound) }
          .sorted { $0.tokens.lowerBound < $1.tokens.lowerBound })
    }
    let spans = trimming.spans()
    var variants = spans.map { statement($0, edits) }
    variants += Clauses(paragraph: text, sentence: text.sentences[sentence]).spans()
      .map { statement($0, edits) }
    if sentence > 0, text.sentences[sentence - 1].faults.isEmpty, let whole = spans.first {
      let before = text.sentences[sentence - 1]
      variants.append(
        statement(
          before.tokens.lowerBound..<whole.upperBound,
          completing.edits(in: before) + completing.edits(in: text.sentences[sentence])))
    }
    return variants
  }
}
