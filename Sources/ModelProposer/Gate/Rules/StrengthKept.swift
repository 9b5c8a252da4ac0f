/// What weakens a sentence, turns it or passes it on is in the item too: "not", "may", "about",
/// "denied", "said".
struct StrengthKept: ModelRule {
  let name = "strength"
  let summary = "a word of the passage that weakens, negates or attributes it is left out"

  func refuses(_ item: Candidate) -> Bool {
    guard let passage = item.passage else { return true }
    // A question asserts nothing.
    if passage.text.utf8.contains(UInt8(ascii: "?")) { return true }
    var counts: [String: Int] = [:]
    for word in passage.words.words where isBinding(word, item) {
      counts[word.folded, default: 0] += 1
    }
    var isHow = false
    for word in item.wording.words + WordList(item.draft.answer ?? "").words {
      // `How many` asks.
      if isBinding(word, item), !(isHow && word.folded == "many") {
        counts[word.folded, default: 0] -= 1
      }
      isHow = word.folded == "how"
    }
    return counts.values.contains { $0 != 0 }
  }

  private func isBinding(_ word: WordList.Word, _ item: Candidate) -> Bool {
    // May is also a month.
    if word.folded == "may", word.isCapitalised { return false }
    if Words.strength.contains(word.folded) {
      if case .whoSaid = item.draft.content { return word.folded != "according" }
      return true
    }
    if case .whoSaid = item.draft.content { return false }
    return Words.saying.contains(word.folded)
  }
}
