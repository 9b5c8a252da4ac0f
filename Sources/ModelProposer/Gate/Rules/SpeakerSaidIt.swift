/// The speaker stands beside the passage's one verb of saying, as its subject; and the statement
/// is what was said.
struct SpeakerSaidIt: ModelRule {
  let name = "speaker"
  let summary = "the passage does not plainly say that the key said the statement"

  /// Between these and a verb of saying a name is part of another speaker's: `spokesman for …`.
  private static let linking: Set<String> = [
    "of", "for", "to", "from", "by", "with", "and", "or", "'s", "that", "as", "at", "about", "told",
    "than", "like", "after", "before", "against", "on", "in",
  ]

  func refuses(_ item: Candidate) -> Bool {
    guard case .whoSaid(let statement, _, _) = item.draft.content else { return false }
    guard let passage = item.passage, let answer = item.answerRanges(in: passage).first else {
      return true
    }
    let words = passage.words.words
    let verbs = words.indices.filter {
      Words.saying.contains(words[$0].folded) || words[$0].folded == "according"
    }
    guard verbs.count == 1, let verb = verbs.first else { return true }
    let before = answer.lowerBound > 0 ? words[answer.lowerBound - 1].folded : ""
    let after = answer.upperBound < words.count ? words[answer.upperBound].folded : ""
    let follows = words[answer.upperBound - 1].closesClause || answer.upperBound == words.count
    let isSubject =
      if words[verb].folded == "according" {
        verb + 2 == answer.lowerBound && before == "to" && follows
      } else if verb == answer.upperBound {
        !Self.linking.contains(before)
      } else if verb + 1 == answer.lowerBound {
        words[verb].folded != "told" && words[verb].folded != "tells" && follows
      } else {
        false
      }
    guard isSubject, after != "'s",
      let said = Clause.range(of: WordList(statement), in: passage.words, afterThat: true)
    else { return true }
    // Neither the speaker nor the verb is part of what was said.
    return said.overlaps(answer) || said.contains(verb)
  }
}
