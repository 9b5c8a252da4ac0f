import Text

/// Finds the dates of a sentence, and works out those that lean on the day of publication.
struct Dates {
  let tokens: [Token]
  let marks: PairedMarks
  let published: PartialDate?

  /// The mentions of a sentence, in order.
  func find(in sentence: Range<Int>) -> [DateMention] {
    var mentions: [DateMention] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      let reader = DateReader(tokens: tokens, end: sentence.upperBound)
      guard var mention = reader.date(at: index) ?? RelativeDates.date(at: index, tokens, sentence)
      else {
        index += 1
        continue
      }
      mention.isBound = mention.isBound || isBound(mention, mentions.last, sentence)
      mentions.append(mention)
      index = mention.tokens.upperBound
    }
    guard let published else { return mentions }
    let resolver = DateResolver(
      tokens: tokens, marks: marks, sentence: sentence, published: published, mentions: mentions)
    return mentions.map(resolver.resolved)
  }

  /// Behind a word that makes the date an end of a span.
  private func isBound(
    _ mention: DateMention, _ last: DateMention?, _ sentence: Range<Int>
  ) -> Bool {
    var before = mention.tokens.lowerBound - 1
    while before >= sentence.lowerBound,
      ["the", "early", "late", "mid", "end", "of", "around", "about"].contains(
        tokens[before].lower),
      before > mention.tokens.lowerBound - 5
    {
      before -= 1
    }
    guard before >= sentence.lowerBound else { return false }
    let word = tokens[before].lower
    if Self.bounds.contains(word) { return true }
    if ["to", "and", "-", "–", "—"].contains(word), let last, last.tokens.upperBound == before {
      return word != "and" || last.isBound
    }
    return false
  }

  private static let bounds: WordSet = [
    "since", "until", "till", "by", "before", "after", "between", "from", "through", "til",
  ]
}
