/// Takes statements out of an article: sentences whole, or trimmed where trimming is safe.
struct Statements {
  let material: Material

  init(_ material: Material) {
    self.material = material
  }

  /// One statement of each of the first sound sentences of an article: the fullest that stands by itself, or the
  /// whole where none does, for the gate to refuse and count.
  ///
  /// - Returns: with each what it leaves unnamed, as ``Standing`` tells.
  func all(of article: Int) -> [(statement: Statement, loose: String?)] {
    var statements: [(statement: Statement, loose: String?)] = []
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
  private func best(
    article: Int, paragraph: Int, sentence: Int
  ) -> (statement: Statement, loose: String?)? {
    let sound = material.articles[article].paragraphs[paragraph].sentences[sentence]
    guard sound.faults.isEmpty else { return nil }
    let standing = Standing(material: material)
    let variants = variants(article: article, paragraph: paragraph, sentence: sentence)
    var first: (statement: Statement, loose: String?)?
    for variant in variants {
      let completed = completed(variant, standing)
      if completed.loose == nil { return completed }
      first = first ?? completed
    }
    return first
  }

  /// The statement where it stands by itself, if need be with what the article introduced as what
  /// in brackets: `the ship [the cruise ship Corvo]`; as it was, with what it leaves unnamed,
  /// where it does not.
  private func completed(
    _ given: Statement, _ standing: Standing
  ) -> (statement: Statement, loose: String?) {
    var statement = given
    var first: String?
    for _ in 0..<3 {
      guard let loose = standing.loose(in: statement) else { return (statement, nil) }
      first = first ?? loose.words
      guard let edit = introduced(loose, statement) else { break }
      statement = Statement(
        article: statement.article, paragraph: statement.paragraph, sentence: statement.sentence,
        tokens: statement.tokens,
        edits: (statement.edits + [edit]).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound })
    }
    return (given, first)
  }

  private func introduced(_ loose: Standing.Loose, _ statement: Statement) -> Statement.Edit? {
    guard let phrase = loose.phrase, let head = loose.head, head.tag == .noun else { return nil }
    if RoleWords.isPerson(head.lower) { return holder(of: head.lower, phrase, statement) }
    let introductions = material.introductions[statement.article]
    guard !introductions.isShared(head.lower, paragraph: statement.paragraph) else { return nil }
    let article = material.articles[statement.article]
    let paragraph = material.paragraph(statement)
    let found = introductions.before(
      phrase.range.lowerBound, paragraph: statement.paragraph,
      head: material.stemmer.stem(head.lower), in: article)
    guard found.count == 1, let only = found.first, only.isTelling, !only.isPlural,
      phrase.range.upperBound >= paragraph.tokens.count
        || paragraph.tokens[phrase.range.upperBound].tag != .possessive,
      // What stands there is read at once.
      !(only.paragraph == statement.paragraph && statement.tokens.overlaps(only.tokens))
    else { return nil }
    let source = article.paragraphs[only.paragraph]
    guard !source.tokens[only.tokens].contains(where: { $0.tag == .number || $0.shape == .figure })
    else { return nil }
    // `the petition [a petition]` and `the petition [an online petition]` tell nothing.
    let shown = Set(paragraph.tokens[phrase.range].map(\.lower)).union(["a", "an", "the"])
    let told = source.tokens[only.tokens].filter { !shown.contains($0.lower) }
    guard told.count > 1 || told.contains(where: { $0.shape == .capitalised }) else { return nil }
    let text = paragraph.text(phrase.range)
    return Statement.Edit(
      tokens: phrase.range, text: "\(text) [\(lowered(source, only.tokens))]")
  }

  /// `the minister [Ana Horvat]`, where the article names one minister and no other.
  private func holder(
    of role: String, _ phrase: DefinitePhrase, _ statement: Statement
  ) -> Statement.Edit? {
    let article = material.articles[statement.article]
    let paragraph = material.paragraph(statement)
    let holders = article.entities.indices.filter { index in
      let entity = article.entities[index]
      return entity.kind == .person
        && entity.roles.contains {
          $0.text.lowercased().split(separator: " ").contains { $0 == role }
        }
    }
    // The bare noun alone: `the former minister` may be another.
    guard phrase.range.count == 2, holders.count == 1, let only = holders.first,
      article.entities[only].isFullyNamed,
      material.introductions[statement.article].before(
        phrase.range.lowerBound, paragraph: statement.paragraph,
        head: material.stemmer.stem(role), in: article
      ).isEmpty,
      !material.sentence(statement).names.contains(where: { $0.entity == only }),
      phrase.range.upperBound >= paragraph.tokens.count
        || paragraph.tokens[phrase.range.upperBound].tag != .possessive
    else { return nil }
    return Statement.Edit(
      tokens: phrase.range,
      text: "\(paragraph.text(phrase.range)) [\(article.entities[only].name)]")
  }

  /// A phrase as it stands within a sentence.
  private func lowered(_ paragraph: AnnotatedParagraph, _ tokens: Range<Int>) -> String {
    let text = paragraph.text(tokens)
    let first = tokens.first.map { paragraph.tokens[$0].lower } ?? ""
    guard ["the", "a", "an"].contains(first) else { return "the " + text }
    return text.prefix(1).lowercased() + text.dropFirst()
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
      .lazy.map { completed($0, standing) }.first { $0.loose == nil }?.statement
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
    // A day that no date tells: nothing stands for it in a claim, and a mark does in a quotation.
    let undated = Card.undated(in: text.sentences[sentence], text).map {
      Statement.Edit(tokens: $0.tokens, text: "…", plain: "")
    }
    if !undated.isEmpty {
      variants += spans.map { span in
        statement(
          span,
          edits.filter { edit in !undated.contains { $0.tokens.overlaps(edit.tokens) } } + undated)
      }
    }
    if sentence > 0, text.sentences[sentence - 1].faults.isEmpty, let whole = spans.first,
      leads(text.sentences[sentence - 1], text, to: text.sentences[sentence], article)
    {
      let before = text.sentences[sentence - 1]
      variants.append(
        statement(
          before.tokens.lowerBound..<whole.upperBound,
          completing.edits(in: before) + completing.edits(in: text.sentences[sentence])))
    }
    return variants
  }

  /// Whether a sentence shown before another one leads to it: it does not itself go on from what
  /// came before, and is not about somebody else, whom a `his` would then mean.
  private func leads(
    _ before: Sentence, _ paragraph: AnnotatedParagraph, to sentence: Sentence, _ article: Int
  ) -> Bool {
    func people(_ sentence: Sentence) -> Set<Int> {
      let entities = material.articles[article].entities
      return Set(sentence.names.map(\.entity).filter { entities[$0].kind == .person })
    }
    if let first = before.tokens.first, Self.continuing.contains(paragraph.tokens[first].lower) {
      return false
    }
    let (earlier, later) = (people(before), people(sentence))
    return earlier.isEmpty || later.isEmpty || !earlier.isDisjoint(with: later)
  }

  private static let continuing: WordSet = [
    "one", "another", "others", "these", "those", "both", "it", "also", "he", "she", "they",
  ]
}

extension Material {
  /// The statement itself, or the part of a long one that holds some of its tokens and stands by
  /// itself: what is not asked about need not be read.
  func narrowed(_ statement: Statement, to tokens: Range<Int>) -> Statement {
    let words = paragraph(statement).tokens[statement.tokens].count { $0.tag != .punctuation }
    guard words > Self.comfortable, isSingle(statement),
      let shorter = Statements(self).shortest(
        holding: tokens, article: statement.article, paragraph: statement.paragraph,
        sentence: statement.sentence),
      paragraph(statement).tokens[shorter.tokens].count(where: { $0.tag != .punctuation }) >= 10
    else { return statement }
    return shorter
  }

  /// Words that are read at a glance.
  private static let comfortable = 24
}
