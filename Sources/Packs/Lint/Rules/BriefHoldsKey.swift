/// A case card is read before the question, so it must not answer it.
struct BriefHoldsKey: QuestionLintRule {
  let name = "brief-holds-key"
  let summary = "a source's case card holds the key of a question about that source"

  func check(_ item: LintItem, in subject: LintSubject, report: LintReport) {
    for number in item.about {
      let source = subject.sources[number]
      guard let words = subject.disclosure(of: item.secret, in: source.brief),
        // Words of the stem are known anyway.
        subject.disclosure(of: item.secret, in: item.askedWords) == nil
      else { continue }
      report(item.place("about"), .briefHoldsKey(words, source: source.id))
    }
  }
}
