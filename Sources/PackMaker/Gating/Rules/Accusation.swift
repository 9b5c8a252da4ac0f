import Text

/// Nobody is accused in a stem: an accusation needs its accuser, the denial and the state of the
/// trial, which no span of one sentence holds.
struct Accusation: GateRule {
  let name = "accusation"
  let summary = "words of crime, guilt or abuse; or of custody beside somebody's name"

  func refuses(_ candidate: Candidate, in material: Material) -> Bool {
    // A name and a role accuse nobody, whatever the sentence goes on to tell.
    if Self.roles.contains(candidate.template) { return Self.accuses(candidate.body) }
    return candidate.evidence.contains { evidence in
      let article = material.articles[evidence.article]
      return Self.accuses(evidence.tokens, article.paragraphs[evidence.paragraph], article)
    }
      || candidate.statements.contains { statement in
        Self.accuses(
          statement.tokens, material.paragraph(statement), material.articles[statement.article])
      }
  }

  /// Proposers that show nothing but names and roles.
  static let roles: Set<String> = [RefutedRoles().name, RoleMatches().name, RoleChoices().name]

  /// A role may accuse by itself: `the convicted smuggler`.
  private static func accuses(_ body: Candidate.Body) -> Bool {
    let shown =
      switch body {
      case .match(_, let pairs, let others): pairs.map(\.value) + others
      case .choice(let ask, _, _):
        [ask.firstRange(of: "describe as").map { String(ask[$0.upperBound...]) } ?? ""]
      default: [String]()
      }
    return shown.contains { text in
      Folded(text).words.contains { AccusingWords.contain(String($0)) }
    }
  }

  /// Whether words hold one of crime; or one of custody and somebody's name but the speaker's: who
  /// was taken into custody is thought to have done something.
  private static func accuses(
    _ tokens: Range<Int>, _ paragraph: AnnotatedParagraph, _ article: AnnotatedArticle
  ) -> Bool {
    let found = paragraph.tokens[tokens].filter { AccusingWords.contain($0.lower) }
    guard !found.isEmpty else { return false }
    return !found.allSatisfy { AccusingWords.areOfCustody($0.lower) }
      || namesAnother(tokens, paragraph, article)
  }

  /// Whether some words name somebody, or mean somebody by a pronoun, who is not their speaker.
  static func namesAnother(
    _ tokens: Range<Int>, _ paragraph: AnnotatedParagraph, _ article: AnnotatedArticle
  ) -> Bool {
    let speakers = paragraph.speakers(of: tokens)
    func isAnother(_ entity: Int) -> Bool {
      article.entities[entity].kind == .person && !speakers.contains(entity)
    }
    return paragraph.sentences(overlapping: tokens).contains { sentence in
      sentence.names.contains { tokens.overlaps($0.tokens) && isAnother($0.entity) }
    } || paragraph.pronouns.contains { tokens.contains($0.key) && isAnother($0.value) }
  }
}

extension AnnotatedParagraph {
  /// The entities whose words, told or quoted, share a token with some tokens.
  func speakers(of tokens: Range<Int>) -> Set<Int> {
    var speakers: Set<Int> = []
    for report in reports where report.content.overlaps(tokens) {
      if let speaker = report.speaker { speakers.insert(speaker) }
    }
    for quotation in quotations where quotation.whole.overlaps(tokens) {
      if let speaker = quotation.speaker { speakers.insert(speaker) }
    }
    return speakers
  }
}
