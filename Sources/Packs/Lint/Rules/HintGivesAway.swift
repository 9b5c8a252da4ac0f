import Quiz

/// A hint costs half of the points, and is worth more than that where it holds the key.
struct HintGivesAway: QuestionLintRule {
  let name = "hint-gives-away"
  let summary = "a hint holds the key"

  func check(_ item: LintItem, in subject: LintSubject, report: LintReport) {
    guard !item.hint.isEmpty else { return }
    if let words = subject.disclosure(of: item.secret, in: item.hint) {
      report(item.place("hint"), .hintHoldsKey(words))
    } else if item.isClaim, let verdict = verdict(in: item, subject) {
      report(item.place("hint"), .hintHoldsKey(verdict))
    }
  }

  /// "Supported" is left out, since pillars support bridges.
  private func verdict(in item: LintItem, _ subject: LintSubject) -> String? {
    let words = subject.texts(item.hint)
    switch subject.pack.questions[item.index].verdict {
    case .refuted: return words.contains("refuted") ? "refuted" : nil
    case .notStated:
      let says = zip(words, words.dropFirst()).contains { $0 == "not" && $1 == "stated" }
      return says ? "not stated" : nil
    case .supported, nil: return nil
    }
  }
}
