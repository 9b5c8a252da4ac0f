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
    if Self.isDamaged(article) { return nil }
    reading: for (index, paragraph) in article.paragraphs.prefix(3).enumerated() {
      for (place, sentence) in paragraph.sentences.enumerated() {
        let count = paragraph.tokens[sentence.tokens].count { $0.tag != .punctuation }
        guard words < 30, words + count <= 60, count >= 5,
          // A long sentence sets a scene as well as a short one.
          sentence.faults.subtracting([.tangled]).isEmpty,
          Self.isScene(sentence, in: paragraph, of: article)
        else {
          // What a loaded lead tells, the next paragraph may tell plainly.
          if text.isEmpty, index == 0, place == 0, Self.isLoaded(sentence, paragraph),
            scenes.isToldInNext(place)
          {
            continue reading
          }
          break reading
        }
        // A promotion or a caption's line is passed over; so is a standfirst that the next
        // sentence says again. Once a card has begun nothing is: what follows may point back.
        let here = (paragraph: index, sentence: place)
        if text.isEmpty, !scenes.belongs(here) || scenes.isSaidAgain(here) { continue }
        // A card that begins with a pronoun tells of nothing.
        if text.isEmpty, let first = sentence.tokens.first,
          Self.pronouns.contains(paragraph.tokens[first].lower), paragraph.pronouns[first] == nil
        {
          break reading
        }
        // Nor does one that begins with `the official`, or with the first of several teasers.
        if text.isEmpty,
          Self.opensUnnamed(sentence, paragraph) || Self.opensSequence(sentence, paragraph)
        {
          break reading
        }
        let shown = Self.shown(sentence, place, paragraph, article)
        text.append(shown)
        sentences.append((index, sentence.tokens))
        words += count
      }
    }
    guard words >= 10 else { return nil }
    // `The net sales were 16 million`: whose? A card that names nobody and nothing tells nothing.
    guard
      sentences.contains(where: { place in
        article.paragraphs[place.paragraph].sentences(overlapping: place.tokens)
          .contains { !$0.names.isEmpty }
      })
    else { return nil }
    // `In the night Ana Horvat heard a sound`: a scene that tells nothing of the report.
    if words < 15, let only = sentences.first, sentences.count == 1 {
      let paragraph = article.paragraphs[only.paragraph]
      let told = paragraph.sentences(overlapping: only.tokens).contains { sentence in
        !sentence.quantities.isEmpty
          || sentence.names.contains { article.entities[$0.entity].kind != .person }
      }
      if !told { return nil }
    }
    self.text = text.joined(separator: " ")
    self.sentences = sentences
  }

  private static let pronouns: WordSet = [
    "it", "they", "he", "she", "this", "these", "those", "that", "his", "her", "their", "its",
  ]

  /// `The Porto official was talking of rain`: who is that?
  private static func opensUnnamed(_ sentence: Sentence, _ paragraph: AnnotatedParagraph) -> Bool {
    let tokens = paragraph.tokens[sentence.tokens].prefix(6)
    guard tokens.first?.lower == "the",
      let head = tokens.indices.dropFirst().first(where: { tokens[$0].tag == .noun }),
      head + 1 < paragraph.tokens.count
    else { return false }
    return unnamed.contains(tokens[head].lower) && paragraph.tokens[head + 1].tag.isFiniteVerb
  }

  private static let unnamed: WordSet = [
    "official", "officer", "man", "woman", "boy", "girl", "teenager", "driver", "victim",
    "suspect", "couple", "pair", "actor", "actress", "singer", "player", "coach", "resident",
  ]

  /// `on Monday`, `last night` where no date tells which: left out of a card, which sets a scene
  /// for who reads it years later.
  static func undated(
    in sentence: Sentence, _ paragraph: AnnotatedParagraph
  ) -> [Statement.Edit] {
    sentence.dates.compactMap { date in
      guard date.form == .weekday || date.form == .relative, date.date == nil else { return nil }
      var (start, end) = (date.tokens.lowerBound, date.tokens.upperBound)
      let tokens = paragraph.tokens
      if end < sentence.tokens.upperBound, times.contains(tokens[end].lower) { end += 1 }
      while start > sentence.tokens.lowerBound, leading.contains(tokens[start - 1].lower) {
        start -= 1
      }
      // `Monday's vote` and `since Monday` need their day.
      guard end < sentence.tokens.upperBound, tokens[end].tag != .possessive,
        start == sentence.tokens.lowerBound || tokens[start - 1].tag != .preposition,
        // `the port's Friday meeting`: the day tells which.
        start == sentence.tokens.lowerBound
          || tokens[start - 1].tag != .possessive && tokens[start - 1].tag != .determiner,
        // `spent Friday trying`: the day is what was spent.
        start == sentence.tokens.lowerBound || !filling.contains(tokens[start - 1].lower),
        // `is here today and tomorrow`, `the same month last year`
        !joining.contains(tokens[end].lower),
        !tokens[max(start - 3, sentence.tokens.lowerBound)..<start].contains(where: {
          $0.lower == "same"
        }),
        // `made last year the hottest`
        start == sentence.tokens.lowerBound || !making.contains(tokens[start - 1].lower)
      else { return nil }
      if start == sentence.tokens.lowerBound, tokens[end].lower == "," { end += 1 }
      // `45-17, Saturday.`: what only set the day apart goes with it.
      if start > sentence.tokens.lowerBound, tokens[start - 1].lower == ",",
        tokens[end].tag == .punctuation
      {
        start -= 1
      }
      return Statement.Edit(tokens: start..<end, text: "")
    }
  }

  private static let joining: WordSet = ["and", "or"]
  private static let times: WordSet = ["morning", "afternoon", "evening", "night"]
  private static let filling: WordSet = [
    "due", "scheduled", "planned", "set", "spent", "spend", "spends", "spending", "marked", "marks",
    "was", "is", "and", "or", "called",
    "named", "the", "a", "this", "that", "every", "each", "one", "black", "good", "bloody",
  ]
  private static let leading: WordSet = ["on", "late", "early", "later", "earlier"]
  private static let making: WordSet = [
    "make", "makes", "made", "making", "call", "calls", "called", "calling", "declare", "declared",
    "name", "named", "consider", "considered",
  ]

  private static func shown(
    _ sentence: Sentence, _ place: Int, _ paragraph: AnnotatedParagraph, _ article: AnnotatedArticle
  ) -> String {
    let span = Trimming(paragraph: paragraph, sentence: sentence).spans().first ?? sentence.tokens
    let completed = Completing(article: article, paragraph: paragraph).edits(in: sentence)
    let undated = undated(in: sentence, paragraph)
    let edits =
      (completed.filter { edit in !undated.contains { $0.tokens.overlaps(edit.tokens) } }
      + undated).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
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
  /// Stems of its verbs: `the crash` is that which a card tells of with `crashed`.
  private var deeds: Set<String> = []

  init(_ article: AnnotatedArticle, _ card: Card?, _ stemmer: StemTable) {
    for place in card?.sentences ?? [] {
      let paragraph = article.paragraphs[place.paragraph]
      for index in place.tokens {
        let token = paragraph.tokens[index]
        switch token.tag {
        // `the yacht race` tells of no yacht; `the harbour office` tells of its harbour.
        case .noun
        where index + 1 < place.tokens.upperBound
          && Self.general.contains(paragraph.tokens[index + 1].lower):
          break
        case .noun, .properNoun: singular.insert(stemmer.stem(token.lower))
        case .pluralNoun: plural.insert(stemmer.stem(token.lower))
        default:
          if token.tag.isFiniteVerb || token.tag == .pastParticiple {
            deeds.insert(stemmer.stem(token.lower))
          }
        }
      }
    }
  }

  /// Of what these are made up no single one is meant.
  private static let general: WordSet = [
    "race", "races", "regatta", "industry", "market", "markets", "price", "prices", "sector",
    "trade", "season", "league", "championship", "championships", "tournament", "sales",
    "production", "maker", "makers", "manufacturer", "workers", "drivers", "owners", "exports",
    "imports", "shares",
  ]

  func names(_ stem: String, isPlural: Bool) -> Bool {
    (isPlural ? plural : singular).contains(stem) || deeds.contains(stem)
  }

  /// Whether a card tells of a deed, by a verb or its noun: `deported`, `the deportation`.
  func tells(of stem: String) -> Bool {
    singular.contains(stem) || deeds.contains(stem)
  }
}
