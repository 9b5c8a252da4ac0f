/// A stem that holds its own key asks nothing.
struct KeyInStem: QuestionLintRule {
  let name = "key-in-stem"
  let summary = "the stem holds the key, and no distractor"

  func check(_ item: LintItem, in subject: LintSubject, report: LintReport) {
    // What somebody said may well name the speaker.
    guard !item.isComposed,
      let words = subject.disclosure(of: item.secret, in: item.wording)
    else { return }
    report(item.place(item.stemKey), .keyInStem(words))
  }
}
