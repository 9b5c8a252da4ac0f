/// "On Tuesday" means nothing to who reads the stem on another day.
struct LooseWeekday: QuestionLintRule {
  let name = "loose-weekday"
  let summary = "the stem names a day of the week without its date"
  let readsEnglish = true

  func check(_ item: LintItem, in subject: LintSubject, report: LintReport) {
    // With a month in the stem the day is dated.
    guard item.classes.contains(.weekday), !item.classes.contains(.month) else { return }
    let range = item.wording.range
    for index in range where subject.classes(subject.words[index]).contains(.weekday) {
      // "On Tuesday" and "Tuesday morning", but not "the Sunday Courier".
      let isTold = index == range.lowerBound || has(.preposition, index - 1, subject)
      let isPart = index + 1 < range.upperBound && has(.daytime, index + 1, subject)
      if isTold || isPart {
        report(item.place(item.stemKey), .weekday(subject.vocabulary.text(subject.words[index])))
        return
      }
    }
  }

  private func has(_ wanted: WordClass, _ index: Int, _ subject: LintSubject) -> Bool {
    subject.classes(subject.words[index]).contains(wanted)
  }
}
