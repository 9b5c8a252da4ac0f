/// The wording is a clause of the passage, in its words and their order.
struct WordForWord: ModelRule {
  let name = "word-for-word"
  let summary = "the wording is not a whole clause of the passage in the passage's own words"

  func refuses(_ item: Candidate) -> Bool {
    guard let passage = item.passage else { return true }
    switch item.draft.content {
    case .claim(let text, .refuted(let wrong, let right)):
      guard let mended = Self.replacing(wrong, by: right, in: text) else { return true }
      return !Clause.holds(WordList(mended), in: passage.words)
    case .claim: return !Clause.holds(item.wording, in: passage.words)
    // Proved together with its speaker.
    case .whoSaid: return false
    case .choice, .number, .text:
      guard item.draft.wording.hasSuffix("?"),
        let place = item.answerRanges(in: passage).first
      else { return true }
      return !Clause.asks(item.wording, of: place, in: passage.words)
    }
  }

  /// The text with its one occurrence of some words replaced; nil where there is not one.
  private static func replacing(_ wrong: String, by right: String, in text: String) -> String? {
    let parts = text.split(separator: wrong, omittingEmptySubsequences: false)
    return parts.count == 2 ? parts.joined(separator: right) : nil
  }
}
