/// A source that no question is about or cites.
struct UnusedSource: LintRule {
  let name = "unused-source"
  let summary = "no question is about a source or cites it"

  func check(_ subject: LintSubject, report: LintReport) {
    for (source, isAsked) in zip(subject.sources, subject.askedSources) where !isAsked {
      report(.source(id: source.id, key: "label"), .unusedSource)
    }
  }
}
