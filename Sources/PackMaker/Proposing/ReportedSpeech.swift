import Quiz
import Text

/// Indirect speech: who said that, and the same words given to somebody else who speaks.
struct ReportedSpeech: Proposer {
  let name = "reported-speech"
  let summary = "what somebody said in indirect speech, and who it was"

  func propose(_ material: Material) -> [Candidate] {
    material.ofReports { candidates($0, article: $1, paragraph: $2, material) }
  }

  /// `has said that it has`, shown as `said that it has`.
  private func isRecast(_ report: ReportedStatement, _ paragraph: AnnotatedParagraph) -> Bool {
    guard ReportedClaims.isPresent(report.content, paragraph) else { return false }
    // `The land has 1.2 million, said Kos`: behind `said that` a figure is of another time.
    return report.isInverted
      ? paragraph.tokens[report.content].contains { $0.shape == .figure }
      : report.verb.count > 1
  }

  private static let telling: WordSet = [
    "reported", "reports", "estimated", "estimates", "predicted", "predicts", "announced",
    "announces", "forecast", "forecasts", "calculated", "recorded", "confirmed", "revealed",
  ]

  func candidates(
    _ report: ReportedStatement, article: Int, paragraph index: Int, _ material: Material
  ) -> [Candidate] {
    let annotated = material.articles[article]
    let paragraph = annotated.paragraphs[index]
    guard let speaker = report.speaker, report.relay == nil, report.strength == .neutral,
      // `reported` and `estimated` say more than that somebody said so.
      !report.verb.contains(where: { Self.telling.contains(paragraph.tokens[$0].lower) }),
      annotated.entities[speaker].canSpeak, !material.isByInitials(speaker, in: article),
      !paragraph.opensAside(report.content),
      !isRecast(report, paragraph),
      let statement = material.reported(report, article: article, paragraph: index),
      material.names(speaker, in: material.evidence(statement))
    else { return [] }
    let key = annotated.entities[speaker].name
    let clause = statement.clause(in: paragraph)
    let others = material.others(than: speaker, in: article, absentFrom: clause)
    func candidate(
      _ body: Candidate.Body, _ explanation: String, worth: Double, form: String = "",
      people: [String]
    ) -> Candidate {
      var candidate = Candidate(
        proposer: name, body: body, about: [article],
        evidence: material.limited([material.evidence(statement)]),
        statements: [statement], explanation: explanation, difficulty: 2, tags: ["attribution"],
        fact: material.fact(statement), worth: worth)
      candidate.form = form
      candidate.people = people
      return candidate
    }
    var candidates: [Candidate] = []
    let unseen = material.unseen(others, beside: key, in: article)
    if unseen.count >= 2 {
      candidates.append(
        candidate(
          .whoSaid(statement: clause, speaker: key, others: Array(unseen.prefix(3))),
          "The source gives this as what \(key) said.", worth: 3, people: [key]))
    }
    let attributed = Attributed(
      speaker: paragraph.speakerName(report.speakerTokens, annotated.entities[speaker]),
      other: FairSwap.allowsReported(paragraph.tokens[statement.tokens])
        ? material.unlike(others, clause, in: article) : nil,
      words: clause, said: "said that ",
      introducing: { material.introduced($0, in: article) })
    return candidates
      + attributed.claims.map {
        candidate(
          .claim($0.text, verdict: $0.verdict), $0.explanation, worth: $0.worth - 0.5,
          form: $0.form, people: $0.people)
      }
  }
}

extension Statement {
  /// The text as it stands behind `said that`, without a capital that only began a sentence.
  func clause(in paragraph: AnnotatedParagraph) -> String {
    let text = text(in: paragraph)
    guard let first = tokens.first, shows(first), isLowered(paragraph.tokens[first]),
      // Within a sentence a capital is there for a reason, as it is on a nation's adjective.
      paragraph.tokens[first].shape == .lower || isFirst(first, in: paragraph),
      Nations.of(paragraph.tokens[first].lower) == nil
    else { return text }
    return text.prefix(1).lowercased() + text.dropFirst()
  }

  /// Whether a sentence or a quotation begins with a token.
  private func isFirst(_ token: Int, in paragraph: AnnotatedParagraph) -> Bool {
    paragraph.sentences[sentence].tokens.lowerBound == token
      || token > 0 && paragraph.tokens[token - 1].tag == .punctuation
  }

  /// Whether a word has a capital for no other reason than its place.
  private func isLowered(_ token: Token) -> Bool {
    token.shape == .lower
      || token.shape == .capitalised
        && [
          .preposition, .determiner, .adverb, .subordinator, .number, .noun, .pluralNoun,
          .adjective, .presentParticiple,
        ].contains(token.tag)
  }
}

extension Material {
  /// What is made of the first reports of each article; with a report, its article and paragraph.
  func ofReports(_ make: (ReportedStatement, Int, Int) -> [Candidate]) -> [Candidate] {
    articles.indices.flatMap { article in
      articles[article].firstReports.flatMap { make($0.report, article, $0.paragraph) }
    }
  }

  /// What was said in indirect speech, where it stands by itself.
  func reported(
    _ report: ReportedStatement, article: Int, paragraph index: Int
  ) -> Statement? {
    let annotated = articles[article]
    let paragraph = annotated.paragraphs[index]
    guard
      let sentence = paragraph.sentence(holding: report.content),
      paragraph.sentences[sentence].faults.isEmpty,
      !paragraph.sentences[sentence].isSaidAtAnotherTime(outside: report.content),
      !paragraph.losesCondition(before: report, in: paragraph.sentences[sentence])
    else { return nil }
    var content = report.content
    while let last = content.last, [".", ",", "!"].contains(paragraph.tokens[last].lower) {
      content = content.lowerBound..<last
    }
    // `But the roof leaks, the office said`: what joins the sentence to the one before goes.
    content =
      Trimming(paragraph: paragraph, sentence: paragraph.sentences[sentence])
      .afterConnective(content)..<content.upperBound
    var edits = Completing(article: annotated, paragraph: paragraph)
      .edits(in: paragraph.sentences[sentence])
      .filter { content.contains($0.tokens.lowerBound) }
    // The stop within closing marks ends a sentence that goes on here.
    if let last = content.last, last > content.lowerBound,
      ["”", "\"", "''"].contains(paragraph.tokens[last].lower),
      [".", ","].contains(paragraph.tokens[last - 1].lower)
    {
      edits.append(.init(tokens: last - 1..<last, text: ""))
    }
    let statement = Statement(
      article: article, paragraph: index, sentence: sentence, tokens: content, edits: edits)
    return Standing(material: self).looseWords(in: statement) == nil ? statement : nil
  }

  /// Those of some people whom the case card does not name: one that it names and that is not the
  /// key would draw who reads it.
  func unseen(_ others: [String], beside key: String, in article: Int) -> [String] {
    guard let card = cards[article]?.text else { return others }
    func isShown(_ name: String) -> Bool {
      card.holds(name.spaced.last.map(String.init) ?? name)
    }
    return isShown(key) ? others : others.filter { !isShown($0) }
  }

  /// Whether a passage names somebody, so that it proves whose words it holds.
  func names(_ entity: Int, in evidence: Candidate.Evidence) -> Bool {
    articles[evidence.article].paragraphs[evidence.paragraph]
      .sentences(overlapping: evidence.tokens)
      .contains { $0.names.contains { $0.entity == entity } }
  }
}

extension AnnotatedParagraph {
  /// `said that a fierce critic, Horvat was …`: an aside at its head reads as somebody else.
  func opensAside(_ content: Range<Int>) -> Bool {
    let tokens = self.tokens[content]
    if Self.joints.contains(where: { joint in tokens.prefix(joint.count).map(\.lower) == joint }) {
      return true
    }
    guard let comma = tokens.prefix(10).firstIndex(where: { $0.lower == "," }),
      tokens.first?.tag == .determiner
    else { return false }
    return !tokens[..<comma].contains { $0.tag.isVerbal || $0.tag == .preposition }
  }

  /// `Under that ruling, Kos said, prices fell`: what stands before the speaker limits what was said.
  ///
  /// - Parameter shown: what of the sentence is shown; what stands there is not lost.
  func losesCondition(
    before report: ReportedStatement, in sentence: Sentence, shown: Range<Int> = 0..<0
  ) -> Bool {
    guard let first = sentence.tokens.first, first < report.content.lowerBound,
      first < report.speakerTokens.lowerBound, !shown.contains(first)
    else { return false }
    // `On Friday, Kos said …`: when he said so limits nothing.
    if let date = sentence.dates.first, date.tokens.lowerBound - first <= 1,
      date.tokens.upperBound <= report.speakerTokens.lowerBound,
      ["on", "in"].contains(tokens[first].lower)
    {
      return false
    }
    return Self.limiting.contains(tokens[first].lower)
  }

  private static let limiting: WordSet = [
    "under", "if", "given", "despite", "with", "without", "because", "since", "unless", "by", "as",
    "once", "until", "for", "based", "on", "when", "while", "although", "though", "even",
    "after", "before", "following", "during", "then",
  ]

  /// Words that join a sentence to the one before.
  private static let joints: [[String]] = [
    ["in", "all", ","], ["in", "total", ","], ["overall", ","], ["however"], ["meanwhile"],
    ["instead", ","], ["moreover"], ["additionally"], ["in", "addition", ","], ["also", ","],
    ["as", "a", "result", ","], ["still", ","], ["besides", ","], ["furthermore"],
  ]

  /// The words that name somebody without a name, as they stand within a sentence.
  func phrase(_ tokens: Range<Int>) -> String {
    let text = text(tokens)
    let first = tokens.first.map { self.tokens[$0] }
    return first?.tag == .properNoun || first?.shape == .capitals
      || first.map { Nations.of($0.lower) != nil } ?? false
      ? text : text.prefix(1).lowercased() + text.dropFirst()
  }

  /// The sentence that holds all of some tokens, the first of two where they are none.
  func sentence(holding tokens: Range<Int>) -> Int? {
    let place = sentences.firstPlace { $0.tokens.upperBound >= tokens.upperBound }
    guard place < sentences.count, sentences[place].tokens.lowerBound <= tokens.lowerBound else {
      return nil
    }
    return place
  }
}

extension AnnotatedArticle {
  /// The first reports of the article, each with the index of its paragraph.
  var firstReports: [(report: ReportedStatement, paragraph: Int)] {
    var all: [(report: ReportedStatement, paragraph: Int)] = []
    for (index, paragraph) in paragraphs.enumerated() {
      for report in paragraph.reports.prefix(Material.mostSpeeches - all.count) {
        all.append((report: report, paragraph: index))
      }
    }
    return all
  }
}
