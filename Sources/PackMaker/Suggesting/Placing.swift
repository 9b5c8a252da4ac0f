import Text

/// Finds what suggestions point at, and asks it as our own proposers do.
struct Placing {
  /// The name under which reports count what was suggested.
  static let name = "model"

  private let material: Material

  init(_ material: Material) {
    self.material = material
  }

  func all(_ suggestions: [Suggestion]) -> (candidates: [Candidate], unplaced: [Unplaced]) {
    var candidates: [Candidate] = []
    var unplaced: [Unplaced] = []
    for suggestion in suggestions {
      do throws(Unplaced.Reason) {
        candidates.append(try candidate(suggestion))
      } catch {
        unplaced.append(Unplaced(suggestion: suggestion, reason: error))
      }
    }
    return (candidates, unplaced)
  }

  private func candidate(_ suggestion: Suggestion) throws(Unplaced.Reason) -> Candidate {
    guard material.articles.indices.contains(suggestion.article),
      let index = material.articles[suggestion.article].paragraphs.firstIndex(where: {
        $0.number == suggestion.paragraph
      })
    else { throw .paragraph }
    let place = Place(article: suggestion.article, paragraph: index)
    let paragraph = material.articles[place.article].paragraphs[index]
    guard let tokens = paragraph.tokens(of: suggestion.words) else { throw .words }
    guard var candidate = try question(suggestion.asked, at: tokens, place) else {
      throw .template
    }
    candidate.proposer = Self.name
    candidate.tags.append(Self.name)
    candidate.difficulty = suggestion.difficulty
    // Somebody found it worth asking: of two alike this one is taken.
    candidate.worth += 1
    return candidate
  }

  private struct Place {
    var article: Int
    var paragraph: Int
  }

  private func question(
    _ asked: Suggestion.Asked, at tokens: Range<Int>, _ place: Place
  ) throws(Unplaced.Reason) -> Candidate? {
    switch asked {
    case .supported:
      return SupportedClaims().candidate(try statement(holding: tokens, place), material)
    case .refuted(let number):
      let statement = try statement(holding: tokens, place)
      guard let quantity = quantity(NumberReading.value(of: number), in: statement) else {
        throw .key
      }
      return RefutedNumbers().candidate(quantity, statement, material)
    case .number(let value):
      for statement in try statements(overlapping: tokens, place) {
        if let quantity = quantity(value, in: statement) {
          return NumberGaps().candidate(quantity, statement, material)
        }
      }
      throw .key
    case .choice(let key, let others):
      return try gap(key, others: others, in: statements(overlapping: tokens, place))
    case .text(let key):
      return try gap(key, others: nil, in: statements(overlapping: tokens, place))
    case .speaker(let speaker):
      return try speech(of: speaker, holding: tokens, place)
    }
  }

  /// The shortest statement of one sentence that holds the tokens.
  private func statement(
    holding tokens: Range<Int>, _ place: Place
  ) throws(Unplaced.Reason) -> Statement {
    let sentences = material.articles[place.article].paragraphs[place.paragraph].sentences
    guard let sentence = sentences.firstIndex(where: { $0.tokens.contains(tokens.lowerBound) }),
      let statement = Statements(material).shortest(
        holding: tokens, article: place.article, paragraph: place.paragraph, sentence: sentence)
    else { throw .sentence }
    return statement
  }

  /// The statements that are made of the sentences which the tokens stand in.
  private func statements(
    overlapping tokens: Range<Int>, _ place: Place
  ) throws(Unplaced.Reason) -> [Statement] {
    let statements = material.statements[place.article].filter {
      $0.paragraph == place.paragraph && material.sentence($0).tokens.overlaps(tokens)
    }
    if statements.isEmpty { throw .sentence }
    return statements
  }

  /// The one quantity of that value; nil where there are none or several.
  private func quantity(_ value: Double?, in statement: Statement) -> Quantity? {
    let same = material.sentence(statement).quantities.filter { $0.value == value }
    return same.count == 1 ? same[0] : nil
  }

  /// - Parameter others: nil where no options are to be shown.
  private func gap(
    _ key: String, others: [String]?, in statements: [Statement]
  ) throws(Unplaced.Reason) -> Candidate? {
    let folded = Folded(key)
    for statement in statements {
      let paragraph = material.paragraph(statement)
      let sentence = material.sentence(statement)
      if let date = sentence.dates.first(where: { Folded(paragraph.text($0.tokens)) == folded }) {
        return DateGaps().candidate(date, statement, material)
      }
      if let quantity = quantity(NumberReading.value(of: key), in: statement) {
        return NumberGaps().candidate(quantity, statement, material)
      }
      let entities = material.articles[statement.article].entities
      if let mention = sentence.names.first(where: {
        Folded(paragraph.text($0.tokens)) == folded || entities[$0.entity].isCalled(folded)
      }) {
        return name(mention, statement, others: others)
      }
    }
    throw .key
  }

  private func name(
    _ mention: NameMention, _ statement: Statement, others: [String]?
  ) -> Candidate? {
    // Options are the article's own places, whatever was suggested.
    let entity = material.articles[statement.article].entities[mention.entity]
    var candidate = PlaceGaps().candidate(mention, statement, material)
    if others == nil, case .choice(let ask, let key, _)? = candidate?.body {
      candidate?.body = .text(
        ask: ask, accepted: [key] + entity.forms.sorted().filter { $0 != key })
    }
    return candidate
  }

  private func speech(
    of speaker: String, holding tokens: Range<Int>, _ place: Place
  ) throws(Unplaced.Reason) -> Candidate? {
    let article = material.articles[place.article]
    let paragraph = article.paragraphs[place.paragraph]
    func isHeld(_ content: Range<Int>) -> Bool {
      content.lowerBound <= tokens.lowerBound && tokens.upperBound <= content.upperBound
    }
    func isSpeaker(_ index: Int?) -> Bool {
      index.map { article.entities[$0].isCalled(Folded(speaker)) } ?? false
    }
    if let report = paragraph.reports.first(where: { isHeld($0.content) && isSpeaker($0.speaker) })
    {
      return ReportedSpeech().candidates(
        report, article: place.article, paragraph: place.paragraph, material
      ).first { $0.kind == "who-said" }
    }
    let speeches = material.speeches[place.article]
    if let speech = speeches.first(where: {
      $0.paragraph == place.paragraph && isHeld($0.quotation.content) && isSpeaker($0.speaker)
    }) {
      return WhoSpoke().candidate(speech, material)
    }
    throw .speaker
  }
}

extension Entity {
  /// Whether one of its forms in the article is the name.
  fileprivate func isCalled(_ name: Folded) -> Bool {
    Folded(self.name) == name || forms.contains { Folded($0) == name }
  }
}

extension AnnotatedParagraph {
  /// Where some words stand in a row, punctuation and articles aside; the first place of several.
  fileprivate func tokens(of words: String) -> Range<Int>? {
    let sought = Tokeniser.tokens(of: Array(words.utf8)).filter(Self.counts).map(\.lower)
    let places = tokens.indices.filter { Self.counts(tokens[$0]) }
    guard !sought.isEmpty, sought.count <= places.count else { return nil }
    for start in 0...places.count - sought.count
    where zip(places[start...], sought).allSatisfy({ tokens[$0].lower == $1 }) {
      return places[start]..<places[start + sought.count - 1] + 1
    }
    return nil
  }

  private static func counts(_ token: Token) -> Bool {
    token.shape != .punctuation && !["a", "an", "the"].contains(token.lower)
  }
}
