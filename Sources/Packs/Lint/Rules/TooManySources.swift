import Quiz

/// A round has one or two case cards, so a question about three sources is never dealt in full.
struct TooManySources: QuestionLintRule {
  let name = "too-many-sources"
  let summary = "a question is about more than two sources"

  func check(_ item: LintItem, in subject: LintSubject, report: LintReport) {
    let count = subject.pack.questions[item.index].about.count
    if count > 2 { report(item.place("about"), .manySources(count)) }
  }
}
