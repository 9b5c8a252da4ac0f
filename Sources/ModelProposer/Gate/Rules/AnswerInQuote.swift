/// The quote itself holds the key, or what contradicts a refuted claim; and once, since of two
/// places only one may be meant.
struct AnswerInQuote: ModelRule {
  let name = "answer-in-quote"
  let summary = "the quote does not hold the key, or holds it twice"

  func refuses(_ item: Candidate) -> Bool {
    guard let answer = item.draft.answer else { return false }
    let sought = WordList(answer)
    let isThere =
      !WordList(item.draft.quote).ranges(of: sought).isEmpty
    guard isThere, let passage = item.passage else { return true }
    return passage.words.ranges(of: sought).count != 1
  }
}
