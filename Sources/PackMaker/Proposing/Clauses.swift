/// Clauses of a sentence that assert something each for itself: what a comma with `and`, `but` or
/// `while` joins, the sentence asserts one by one.
struct Clauses {
  let paragraph: AnnotatedParagraph
  let sentence: Sentence

  /// The clauses, each with a subject and a finite verb of its own; none where the sentence has but
  /// one, or gives them to a speaker.
  func spans() -> [Range<Int>] {
    guard case .source = sentence.voice else { return [] }
    var end = sentence.tokens.upperBound
    while end > sentence.tokens.lowerBound,
      [".", "!", "?", "…"].contains(paragraph.tokens[end - 1].lower)
    {
      end -= 1
    }
    var spans: [Range<Int>] = []
    var start = sentence.tokens.lowerBound
    for index in sentence.tokens where index > start && index < end {
      guard let next = clauseStart(behind: index, end: end) else { continue }
      spans.append(start..<index)
      start = next
    }
    spans.append(start..<end)
    guard spans.count > 1, spans.allSatisfy(isClause) else { return [] }
    return spans
  }

  /// Where the next clause begins, if one ends at this token.
  private func clauseStart(behind index: Int, end: Int) -> Int? {
    let tokens = paragraph.tokens
    guard index + 3 < end else { return nil }
    guard tokens[index].lower == ",",
      ["and", "while", "whereas"].contains(tokens[index + 1].lower)
    else { return nil }
    return isSubject(from: index + 2, end: end) ? index + 2 : nil
  }

  /// Whether a noun phrase with a finite verb behind it begins here; `and` between the members of a
  /// list is followed by a noun and no verb.
  private func isSubject(from start: Int, end: Int) -> Bool {
    var index = start
    while index < min(end, start + 8) {
      let tag = paragraph.tokens[index].tag
      if tag.isFiniteVerb { return index > start && paragraph.tokens[index].isSure }
      guard Self.nominal.contains(tag) else { return false }
      index += 1
    }
    return false
  }

  private func isClause(_ span: Range<Int>) -> Bool {
    span.count >= 5 && span.contains { paragraph.tokens[$0].tag.isFiniteVerb }
      && span.first.map {
        !["which", "who", "that", "if", "because"].contains(paragraph.tokens[$0].lower)
      }
        ?? false
  }

  private static let nominal: TagSet = [
    .noun, .pluralNoun, .properNoun, .determiner, .adjective, .possessive, .number,
  ]
}
