/// What has happened by now can change: a stem asks in the past tense, with the source's date.
struct PresentPerfect: QuestionLintRule {
  let name = "present-perfect"
  let summary = "the stem is in the present perfect"
  let readsEnglish = true

  func check(_ item: LintItem, in subject: LintSubject, report: LintReport) {
    guard item.classes.contains([.have, .participle]) else { return }
    let range = item.wording.range
    for index in range where classes(index, subject).contains(.have) {
      let isPerfectOfModal =
        range.lowerBound..<index ~= index - 1
        && classes(index - 1, subject).contains(.modal)
      if isPerfectOfModal || hasModal(item, before: index, subject) { continue }
      // Inverted, "what has the office said", the subject stands between.
      let isInverted = index - range.lowerBound < 5
      if let participle = participle(after: index, within: isInverted ? 5 : 1, range, subject) {
        report(item.place(item.stemKey), .presentPerfect(participle))
        return
      }
    }
  }

  private func participle(
    after have: Int, within reach: Int, _ range: Range<Int>, _ subject: LintSubject
  ) -> String? {
    var left = reach
    for index in range where index > have {
      let found = classes(index, subject)
      if found.contains(.participle) {
        let verb = subject.vocabulary.text(subject.words[have])
        return "\(verb) … \(subject.vocabulary.text(subject.words[index]))"
      }
      // "Have to be closed" is no perfect, and a preposition begins another phrase.
      if !found.isDisjoint(with: [.preposition, .auxiliary])
        || found.contains(.modal) && !isNot(index, subject)
      {
        return nil
      }
      if !found.contains(.adverb), !isNot(index, subject) { left -= 1 }
      if left == 0 { return nil }
    }
    return nil
  }

  /// "What would the office have closed".
  private func hasModal(_ item: LintItem, before have: Int, _ subject: LintSubject) -> Bool {
    item.wording.range.prefix { $0 < have }.suffix(4).contains {
      classes($0, subject).contains(.modal) && !isNot($0, subject)
    }
  }

  private func isNot(_ index: Int, _ subject: LintSubject) -> Bool {
    subject.classes(subject.words[index]).contains(.negation)
  }

  private func classes(_ index: Int, _ subject: LintSubject) -> WordClass {
    subject.classes(subject.words[index])
  }
}
