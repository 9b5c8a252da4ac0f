/// Players see the cards of the sources a question is about; what decides it should be one of them.
struct CitesOutsideAbout: QuestionLintRule {
  let name = "cites-outside-about"
  let summary = "a citation names a source that the question is not about"

  func check(_ item: LintItem, in subject: LintSubject, report: LintReport) {
    guard !item.about.isEmpty else { return }
    var seen: Set<Int> = []
    for passage in item.passages {
      let source = subject.sourceOfPassage[passage]
      if !item.about.contains(source), seen.insert(source).inserted {
        report(item.place("cites"), .outsideAbout(source: subject.sources[source].id))
      }
    }
  }
}
