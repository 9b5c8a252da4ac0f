/// Every number of an item is the article's, by value. A refuted claim holds the one that it
/// changed, and options that are numbers are wrong by design.
struct NumbersOfArticle: ModelRule {
  let name = "number"
  let summary = "a number of the item is not in the article"

  func refuses(_ item: Candidate) -> Bool {
    var strangers = 0
    for word in item.wording.words where isStranger(word, item) { strangers += 1 }
    var allowed = 0
    if case .claim(_, .refuted) = item.draft.content { allowed = 1 }
    let answer = WordList(item.draft.answer ?? "").words
    return strangers > allowed || answer.contains { isStranger($0, item) }
  }

  private func isStranger(_ word: WordList.Word, _ item: Candidate) -> Bool {
    if let number = word.number { return !item.article.numbers.contains(number) }
    return word.holdsFigure && !item.article.words.contains(word.folded)
  }
}
