/// A refuted claim changes one number that counts something. A changed name need not be wrong:
/// two may have done the same; nor a changed date, when things happen again.
struct RefutedByNumber: ModelRule {
  let name = "refuted"
  let summary =
    "the claim does not change exactly one exact number, so that the source need not exclude it"

  func refuses(_ item: Candidate) -> Bool {
    guard case .claim(_, .refuted(let wrong, let right)) = item.draft.content else { return false }
    guard let passage = item.passage,
      let old = WordList(right).words.first, let new = WordList(wrong).words.first,
      WordList(right).words.count == 1, WordList(wrong).words.count == 1,
      let oldValue = old.number, let newValue = new.number, oldValue != newValue,
      item.wording.ranges(of: WordList(wrong)).count == 1,
      let place = passage.words.ranges(of: WordList(right)).first
    else { return true }
    // Near enough to be a rounding of the other is no contradiction.
    if abs(newValue - oldValue) <= 0.02 * max(abs(newValue), abs(oldValue)) { return true }
    let words = passage.words.words
    let around = words[max(0, place.lowerBound - 3)..<min(words.count, place.upperBound + 2)]
    return around.contains { Words.bounds.contains($0.folded) || Words.months.contains($0.folded) }
      || isYear(oldValue) && !right.contains(",")
      // The other number is said of something in the same passage.
      || passage.words.numbers.contains(newValue)
  }

  private func isYear(_ value: Double) -> Bool {
    (1000...2100).contains(value) && value == value.rounded()
  }
}
