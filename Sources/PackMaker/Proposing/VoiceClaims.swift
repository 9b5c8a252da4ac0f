import Quiz
import Text

/// Whether the source vouches for what somebody alleges, expects or judges: a question about the
/// source's own act, which its words can refute.
struct VoiceClaims: Proposer {
  let name = "voice-claim"
  let summary = "whether the source vouches for a statement itself or gives it to a speaker"

  func propose(_ material: Material) -> [Candidate] {
    material.ofReports { candidates($0, article: $1, paragraph: $2, material) }
  }

  /// What somebody is reported to have said.
  private func candidates(
    _ report: ReportedStatement, article: Int, paragraph index: Int, _ material: Material
  ) -> [Candidate] {
    let annotated = material.articles[article]
    let paragraph = annotated.paragraphs[index]
    guard report.relay == nil, report.strength != .denying,
      !ReportedClaims.beginsBare(report.content, paragraph),
      let statement = material.reported(report, article: article, paragraph: index),
      case .attributed(let voice) = material.sentence(statement).voice, voice == report.speaker,
      saysEnough(statement, material), isDisputable(statement, material),
      !isTakenUp(statement, material),
      !Self.opensWithAside(statement, paragraph),
      let name = material.voice(of: report, in: paragraph, annotated),
      // A newspaper's own people speak for it.
      name.lowercased().spaced.allSatisfy({ !Self.staff.contains(String($0)) })
    else { return [] }
    let isPerson = report.speaker.map { annotated.entities[$0].kind == .person } ?? false
    return candidates(
      statement, material, isPerson ? "somebody's statement" : "the statement of others",
      "The source credits this to \(name) and does not vouch for it itself.")
  }

  /// Whether the source says elsewhere itself what has two of the same figures or years, or most of
  /// the same words.
  private func isTakenUp(_ statement: Statement, _ material: Material) -> Bool {
    let own = material.sentence(statement)
    let figures = Self.figures(own)
    let words = Set(
      material.stemmer.contentNumbers(of: statement.tokens, in: material.paragraph(statement)))
    let paragraphs = material.articles[statement.article].paragraphs
    for paragraph in paragraphs.prefix(Material.mostStatements) {
      for sentence in paragraph.sentences {
        guard case .source = sentence.voice else { continue }
        if figures.intersection(Self.figures(sentence)).count >= 2 { return true }
        let shared = material.stemmer.contentNumbers(of: sentence.tokens, in: paragraph)
          .count(where: words.contains)
        if shared >= 4, shared * 2 > words.count { return true }
      }
    }
    return false
  }

  private static func figures(_ sentence: Sentence) -> Set<Double> {
    Set(
      sentence.quantities.map(\.value)
        + sentence.dates.compactMap { $0.date.map { Double($0.year) } })
  }

  /// `Around 40,000 people had taken part`: in what? Eight words or a name tell more.
  private func saysEnough(_ statement: Statement, _ material: Material) -> Bool {
    let tokens = material.paragraph(statement).tokens[statement.tokens]
    return tokens.count { $0.tag != .punctuation } >= 8
      || material.sentence(statement).names.contains {
        statement.tokens.contains($0.tokens.lowerBound)
      }
  }

  /// Whether somebody might see it otherwise: a judgement, a forecast, a cause or a figure, in few
  /// words. Who did what on which day is nobody's opinion.
  private func isDisputable(_ statement: Statement, _ material: Material) -> Bool {
    let tokens = material.paragraph(statement).tokens[statement.tokens]
    guard tokens.count(where: { $0.tag != .punctuation }) <= 26,
      // `The source says that the source of the leak …`
      // and `in its own voice that prices would rise`, which a source says of what was expected.
      !tokens.contains(where: { ["source", "sources", "would"].contains($0.lower) })
    else { return false }
    return tokens.contains { $0.tag == .modal || Self.disputable.contains($0.lower) }
      || material.sentence(statement).quantities.contains {
        $0.measure != .age && statement.tokens.contains($0.figure.lowerBound)
      }
  }

  /// `that every year, about two million fall ill`: half a pair of commas.
  private static func opensWithAside(
    _ statement: Statement, _ paragraph: AnnotatedParagraph
  ) -> Bool {
    paragraph.tokens[statement.tokens].prefix(4).contains { $0.lower == "," }
  }

  private static let staff: WordSet = [
    "reporter", "reporters", "correspondent", "correspondents", "journalist", "journalists",
    "photographer", "editor", "columnist",
  ]
  private static let disputable: WordSet = [
    "because", "caused", "causes", "cause", "due", "led", "result", "resulted", "thanks", "helped",
    "likely", "unlikely", "expected", "best", "worst", "better", "worse", "largest", "biggest",
    "most", "least", "more", "less", "fewer", "important", "serious", "severe", "dangerous", "safe",
    "success", "successful", "failure", "threat", "boost", "damaged", "improved", "worsened",
    "enough", "effective", "popular", "strong", "weak", "poor", "harder", "easier",
  ]

  private func candidates(
    _ statement: Statement, _ material: Material, _ given: String, _ explanation: String
  ) -> [Candidate] {
    let text = statement.clause(in: material.paragraph(statement))
    // One of the two, whichever the words themselves decide.
    let place = Turn.of(text, below: 2)
    let wordings = [
      ("The source says in its own voice that \(text).", false),
      ("The source gives it as \(given), not in its own voice, that \(text).", true),
    ]
    return [wordings[place]].map { claim, isSupported in
      var candidate = Candidate(
        proposer: self.name, body: .claim(claim, verdict: isSupported ? .supported : .refuted),
        about: [statement.article], evidence: [material.evidence(statement)],
        statements: [statement], explanation: explanation, difficulty: 3, tags: ["attribution"],
        fact: material.fact(statement), worth: 2.1)
      candidate.form = "voice-\(place)"
      return candidate
    }
  }
}

extension Material {
  /// Who a report is given to, in words: a name, or as the article has it; nil for a pronoun and
  /// for nobody in particular.
  fileprivate func voice(
    of report: ReportedStatement, in paragraph: AnnotatedParagraph, _ article: AnnotatedArticle
  ) -> String? {
    if let speaker = report.speaker {
      let entity = article.entities[speaker]
      return entity.canSpeak ? paragraph.speakerName(report.speakerTokens, entity) : nil
    }
    // `the authors`: of what?
    guard let last = report.speakerTokens.last, (3...8).contains(report.speakerTokens.count),
      [.noun, .pluralNoun, .properNoun].contains(paragraph.tokens[last].tag),
      let first = report.speakerTokens.first,
      paragraph.tokens[first].tag != .pronoun, paragraph.tokens[first].tag != .possessive,
      // `the writer of that study`
      !paragraph.tokens[report.speakerTokens].contains(where: {
        PointingWords.backward.contains($0.lower) || $0.lower == "that"
      })
    else { return nil }
    return paragraph.phrase(report.speakerTokens)
  }
}

extension AnnotatedParagraph {
  /// A person by full name; anything else with the article that it has here: `the harbour office`.
  func speakerName(_ tokens: Range<Int>, _ entity: Entity) -> String {
    guard entity.kind != .person else { return entity.name }
    let isWithArticle = tokens.contains {
      self.tokens[$0].lower == "the" && text($0..<tokens.upperBound).dropFirst(4) == entity.name
    }
    return isWithArticle ? "the " + entity.name : entity.name
  }
}

extension Entity {
  /// Whether it can be asked for as a speaker: a person with a full name, or an organisation.
  var canSpeak: Bool {
    kind == .organisation && !isOfficeWithName || kind == .person && isFullyNamed
  }

  /// `Transport Ministry Ana Horvat`: an office and a person run into one, or a word is wrong.
  private var isOfficeWithName: Bool {
    let words = name.lowercased().spaced.map { String($0) }
    guard let head = words.dropLast().firstIndex(where: { Self.bodies.contains($0) }) else {
      return false
    }
    return GivenNames.all.contains(words[head + 1])
  }

  private static let bodies: Set<String> = [
    "ministry", "department", "agency", "office", "council", "commission", "committee",
  ]

  /// Whether it can be asked for behind a quotation, whose marks leave no doubt where the speaker's
  /// name ends.
  var canBeQuoted: Bool { (canSpeak || isLikePerson) && !isTitled }

  /// `Executive Ana Horvat`: half of a title was taken for a name.
  var isTitled: Bool {
    let words = name.spaced
    if kind == .organisation {
      // `Chief Justice of Porto wrote`: a person's office without its article.
      return Self.offices.contains(words.prefix(2).joined(separator: " ").lowercased())
    }
    guard let first = words.first else { return false }
    return RoleWords.nouns.contains(first.lowercased())
  }

  private static let offices: Set<String> = [
    "chief justice", "prime minister", "attorney general", "vice president", "chief minister",
    "chief executive", "foreign minister", "secretary general", "inspector general",
    "solicitor general", "lord chancellor", "director general", "finance minister",
  ]

  /// Two capitalised words of letters: who speaks and is called so is somebody, whatever else
  /// could be told.
  private var isLikePerson: Bool {
    guard kind == .other else { return false }
    let words = name.spaced
    return words.count == 2
      && words.allSatisfy { word in
        word.utf8.count > 1 && word.first?.isUppercase ?? false
          && word.dropFirst().allSatisfy { $0.isLetter && $0.isLowercase }
      }
  }

  /// Whether the name tells who is meant: a surname alone does not.
  var isFullyNamed: Bool { kind != .person || name.utf8.contains(0x20) }
}
