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
    let scenes = LeadWords(article)
    reading: for (index, paragraph) in article.paragraphs.prefix(3).enumerated() {
      for (place, sentence) in paragraph.sentences.enumerated() {
        let count = paragraph.tokens[sentence.tokens].count { $0.tag != .punctuation }
        guard words < 30, words + count <= 60, count >= 5,
          // A long sentence sets a scene as well as a short one.
          sentence.faults.subtracting([.tangled]).isEmpty,
          Self.isScene(sentence, in: paragraph)
        else { break reading }
        // A promotion or a caption's line is passed over; so is a standfirst that the next
        // sentence says again. Once a card has begun nothing is: what follows may point back.
        let here = (paragraph: index, sentence: place)
        if text.isEmpty, !scenes.belongs(here) || scenes.isSaidAgain(here) { continue }
        let shown = Self.shown(sentence, place, paragraph, article)
        // A card says when something was, or leaves it to the article's date, but not at length.
        guard !shown.contains("[the week"), !shown.contains("[the month") else { break reading }
        text.append(shown)
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
    let tokens = paragraph.tokens[sentence.tokens]
    if zip(tokens, tokens.dropFirst()).contains(where: {
      $0.lower == "this" && $1.lower == "weekend"
    }) {
      return false
    }
    return !tokens.contains {
      AccusingWords.contain($0.lower) || LoadedWords.contain($0.lower) || OddText.isMark($0)
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

/// What a case card names, which a reader of the stem has before the eyes.
struct CardNouns: Sendable {
  /// Stems of its nouns in the singular, and in the plural.
  private var singular: Set<String> = []
  private var plural: Set<String> = []

  init(_ article: AnnotatedArticle, _ card: Card?, _ stemmer: StemTable) {
    for place in card?.sentences ?? [] {
      let paragraph = article.paragraphs[place.paragraph]
      for token in paragraph.tokens[place.tokens] {
        switch token.tag {
        case .noun, .properNoun: singular.insert(stemmer.stem(token.lower))
        case .pluralNoun: plural.insert(stemmer.stem(token.lower))
        default: break
        }
      }
    }
  }

  func names(_ stem: String, isPlural: Bool) -> Bool {
    (isPlural ? plural : singular).contains(stem)
  }
}
