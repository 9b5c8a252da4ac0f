/// A wrong option that the same passage names may be right as well.
struct OptionNotInPassage: ModelRule {
  let name = "option-in-passage"
  let summary = "a wrong option stands in the passage or in the stem"

  func refuses(_ item: Candidate) -> Bool {
    guard let passage = item.passage else { return true }
    let answer = item.draft.answer
    return item.draft.options.contains { option in
      guard option != answer else { return false }
      let words = WordList(option)
      return !passage.words.ranges(of: words).isEmpty || !item.wording.ranges(of: words).isEmpty
        // A surname alone means the same person.
        || words.words.contains { word in
          word.isCapitalised && !word.holdsFigure && !Words.months.contains(word.folded)
            && passage.words.words.contains { $0.folded == word.folded && $0.isCapitalised }
        }
    }
  }
}
