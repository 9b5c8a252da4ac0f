import Quiz

/// Where one option stands inside another, both are right or the longer one is wrong.
struct OptionInsideOption: QuestionLintRule {
  let name = "option-inside-option"
  let summary = "one option's words stand whole in another"

  func check(_ item: LintItem, in subject: LintSubject, report: LintReport) {
    for (inner, short) in item.options.enumerated() {
      for (outer, long) in item.options.enumerated() where inner != outer {
        // Options that fold to the same words are reported once.
        let isShorter = short.count < long.count || short.count == long.count && inner < outer
        if isShorter, subject.contains(long, short) {
          let options = subject.pack.questions[item.index].form.options
          report(item.place("options"), .optionInside(options[inner], of: options[outer]))
        }
      }
    }
  }
}

extension Form {
  /// The options of a choice or a selection.
  fileprivate var options: [String] {
    switch self {
    case .choice(let choice): choice.options
    case .selection(let selection): selection.options
    case .number, .text, .ordering, .matching: []
    }
  }
}
