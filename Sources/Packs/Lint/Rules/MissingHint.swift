import Quiz

/// Players can buy a hint. Reported once for a pack, since hints are often written last.
struct MissingHint: LintRule {
  let name = "missing-hint"
  let summary = "questions have no hint"

  func check(_ subject: LintSubject, report: LintReport) {
    let bare = subject.items.filter {
      $0.hint.isEmpty && subject.pack.questions[$0.index].status == .accepted
        && subject.allowances[$0.index]?.contains(name) != true
    }
    if !bare.isEmpty {
      report(.pack(key: "questions"), .missingHints(bare.map(\.id), of: subject.items.count))
    }
  }
}
