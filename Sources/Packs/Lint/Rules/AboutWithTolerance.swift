import Quiz

/// A tolerance stands only where the source is approximate, and then the stem says "about". The
/// other way round, "about how many" with no tolerance marks a near answer wrong.
struct AboutWithTolerance: QuestionLintRule {
  let name = "about-with-tolerance"
  let summary = "a number is asked exactly but marked with a tolerance, or the other way round"
  let readsEnglish = true

  func check(_ item: LintItem, in subject: LintSubject, report: LintReport) {
    guard case .number(let key) = subject.pack.questions[item.index].form else { return }
    let says = item.classes.contains(.approximation)
    if key.tolerance > 0, !says {
      report(item.place(item.stemKey), .toleranceUnsaid(key.tolerance))
    } else if key.tolerance == 0, says, asksApproximately(item, subject) {
      report(item.place("tolerance"), .approximateWithoutTolerance)
    }
  }

  /// "About how many", not "what does the Gazette say about".
  private func asksApproximately(_ item: LintItem, _ subject: LintSubject) -> Bool {
    let words = subject.texts(item.wording)
    return zip(words, words.dropFirst()).contains { word, next in
      ["about", "roughly", "approximately", "around"].contains(word) && next == "how"
    }
  }
}
