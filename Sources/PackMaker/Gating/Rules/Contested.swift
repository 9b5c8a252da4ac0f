/// What the article itself reports as disputed is not asked as if it stood firm.
struct Contested: GateRule {
  let name = "contested"
  let summary = "what is disputed, denied or unconfirmed nearby, or before a court"

  func refuses(_ candidate: Candidate, in material: Material) -> Bool {
    // Who somebody is stays out of a dispute nearby.
    if Accusation.roles.contains(candidate.template) { return false }
    // Whose words they are is not disputed; what limits them stands in the passage.
    // But what the next sentence denies is half a story without it.
    if Self.speech.contains(candidate.template) {
      return candidate.evidence.prefix(1).contains {
        isDenied($0, in: material.articles[$0.article])
      }
    }
    if candidate.statements.contains(where: { isTakenUp($0, in: material) }) { return true }
    return candidate.evidence.contains { isDisputed($0, in: material.articles[$0.article]) }
      || candidate.statements.contains { statement in
        guard case .source = material.sentence(statement).voice else {
          // What is said for and against somebody is judged by the court.
          return candidate.template == ReportedClaims().name
            && Self.isBeforeCourt(material.articles[statement.article])
        }
        return Self.isBeforeCourt(material.articles[statement.article])
      }
  }

  /// Whether the passage, or the sentence before or behind it, holds a word of dispute: an answer
  /// to a charge, or a charge that is answered, is half a story.
  private func isDisputed(_ evidence: Candidate.Evidence, in article: AnnotatedArticle) -> Bool {
    let paragraph = article.paragraphs[evidence.paragraph]
    let own = paragraph.sentences(overlapping: evidence.tokens)
    var spans = own.map(\.tokens)
    if own.startIndex > paragraph.sentences.startIndex {
      spans.append(paragraph.sentences[own.startIndex - 1].tokens)
    }
    if own.endIndex < paragraph.sentences.endIndex {
      spans.append(paragraph.sentences[own.endIndex].tokens)
    } else if evidence.paragraph + 1 < article.paragraphs.count {
      let next = article.paragraphs[evidence.paragraph + 1]
      if let first = next.sentences.first, holdsDispute(next.tokens[first.tokens]) { return true }
    }
    return spans.contains { holdsDispute(paragraph.tokens[$0]) }
  }

  /// `She said she had danced. Later she said …`: half of what somebody tells.
  private func isTakenUp(_ statement: Statement, in material: Material) -> Bool {
    let paragraphs = material.articles[statement.article].paragraphs
    let own = paragraphs[statement.paragraph]
    guard
      own.tokens[material.sentence(statement).tokens].contains(where: {
        Self.telling.contains($0.lower)
      })
    else { return false }
    let behind =
      statement.sentence + 1 < own.sentences.count
      ? own.tokens[own.sentences[statement.sentence + 1].tokens].first
      : statement.paragraph + 1 < paragraphs.count
        ? paragraphs[statement.paragraph + 1].tokens.first : nil
    return behind.map { ["later", "but", "however", "yet"].contains($0.lower) } ?? false
  }

  private static let telling: WordSet = [
    "said", "described", "claimed", "denied", "insisted", "maintained", "testified", "told",
  ]

  /// Whether the sentence behind a passage takes issue with it.
  private func isDenied(_ evidence: Candidate.Evidence, in article: AnnotatedArticle) -> Bool {
    let paragraph = article.paragraphs[evidence.paragraph]
    let own = paragraph.sentences(overlapping: evidence.tokens)
    // `…,” said Ivo Kos. The ministry denies this.` may count as one sentence.
    let quoted = paragraph.quotations.map(\.whole).filter { $0.overlaps(evidence.tokens) }
    if evidence.tokens.contains(where: { index in
      Self.denying.contains(paragraph.tokens[index].lower)
        && !quoted.contains { $0.contains(index) }
    }) {
      return true
    }
    if own.endIndex < paragraph.sentences.endIndex {
      return holdsDenial(paragraph.tokens[paragraph.sentences[own.endIndex].tokens])
    }
    guard evidence.paragraph + 1 < article.paragraphs.count else { return false }
    let next = article.paragraphs[evidence.paragraph + 1]
    return next.sentences.first.map { holdsDenial(next.tokens[$0.tokens]) } ?? false
  }

  private func holdsDenial(_ tokens: ArraySlice<Token>) -> Bool {
    tokens.contains { Self.denying.contains($0.lower) }
  }

  private func holdsDispute(_ tokens: ArraySlice<Token>) -> Bool {
    tokens.contains { Self.words.contains($0.lower) }
  }

  /// Whether the article begins with a trial: its facts are what the parties contest.
  private static func isBeforeCourt(_ article: AnnotatedArticle) -> Bool {
    article.paragraphs.prefix(2).contains { paragraph in
      paragraph.tokens.prefix(200).contains { court.contains($0.lower) }
    }
  }

  private static let speech: Set<String> = [
    WhoSpoke().name, SpeechClaims().name, ReportedSpeech().name,
  ]
  private static let words: WordSet = [
    "denied", "denies", "deny", "denying", "denial", "disputed", "disputes", "dispute",
    "rejected", "rejects", "contested", "controversial", "controversy", "unconfirmed",
    "unverified", "contradicted", "contradicts", "refuted", "rumour", "rumours", "rumor",
    "rumors", "retracted", "corrected", "mistakenly", "wrongly", "falsely", "erroneously",
    "conflicting", "so-called", "supposedly", "purportedly", "dismissed", "dismisses", "retorted",
    "baseless", "unfounded", "untrue", "rebutted", "countered",
  ]
  private static let denying: WordSet = [
    "denied", "denies", "deny", "disputed", "disputes", "rejected", "rejects", "untrue",
    "unfounded", "baseless", "contradicted", "contradicts", "rebutted", "retorted", "refuted",
    "countered", "disagreed", "disagrees", "dismissed", "dismisses",
  ]
  private static let court: WordSet = [
    "trial", "manslaughter", "murder", "prosecuted", "prosecution", "convicted", "acquitted",
    "sentenced", "defendant", "defendants",
  ]
}
