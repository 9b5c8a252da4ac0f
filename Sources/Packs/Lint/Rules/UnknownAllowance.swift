import Text

/// A mistyped `allow:` silences nothing, and nobody notices until the rule warns again.
struct UnknownAllowance: LintRule {
  let name = "unknown-allowance"
  let summary = "a tag allow:NAME names no lint rule"

  /// What a tag that silences a rule begins with.
  static let prefix = "allow:"

  func check(_ subject: LintSubject, report: LintReport) {
    guard !subject.allowances.isEmpty else { return }
    let names = Lint.rules.map(\.name)
    for item in subject.items {
      for allowed in subject.allowances[item.index, default: []].sorted()
      where !names.contains(allowed) {
        report(
          item.place("tags"),
          .unknownAllowance(
            allowed, meant: EditDistance.closest(to: allowed, among: names)))
      }
    }
  }
}
