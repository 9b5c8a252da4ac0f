import Quiz

/// Who answers a number must know whether lorries or lorries a day are counted.
struct NumberWithoutUnit: QuestionLintRule {
  let name = "number-without-unit"
  let summary = "a number question names no unit"

  func check(_ item: LintItem, in subject: LintSubject, report: LintReport) {
    guard case .number(let key) = subject.pack.questions[item.index].form,
      key.unit.allSatisfy(\.isWhitespace)
    else { return }
    report(item.place("unit"), .missingUnit)
  }
}
