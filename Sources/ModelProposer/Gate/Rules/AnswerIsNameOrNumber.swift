/// Names, numbers and dates can be told to be the whole of an answer; of other phrases nobody
/// knows where they begin and end.
struct AnswerIsNameOrNumber: ModelRule {
  let name = "answer-type"
  let summary = "the key is no name, number or date"

  func refuses(_ item: Candidate) -> Bool {
    guard let answer = item.draft.answer else { return false }
    if case .number(_, let written, let value, _) = item.draft.content {
      // The figure alone: `1,200`, not `1,200 lorries` or `over 1,200`.
      let words = WordList(written)
      return words.words.count != 1 || words.numbers != [value]
    }
    return OptionType(of: answer) == nil
  }
}

/// What an option is, by its words.
enum OptionType: Hashable {
  case number
  case date
  /// All its words but small ones begin with a capital.
  case name

  /// Nil for a phrase of another kind.
  init?(of text: String) {
    let words = WordList(text).words
    let small: Set<String> = ["of", "the", "and", "for", "de", "la", "van", "von", "al", "bin"]
    guard let first = words.first, let last = words.last else { return nil }
    if words.count == 1, first.number != nil {
      self = .number
    } else if words.contains(where: { Words.months.contains($0.folded) }),
      words.allSatisfy({ Words.months.contains($0.folded) || $0.holdsFigure })
    {
      self = .date
    } else if words.allSatisfy({ $0.isCapitalised || small.contains($0.folded) }),
      first.isCapitalised || first.folded == "the", last.isCapitalised,
      !words.contains(where: { $0.number != nil || $0.folded == "'s" })
    {
      self = .name
    } else {
      return nil
    }
  }
}
