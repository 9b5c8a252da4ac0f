import Text

/// A quotation whose speaker is certain, as questions show it.
struct QuotedSpeech {
  let article: Int
  let paragraph: Int
  let quotation: Quotation
  /// Index into the article's entities.
  let speaker: Int
  /// With quotation marks of its own.
  let text: String

  /// The first quotations of an article that can be shown by themselves: whole sentences of one speaker,
  /// long enough to say something.
  static func all(of article: Int, in material: Material) -> [QuotedSpeech] {
    let annotated = material.articles[article]
    let all = annotated.paragraphs.indices.lazy.flatMap { index in
      annotated.paragraphs[index].quotations.lazy.compactMap { quotation -> QuotedSpeech? in
        let paragraph = annotated.paragraphs[index]
        guard quotation.isWhole, let speaker = quotation.speaker,
          // Who is known by a surname alone, or not at all, is nobody to ask for.
          annotated.entities[speaker].canSpeak,
          isShowable(quotation, speaker: annotated.entities[speaker], in: paragraph)
        else { return nil }
        let hearer = hearer(of: quotation, in: paragraph)
        if quotation.relay != nil, hearer == nil { return nil }
        return QuotedSpeech(
          article: article, paragraph: index, quotation: quotation, speaker: speaker,
          text: shown(quotation, in: paragraph) + (hearer ?? ""))
      }
    }
    return Array(all.prefix(Material.mostSpeeches))
  }

  /// Between 7 and 45 words, not beginning with a word that points back, without its speaker's name.
  private static func isShowable(
    _ quotation: Quotation, speaker: Entity, in paragraph: AnnotatedParagraph
  ) -> Bool {
    let tokens = paragraph.tokens[quotation.content]
    let words = tokens.count { $0.tag != .punctuation }
    guard (7...45).contains(words), let first = tokens.first,
      first.shape == .capitalised || first.shape == .capitals,
      !pointing.contains(first.lower) || isExpletive(tokens),
      !tokens.contains(where: { $0.lower.hasPrefix("[") || $0.lower == "…" || $0.lower == "..." }),
      !tokens.contains(where: { floating.contains($0.lower) }),
      // Something must be named that the words are about.
      tokens.count(where: { [.noun, .pluralNoun, .properNoun].contains($0.tag) }) >= 2
    else { return false }
    let text = paragraph.text(quotation.content)
    let names = Set(Folded(speaker.name).words.filter { $0.utf8.count > 2 })
    return !speaker.forms.contains { text.holds($0) }
      && names.isDisjoint(with: Folded(text).words)
  }

  /// ` (to the Courier)` where the words were told to somebody, who is part of how they are known;
  /// nil where they were passed on in another way.
  private static func hearer(of quotation: Quotation, in paragraph: AnnotatedParagraph) -> String? {
    guard let relay = quotation.relay, let verb = quotation.verb,
      paragraph.tokens[verb].lower == "told", relay.lowerBound == verb + 1,
      // `the Post` and `this newspaper` name nobody to who reads the stem alone.
      paragraph.tokens[relay.lowerBound].tag == .properNoun
    else { return nil }
    return " (to \(paragraph.text(relay)))"
  }

  private static func shown(_ quotation: Quotation, in paragraph: AnnotatedParagraph) -> String {
    var text = paragraph.text(quotation.content)
    while let last = text.utf8.last, last == 0x2C || last == 0x2E || last == 0x3B {
      text = String(text.dropLast())
    }
    return "“" + text + "”"
  }

  /// `It is clear that …`: the word stands for what follows.
  private static func isExpletive(_ tokens: ArraySlice<Token>) -> Bool {
    let head = Array(tokens.prefix(3))
    return head.count == 3 && head[0].lower == "it"
      && ["is", "'s", "’s", "was"].contains(head[1].lower) && head[2].tag == .adjective
  }

  /// Days that no reader can date.
  private static let floating: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today",
    "tomorrow", "yesterday", "tonight",
  ]
  private static let pointing: Set<String> = [
    "it", "this", "that", "they", "he", "she", "these", "those", "such", "there", "so", "and",
    "but", "yes", "no", "because", "them", "him", "her", "his", "their", "its", "here", "now",
    "then", "instead", "also",
  ]

  /// The sentences that the quotation and its speaker stand in.
  func evidence(in material: Material) -> Candidate.Evidence {
    let paragraph = material.articles[article].paragraphs[self.paragraph]
    var tokens = quotation.whole
    if let named = quotation.speakerTokens {
      tokens = min(tokens.lowerBound, named.lowerBound)..<max(tokens.upperBound, named.upperBound)
    }
    let held = paragraph.sentences(overlapping: tokens)
    return .init(
      article: article, paragraph: self.paragraph,
      tokens: (held.first?.tokens.lowerBound ?? tokens.lowerBound)..<(held.last?.tokens.upperBound
        ?? tokens.upperBound))
  }

  func fact(in material: Material) -> String {
    let number = material.articles[article].paragraphs[paragraph].number
    return "a\(article + 1)-p\(number)-q\(quotation.content.lowerBound)"
  }

  /// Others who might have said it.
  func others(in material: Material) -> [String] {
    material.others(than: speaker, in: article, absentFrom: text)
  }
}
