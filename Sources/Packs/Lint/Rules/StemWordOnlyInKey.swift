/// A word of the stem that returns in one option only points at that option.
struct StemWordOnlyInKey: QuestionLintRule {
  let name = "stem-word-only-in-key"
  let summary = "a word of the stem stands in the key and in no distractor"
  let readsEnglish = true

  func check(_ item: LintItem, in subject: LintSubject, report: LintReport) {
    guard item.keys.count == 1, let key = item.keys.first, item.options.count > 1 else { return }
    for index in item.options[key].range {
      let word = subject.words[index]
      let text = subject.lemma(index)
      guard subject.classes(word).contains(.content), !subject.classes(word).contains(.figure),
        subject.vocabulary.text(word).utf8.count >= 4,
        holds(item.askedWords, text, subject),
        !item.options.indices.contains(where: {
          $0 != key && holds(item.options[$0], text, subject)
        })
      else { continue }
      report(item.place("options"), .wordOnlyInKey(subject.vocabulary.text(word)))
      return
    }
  }

  private func holds(_ text: Span, _ lemma: Vocabulary.Word, _ subject: LintSubject) -> Bool {
    text.range.contains { subject.lemma($0) == lemma }
  }
}
