import Quiz

/// Whether the source vouches for something itself or leaves it to a speaker: a question about the
/// source's own act, which its words can refute.
struct VoiceClaims: Proposer {
  let name = "voice-claim"
  let summary = "whether the source vouches for a statement itself or gives it to a speaker"

  func propose(_ material: Material) -> [Candidate] {
    material.articles.indices.flatMap { article in
      material.articles[article].firstReports.compactMap { report, paragraph in
        candidate(report, article: article, paragraph: paragraph, material)
      }
    }
  }

  private func candidate(
    _ report: ReportedStatement, article: Int, paragraph index: Int, _ material: Material
  ) -> Candidate? {
    let annotated = material.articles[article]
    let paragraph = annotated.paragraphs[index]
    guard let speaker = report.speaker, report.relay == nil, report.strength != .denying,
      annotated.entities[speaker].canSpeak,
      let statement = material.reported(report, article: article, paragraph: index),
      case .attributed(let voice?) = material.sentence(statement).voice, voice == speaker
    else { return nil }
    let name = paragraph.speakerName(report.speakerTokens, annotated.entities[speaker])
    let text = statement.text(in: paragraph)
    return Candidate(
      proposer: self.name,
      body: .claim(
        "The source asserts this itself, without giving it as anybody's words: “\(text)”.",
        verdict: .refuted),
      about: [article], evidence: [material.evidence(statement)], statements: [statement],
      explanation:
        "The source gives this as the words of \(name) and does not vouch for it itself.",
      difficulty: 3, tags: ["attribution"], fact: material.fact(statement), worth: 2.5)
  }
}

extension AnnotatedParagraph {
  /// A person by full name; anything else as the article puts it here, with its article.
  func speakerName(_ tokens: Range<Int>, _ entity: Entity) -> String {
    guard entity.kind != .person else { return entity.name }
    let text = text(tokens)
    return text.hasPrefix("The ") ? "the " + text.dropFirst(4) : text
  }
}

extension Entity {
  /// Whether it can be asked for as a speaker: a person with a full name, or an organisation.
  var canSpeak: Bool { kind == .organisation || kind == .person && isFullyNamed }

  /// Whether the name tells who is meant: a surname alone does not.
  var isFullyNamed: Bool { kind != .person || name.utf8.contains(0x20) }
}
