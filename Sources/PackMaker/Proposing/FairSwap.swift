/// Whether somebody's words may be put to another name: only an opinion or a demand that the other
/// one might have uttered too.
enum FairSwap {
  /// Nobody is given words that accuse or that tell of the speaker's own doings and things.
  static func allows(_ words: ArraySlice<Token>) -> Bool {
    !words.indices.contains { index in
      let word = words[index].lower
      if AccusingWords.contain(word) || reproaches.contains(word) || reproving.begin(word) {
        return true
      }
      if own.contains(word) { return true }
      // `I think`, `we must`: anybody may.
      guard word == "i" || word == "we" else { return false }
      let next = words[(index + 1)...].first { $0.tag != .adverb }?.lower ?? ""
      return !(word == "i" ? thinking : demanding).contains(next)
    }
  }

  /// The same of indirect speech, in which the speaker is `she`, `they` or `its`.
  static func allowsReported(_ words: ArraySlice<Token>) -> Bool {
    allows(words) && !words.contains { third.contains($0.lower) }
  }

  private static let own: WordSet = [
    "my", "mine", "our", "ours", "me", "myself", "ourselves", "us",
  ]
  private static let third: WordSet = [
    "he", "she", "his", "her", "hers", "him", "himself", "herself", "they", "their", "theirs",
    "them", "themselves", "it", "its", "itself",
  ]
  private static let thinking: WordSet = [
    "think", "believe", "hope", "want", "wish", "urge", "expect", "doubt", "fear", "agree",
    "disagree", "support", "oppose", "welcome",
  ]
  private static let demanding: WordSet = [
    "must", "need", "should", "cannot", "can", "can't", "can’t", "want", "ought", "all", "urge",
    "hope", "believe", "think", "welcome", "oppose", "support", "may", "might",
  ]
  private static let reproaches: WordSet = [
    "false", "untrue", "failed", "fails", "failing", "failure", "failures", "wrong", "wrongly",
    "unfair", "unfairly", "cynical", "ignored", "ignoring", "ignores", "incompetent", "reckless",
    "irresponsible", "shameful", "disgraceful", "unacceptable", "unsupported", "baseless",
    "nonsense", "divisive", "victims", "frightening",
  ]
  private static let reproving: WordBeginnings = [
    "mislead", "misled", "mischaracter", "misrepresent", "misus", "mismanag", "dishonest",
    "hypocri", "betray", "sabotag", "exploit", "smear", "debunk", "manipulat", "discriminat",
  ]
}
