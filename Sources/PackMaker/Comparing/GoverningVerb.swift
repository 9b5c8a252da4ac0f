/// What is said to be done by or with something that a sentence mentions: the verb it hangs on.
struct GoverningVerb {
  let paragraph: AnnotatedParagraph
  let sentence: Sentence

  /// The place of the main verb, of the participle or of the state (`dead`) that a phrase hangs on;
  /// nil where none could be told.
  func verb(of phrase: Range<Int>) -> Int? { following(phrase) ?? preceding(phrase) }

  /// The verb of which a date tells the time: mostly the one before it.
  func verb(dated phrase: Range<Int>) -> Int? {
    if let before = preceding(phrase) { return before }
    var start = phrase.upperBound
    if start < sentence.tokens.upperBound, paragraph.tokens[start].lower == "," { start += 1 }
    return group(from: start, limit: 16)
  }

  /// The words of the clause around a phrase: from mark to mark.
  func clause(of phrase: Range<Int>) -> Range<Int> {
    var start = phrase.lowerBound
    while start > sentence.tokens.lowerBound, !isBreak(start - 1) { start -= 1 }
    var end = phrase.upperBound
    while end < sentence.tokens.upperBound, !isBreak(end) { end += 1 }
    return start..<end
  }

  private func isBreak(_ index: Int) -> Bool {
    Self.breaks.contains(paragraph.tokens[index].lower)
  }

  /// `14 people … were hurt`, `14 people hurt in`, `14 people who died`.
  private func following(_ phrase: Range<Int>) -> Int? {
    var start = phrase.upperBound
    guard start < sentence.tokens.upperBound else { return nil }
    // `312 people, among them 41 children, were rescued`
    if paragraph.tokens[start].lower == ",",
      let close = (start + 1..<min(start + 14, sentence.tokens.upperBound)).first(where: {
        paragraph.tokens[$0].lower == ","
      }), close + 1 < sentence.tokens.upperBound,
      Self.auxiliaries.contains(paragraph.tokens[close + 1].lower)
    {
      start = close + 1
    }
    return group(from: start, limit: 12)
  }

  /// The main verb of the first group of verbs from some place on, before anything that begins
  /// another clause.
  private func group(from start: Int, limit: Int) -> Int? {
    let end = min(start + limit, sentence.tokens.upperBound)
    var index = start
    while index < end {
      let token = paragraph.tokens[index]
      if Meaning.states.contains(token.lower) { return index }
      if token.tag.isVerb { return main(from: index) }
      switch token.tag {
      case .preposition, .adjective, .noun, .pluralNoun, .properNoun, .number, .possessive,
        .adverb, .symbol, .relative:
        break
      case .determiner:
        // `on the night the ship sank` begins another clause.
        if index > start, token.lower == "the", paragraph.tokens[index - 1].tag.isNoun {
          return nil
        }
      default: return nil
      }
      index += 1
    }
    return nil
  }

  /// The last of `have been badly hurt`; the state behind `were`.
  private func main(from start: Int) -> Int? {
    var last = start
    var index = start
    while index < sentence.tokens.upperBound {
      let token = paragraph.tokens[index]
      if token.tag.isVerb {
        // `said` behind its own subject belongs to who reports.
        if last != index, !Self.auxiliaries.contains(paragraph.tokens[last].lower) { break }
        last = index
      } else if Meaning.states.contains(token.lower) {
        return index
      } else if token.tag != .adverb && token.tag != .infinitive && token.lower != "not" {
        break
      }
      index += 1
    }
    return Self.reporting.contains(paragraph.tokens[last].lower) ? nil : last
  }

  private func preceding(_ phrase: Range<Int>) -> Int? {
    var index = phrase.lowerBound - 1
    while index >= sentence.tokens.lowerBound {
      let token = paragraph.tokens[index]
      if isBreak(index) || token.tag == .subordinator || token.tag == .relative { return nil }
      if token.tag.isVerb {
        return Self.reporting.contains(token.lower) ? nil : index
      }
      if token.lower == "aground" { return index }
      index -= 1
    }
    return nil
  }

  static let breaks: WordSet = [
    ",", ";", ":", "—", "–", "(", ")", "\"", "“", "”", "…", ".", "?", "!",
  ]
  static let auxiliaries: WordSet = [
    "be", "is", "are", "was", "were", "been", "being", "has", "have", "had", "having", "do",
    "does", "did", "will", "would", "can", "could", "may", "might", "must", "shall", "should",
    "'s", "'re", "'ve", "got", "get",
  ]
  static let reporting: WordSet = [
    "say", "says", "said", "saying", "told", "added", "stated", "announced", "reported",
    "according", "wrote", "claimed", "claims", "believe", "believed", "believes", "estimated",
    "thinks", "thought", "confirmed", "showed", "shows", "found", "warned", "argued",
  ]
}
