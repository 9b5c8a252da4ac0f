/// What is counted stands behind the number: of "1,200 lorries and 40 barges" the barges are 40.
struct UnitFollows: ModelRule {
  let name = "unit"
  let summary = "the unit does not stand behind the number in the passage"

  func refuses(_ item: Candidate) -> Bool {
    guard case .number(_, _, let value, let unit) = item.draft.content else { return false }
    guard let passage = item.passage, let place = item.answerRanges(in: passage).first else {
      return true
    }
    let words = WordList(unit).words.map(\.folded).filter { !Words.articles.contains($0) }
    guard !words.isEmpty else { return true }
    if words == ["year"], (1000...2100).contains(value) {
      return place.lowerBound == 0 || passage.words.words[place.lowerBound - 1].folded != "in"
    }
    let following = passage.words.words[place.upperBound...].map(\.folded)
      .filter { !Words.articles.contains($0) }
    return !following.starts(with: words)
  }
}
