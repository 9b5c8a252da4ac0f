import Quiz
import Text

/// A date that an article does not print is shown as inferred and never asked for.
struct AsksInferredDate: QuestionLintRule {
  let name = "asks-inferred-date"
  let summary = "the key is a source's publication date, which its article does not print"
  let readsEnglish = true

  func check(_ item: LintItem, in subject: LintSubject, report: LintReport) {
    guard item.classes.contains(.publication) else { return }
    for number in item.about {
      guard case .inferred(let date, _) = subject.pack.sources[number].published,
        isKey(date, of: item, subject)
      else { continue }
      report(item.place(item.stemKey), .inferredDate(date, source: subject.sources[number].id))
    }
  }

  private func isKey(_ date: PartialDate, of item: LintItem, _ subject: LintSubject) -> Bool {
    switch subject.pack.questions[item.index].form {
    case .number(let key): key.value == Double(date.year)
    case .choice(let choice): choice.options[choice.key] == date.words
    case .text(let key): key.accepted.contains(date.words)
    case .selection, .ordering, .matching: false
    }
  }
}
