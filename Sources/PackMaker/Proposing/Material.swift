import Articles
import Text

/// All that proposals are made of: the annotated articles of one pack, and what each is called.
package struct Material: Sendable {
  package var articles: [AnnotatedArticle]
  /// What each article is called in stems: `the Harbour Gazette`.
  package var labels: [String]
  /// Stems of the words of each label, which a reader of the stem has before the eyes.
  let labelStems: [Set<String>]
  /// The numbers in each label.
  let labelFigures: [[Double]]
  let stemmer: StemTable
  /// What is asked of a whole article again and again, for each article.
  let surveys: [Survey]
  /// For each article the sides of its people who speak, by entity.
  let sides: [[Int: Side]]
  /// For each article who may stand beside whom as the speaker of something.
  let otherSpeakers: [[OtherSpeaker]]
  /// For each article its case card, where it has one.
  let cards: [Card?]
  /// For each article what a player sees beside a question on it: label and case card.
  let shown: [String]
  /// The words of matter in that.
  let shownMatter: [MatterWords]
  /// For each article the words of its case card, folded.
  let cardWords: [Set<Substring>]
  /// For each article what its people say.
  let sayings: [Sayings]
  /// What each article calls the people it names, by name.
  let callings: [[String: NamedPerson]]
  /// For each article what its case card names.
  let cardNouns: [CardNouns]
  /// For each article the short names that it spells out somewhere.
  let spelled: [[String]]
  /// For each article where it introduces what.
  let introductions: [Introductions]
  /// For each article one statement of each of its first ``mostStatements`` sound sentences.
  private(set) var statements: [[Statement]] = []
  /// What each of those leaves unnamed, as ``Standing`` tells: most candidates show one of them, and
  /// the gate asks of every candidate.
  private(set) var loose: [Statement: String?] = [:]
  /// For each article the quotations that can be shown by themselves.
  private(set) var speeches: [[QuotedSpeech]] = []

  /// Sentences of one article that questions are made of, so that what is made of an endless
  /// article grows no further; 1,000 words have some fifty. All of it is searched for what might
  /// make a question wrong.
  package static let mostStatements = 400
  /// Quotations and reports of one article that questions are made of.
  package static let mostSpeeches = 400

  package init(_ articles: [AnnotatedArticle], labels: [String]) {
    self.articles = articles
    self.labels = labels
    let stemmer = StemTable(articles)
    self.stemmer = stemmer
    labelStems = labels.map { label in
      // `The report forecasts …` need not be the one that a label speaks of.
      Set(
        Folded(label).words.filter { !Self.framing.contains(String($0)) }
          .map { stemmer.stem(String($0)) })
    }
    labelFigures = labels.map { NumberReading.values(ofWordsIn: $0) }
    let surveys = articles.map { Survey($0, stemmer) }
    self.surveys = surveys
    let sides = zip(articles, surveys).map { article, survey in
      var sides: [Int: Side] = [:]
      for (index, entity) in article.entities.enumerated()
      where survey.speakers.contains(entity.name) { sides[index] = Side(entity) }
      return sides
    }
    let cards = articles.map { Card(of: $0) }
    self.cards = cards
    let shown = zip(labels, cards).map { label, card in "\(label) \(card?.text ?? "")" }
    self.shown = shown
    shownMatter = shown.map { MatterWords($0) }
    cardWords = cards.map { card in card.map { Set(Folded($0.text).words) } ?? [] }
    self.sides = sides
    otherSpeakers = articles.indices.map {
      OtherSpeaker.all(of: articles[$0], sides[$0], cards[$0])
    }
    sayings = articles.map { Sayings($0) }
    callings = articles.map { article in
      Dictionary(
        NamedPerson.all(of: article).map { ($0.name, $0) },
        uniquingKeysWith: { first, _ in first })
    }
    cardNouns = zip(articles, cards).map { CardNouns($0, $1, stemmer) }
    spelled = articles.map(\.spelledOut)
    introductions = articles.map { Introductions(of: $0, stemmer) }
    for article in articles.indices {
      let all = Statements(self).all(of: article)
      statements.append(all.map(\.statement))
      for (statement, words) in all { loose[statement] = .some(words) }
    }
    for article in articles.indices { speeches.append(QuotedSpeech.all(of: article, in: self)) }
  }

  /// Words that labels are put together with.
  static let framing: WordSet = [
    "report", "headlined", "begins", "press", "release", "opinion", "piece", "dated", "article",
  ]

  /// The paragraph that a statement was taken from.
  func paragraph(_ statement: Statement) -> AnnotatedParagraph {
    articles[statement.article].paragraphs[statement.paragraph]
  }

  /// All sentences that a statement shows something of: the one it was taken from, and one before
  /// it where that is needed to understand it.
  func sentences(_ statement: Statement) -> ArraySlice<Sentence> {
    articles[statement.article].paragraphs[statement.paragraph]
      .sentences(overlapping: statement.tokens)
  }

  /// Whether a statement shows but one sentence.
  func isSingle(_ statement: Statement) -> Bool {
    sentences(statement).count == 1
  }

  /// The facts of all sentences that a statement shows.
  func shownFacts(_ statement: Statement) -> [String] {
    let paragraph = paragraph(statement)
    return sentences(statement).map { shown in
      let sentence = paragraph.sentences.firstPlace {
        $0.tokens.lowerBound >= shown.tokens.lowerBound
      }
      return "a\(statement.article + 1)-p\(paragraph.number)-s\(sentence + 1)"
    }
  }

  /// The sentence that a statement was taken from.
  func sentence(_ statement: Statement) -> Sentence {
    articles[statement.article].paragraphs[statement.paragraph].sentences[statement.sentence]
  }
}

extension AnnotatedParagraph {
  /// The sentences that share a token with some tokens.
  func sentences(overlapping tokens: Range<Int>) -> ArraySlice<Sentence> {
    let start = sentences.firstPlace { $0.tokens.upperBound > tokens.lowerBound }
    let end = sentences.firstPlace { $0.tokens.lowerBound >= tokens.upperBound }
    return tokens.isEmpty || start >= end ? [] : sentences[start..<end]
  }
}
