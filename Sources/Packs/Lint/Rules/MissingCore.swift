import Quiz

/// A newcomer's first games are drawn from the questions tagged `core`.
struct MissingCore: LintRule {
  let name = "missing-core"
  let summary = "a pack of a hundred questions or more has none tagged core"

  private static let size = 100

  func check(_ subject: LintSubject, report: LintReport) {
    let accepted = subject.items.lazy.map { subject.pack.questions[$0.index] }
      .filter { $0.status == .accepted }
    if accepted.count >= Self.size, !accepted.contains(where: { $0.tags.contains("core") }) {
      report(.pack(key: "questions"), .noCore(questions: accepted.count))
    }
  }
}
