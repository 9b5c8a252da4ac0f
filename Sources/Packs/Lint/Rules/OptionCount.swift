/// Two options are a coin; more than five are a list to learn.
struct OptionCount: QuestionLintRule {
  let name = "option-count"
  let summary = "a question has fewer than three or more than five options"

  private static let allowed = 3...5

  func check(_ item: LintItem, in subject: LintSubject, report: LintReport) {
    guard !item.options.isEmpty, !Self.allowed.contains(item.options.count) else { return }
    report(item.place("options"), .optionCount(item.options.count, allowed: Self.allowed))
  }
}
