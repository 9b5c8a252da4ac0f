/// Passes speakers on to the quotations behind them.
struct HandingOn {
  let entities: [Entity]

  /// Gives a quotation without an attribution to whoever spoke directly before it, where nobody
  /// else is named between: `“A,” said Horvat. “B.”`, `Horvat said that A. “B.”`
  func apply(to paragraph: inout AnnotatedParagraph) {
    for place in paragraph.quotations.indices {
      let quotation = paragraph.quotations[place]
      guard quotation.isWhole, quotation.speaker == nil, quotation.speakerTokens == nil else {
        continue
      }
      let open = quotation.whole.lowerBound
      let number = paragraph.sentences.firstPlace { $0.tokens.upperBound > open }
      guard number < paragraph.sentences.count, number > 0,
        paragraph.sentences[number].tokens.lowerBound == open,
        endsSentence(quotation, paragraph)
      else { continue }
      let before = paragraph.sentences[number - 1].tokens
      if place > 0, paragraph.quotations[place - 1].whole.upperBound > before.lowerBound {
        let last = paragraph.quotations[place - 1]
        guard let speaker = last.speaker, let verb = last.verb, verb >= last.whole.upperBound,
          isAlone(
            speaker, last.whole.upperBound..<before.upperBound, relay: last.relay, paragraph)
        else { continue }
        paragraph.quotations[place].speaker = speaker
        paragraph.quotations[place].relay = last.relay
        continue
      }
      let report = paragraph.reports.firstPlace { $0.content.lowerBound >= before.lowerBound }
      guard report < paragraph.reports.count, let speaker = paragraph.reports[report].speaker,
        before.contains(paragraph.reports[report].verb.lowerBound),
        paragraph.reports[report].strength != .denying,
        isAlone(speaker, before, relay: paragraph.reports[report].relay, paragraph)
      else { continue }
      paragraph.quotations[place].speaker = speaker
      paragraph.quotations[place].relay = paragraph.reports[report].relay
    }
  }

  /// Whether nobody else is named in some tokens, by a name, a pronoun or a noun.
  private func isAlone(
    _ speaker: Int, _ range: Range<Int>, relay: Range<Int>?, _ paragraph: AnnotatedParagraph
  ) -> Bool {
    let first = paragraph.sentences.firstPlace { $0.tokens.upperBound > range.lowerBound }
    let sentences = paragraph.sentences[first...].prefix { $0.tokens.lowerBound < range.upperBound }
    for mention in sentences.flatMap(\.names) where range.overlaps(mention.tokens) {
      let isPassed = relay.map { $0.overlaps(mention.tokens) } ?? false
      if mention.entity != speaker, entities[mention.entity].kind != .place, !isPassed {
        return false
      }
    }
    let sayings = range.filter { place in
      let word = paragraph.tokens[place].lower
      return paragraph.tokens[place].tag.isVerb
        && (ReportingVerbs.finite[word] ?? ReportingVerbs.manner[word]) != nil
    }
    return sayings.count <= 1
  }

  /// Whether no attribution of its own may follow a quotation.
  private func endsSentence(
    _ quotation: Quotation, _ paragraph: AnnotatedParagraph
  ) -> Bool {
    guard let last = quotation.content.last,
      [".", "!", "?", "...", "…"].contains(paragraph.tokens[last].lower)
    else { return false }
    let next = quotation.whole.upperBound
    return next >= paragraph.tokens.count
      || paragraph.sentences.contains { $0.tokens.lowerBound == next }
  }
}
