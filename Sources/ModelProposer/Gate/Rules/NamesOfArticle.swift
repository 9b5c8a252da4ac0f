/// Every name of an item is the article's, in its options too.
struct NamesOfArticle: ModelRule {
  let name = "name"
  let summary = "a name of the item is not in the article"

  func refuses(_ item: Candidate) -> Bool {
    let wording = item.wording.words.filter { !Words.asking.contains($0.folded) }
    // A wrong date may be of any month.
    let options = item.draft.options.flatMap { WordList($0).words }
      .filter { !Words.months.contains($0.folded) }
    return (wording + options).contains { word in
      word.isCapitalised && !word.holdsFigure && !item.article.words.contains(word.folded)
    }
  }
}
