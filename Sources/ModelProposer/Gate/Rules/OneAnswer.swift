/// Where the passage holds a second name or number besides the key and the question's own, the
/// question may have two answers, or the other one.
struct OneAnswer: ModelRule {
  let name = "one-answer"
  let summary = "the passage holds another answer of the key's type"

  func refuses(_ item: Candidate) -> Bool {
    switch item.draft.content {
    case .claim, .whoSaid: return false
    default: break
    }
    guard let passage = item.passage, let place = item.answerRanges(in: passage).first else {
      return true
    }
    let asked = Set(item.wording.words.map(\.folded))
    let type = OptionType(of: item.draft.answer ?? "")
    return passage.words.words.indices.contains { index in
      let word = passage.words.words[index]
      guard !place.contains(index), !asked.contains(word.folded) else { return false }
      return switch type {
      case .name, nil:
        word.isCapitalised && index > 0 && !Words.months.contains(word.folded)
      case .number:
        // The day of a date counts nothing.
        word.holdsFigure && !isNextToMonth(index, passage.words.words)
      case .date: word.holdsFigure
      }
    }
  }

  private func isNextToMonth(_ index: Int, _ words: [WordList.Word]) -> Bool {
    [index - 1, index + 1].contains { next in
      words.indices.contains(next) && words[next].isCapitalised
        && Words.months.contains(words[next].folded)
    }
  }
}
