import Text

/// What may stand on a case card.
extension Card {
  /// Whether a sentence sets a scene: the source's own, neutral, dated where it must be, and
  /// accusing nobody by name.
  static func isScene(
    _ sentence: Sentence, in paragraph: AnnotatedParagraph, of article: AnnotatedArticle
  ) -> Bool {
    if case .quoted = sentence.voice { return false }
    let tokens = paragraph.tokens[sentence.tokens]
    if BrokenGrammar.slip(in: sentence.tokens, of: paragraph) != nil { return false }
    if zip(tokens, tokens.dropFirst()).contains(where: {
      $0.lower == "this" && $1.lower == "weekend"
    }) {
      return false
    }
    // `18 months ago`: what was then is no scene, and without its time it is wrong.
    if sentence.dates.contains(where: { date in
      date.date == nil && paragraph.tokens[date.tokens].contains { $0.lower == "ago" }
    }) {
      return false
    }
    // Of nobody by name: what a report is about may be a crime, who did it is not for a card.
    let namesSomebody = namesAnother(sentence, paragraph, article)
    return !isLoaded(sentence, paragraph)
      && !tokens.contains {
        namesSomebody && AccusingWords.contain($0.lower)
          || OddText.isMark($0) && !dashes.contains($0.lower)
      }
  }

  /// `First, it was the manager. Next, …`: a teaser that comes to its matter later.
  static func opensSequence(_ sentence: Sentence, _ paragraph: AnnotatedParagraph) -> Bool {
    let head = Array(paragraph.tokens[sentence.tokens].prefix(2))
    return head.count == 2 && head[1].lower == "," && sequence.contains(head[0].lower)
  }

  private static let sequence: WordSet = [
    "first", "next", "then", "now", "so", "well", "yes", "no", "still", "meanwhile", "finally",
    "again", "instead", "however", "ok", "okay", "sure", "remember", "imagine",
  ]

  /// `re -election`: a text that was torn and put together by a program is not the outlet's own,
  /// and slips that no dictionary knows stand beside those that show.
  static func isDamaged(_ article: AnnotatedArticle) -> Bool {
    func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
    return article.paragraphs.contains { paragraph in
      let bytes = paragraph.utf8
      return bytes.indices.dropFirst(2).dropLast(1).contains { index in
        bytes[index] == 0x2D && bytes[index - 1] == 0x20 && isLetter(bytes[index - 2])
          && isLetter(bytes[index + 1])
      }
    }
  }

  static func isLoaded(_ sentence: Sentence, _ paragraph: AnnotatedParagraph) -> Bool {
    paragraph.tokens[sentence.tokens].contains { LoadedWords.contain($0.lower) }
  }

  /// Whether a sentence names somebody who is not the one that speaks in it: `Ana Horvat accused
  /// the port of theft` names its accuser alone.
  private static func namesAnother(
    _ sentence: Sentence, _ paragraph: AnnotatedParagraph, _ article: AnnotatedArticle
  ) -> Bool {
    let people = sentence.names.filter { article.entities[$0.entity].kind == .person }
    guard let first = people.first else { return false }
    guard people.allSatisfy({ $0.entity == first.entity }) else { return true }
    if paragraph.speakers(of: sentence.tokens).contains(first.entity) { return false }
    let behind = paragraph.tokens[first.tokens.upperBound..<sentence.tokens.upperBound].prefix(3)
    guard let verb = behind.first(where: { !has.contains($0.lower) }) else { return true }
    return ReportingVerbs.finite[verb.lower] == nil && ReportingVerbs.participles[verb.lower] == nil
  }

  private static let has: WordSet = ["has", "had"]

  /// Set in spaces they part a sentence as commas do.
  private static let dashes: WordSet = ["–", "—", "--"]
}
