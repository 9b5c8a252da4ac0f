import Text

/// Case cards: an article's own beginning, which the questions about it must not ask again.
struct Card: Sendable {
  let text: String
  /// The sentences it is made of: index of the kept paragraph and its tokens.
  let sentences: [(paragraph: Int, tokens: Range<Int>)]

  /// The lead and what follows it, 10 to 60 words and 30 where the sentences allow; nil where the
  /// lead is not sound, accuses somebody or is somebody's words.
  ///
  /// A card begins where the article does or not at all: what stands in mid-story sets no scene.
  init?(of article: AnnotatedArticle) {
    var text: [String] = []
    var sentences: [(paragraph: Int, tokens: Range<Int>)] = []
    var words = 0
    reading: for (index, paragraph) in article.paragraphs.prefix(3).enumerated() {
      for (place, sentence) in paragraph.sentences.enumerated() {
        let count = paragraph.tokens[sentence.tokens].count { $0.tag != .punctuation }
        guard words < 30, words + count <= 60, sentence.faults.isEmpty, count >= 5,
          Self.isScene(sentence, in: paragraph)
        else { break reading }
        text.append(Self.shown(sentence, place, paragraph, article))
        sentences.append((index, sentence.tokens))
        words += count
      }
    }
    guard words >= 10 else { return nil }
    self.text = text.joined(separator: " ")
    self.sentences = sentences
  }

  private static func isScene(_ sentence: Sentence, in paragraph: AnnotatedParagraph) -> Bool {
    if case .quoted = sentence.voice { return false }
    return !paragraph.tokens[sentence.tokens].contains {
      AccusingWords.contain($0.lower) || OddText.isMark($0)
    }
  }

  private static func shown(
    _ sentence: Sentence, _ place: Int, _ paragraph: AnnotatedParagraph, _ article: AnnotatedArticle
  ) -> String {
    let span = Trimming(paragraph: paragraph, sentence: sentence).spans().first ?? sentence.tokens
    let edits = Completing(article: article, paragraph: paragraph).edits(in: sentence)
    return Statement(
      article: 0, paragraph: 0, sentence: place, tokens: span,
      edits: edits.filter { span.contains($0.tokens.lowerBound) }
    ).text(in: paragraph).asSentence
  }
}
