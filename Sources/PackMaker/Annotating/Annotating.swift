import Articles

/// Tells what stands in a cleaned article.
package enum Annotating {
  /// All annotations of what cleaning kept.
  package static func annotate(
    _ cleaned: CleanedArticle, with lexicon: Lexicon
  ) -> AnnotatedArticle {
    var vocabulary = Vocabulary(lexicon)
    var annotated = words(of: cleaned, &vocabulary)
    MisspeltNames.mark(&annotated, &vocabulary)
    // "Yesterday" of a reprint is counted from a day that the page does not tell.
    let published =
      isReprint(cleaned.article) ? nil : cleaned.article.metadata.published?.value
    for index in annotated.paragraphs.indices {
      Measuring.annotate(&annotated.paragraphs[index], published: published, &vocabulary)
    }
    Naming.annotate(&annotated, &vocabulary)
    Speech.annotate(&annotated)
    PronounLinks.annotate(&annotated)
    return annotated
  }

  /// Whether a line of the page tells that the article came out elsewhere before.
  private static func isReprint(_ article: Article) -> Bool {
    article.paragraphs.contains { paragraph in
      guard paragraph.text.utf8.count < 240 else { return false }
      let line = paragraph.text.lowercased()
      return line.holds("originally appeared") || line.holds("originally published")
        || line.holds("first appeared") || line.holds("republished from")
    }
  }

  /// Tokens, sentences, parts of speech and faults.
  static func words(
    of cleaned: CleanedArticle, _ vocabulary: inout Vocabulary
  ) -> AnnotatedArticle {
    let kept = cleaned.kept.map { index in
      let paragraph = cleaned.article.paragraphs[index]
      var annotated = AnnotatedParagraph(number: paragraph.number, text: paragraph.text)
      annotated.tokens = Tokeniser.tokens(
        of: annotated.utf8, from: cleaned.leadOffset[index] ?? 0, to: cleaned.trailOffset[index])
      return annotated
    }
    var paragraphs = kept
    var tagger = Tagger()
    for index in paragraphs.indices {
      let next = index + 1 < paragraphs.count ? paragraphs[index + 1].tokens.first?.lower : nil
      let runsOn = next.map { opening.contains($0) } ?? false
      annotate(&paragraphs[index], runsOn: runsOn, &tagger, &vocabulary)
    }
    for part in cleaned.dropped {
      guard let bytes = part.bytes else { continue }
      for index in paragraphs.indices where paragraphs[index].number == part.paragraph {
        paragraphs[index].mark(bytes, .ofPage)
      }
    }
    return AnnotatedArticle(article: cleaned.article, paragraphs: paragraphs)
  }

  private static let opening: WordSet = ["\"", "“", "‘", "'", "«"]

  private static func annotate(
    _ paragraph: inout AnnotatedParagraph, runsOn: Bool, _ tagger: inout Tagger,
    _ vocabulary: inout Vocabulary
  ) {
    paragraph.marks = PairedMarks(of: paragraph.tokens, runsOn: runsOn)
    let bounds = SentenceBounds.sentences(of: paragraph.tokens, paragraph.marks)
    for sentence in bounds {
      tagger.tag(&paragraph.tokens, sentence, with: &vocabulary)
    }
    let faults = Faults(tokens: paragraph.tokens, marks: paragraph.marks)
    paragraph.sentences = bounds.enumerated().map { place, bounds in
      var sentence = Sentence(tokens: bounds)
      sentence.faults = faults.find(in: bounds, isFirst: place == 0, &vocabulary)
      return sentence
    }
  }
}

extension AnnotatedParagraph {
  /// Marks the sentences that share something with some bytes.
  fileprivate mutating func mark(_ bytes: Range<Int>, _ fault: Fault) {
    for index in sentences.indices {
      let tokens = tokens[sentences[index].tokens]
      guard let first = tokens.first, let last = tokens.last,
        first.bytes.lowerBound < bytes.upperBound, last.bytes.upperBound > bytes.lowerBound
      else { continue }
      sentences[index].faults.insert(fault)
    }
  }
}
