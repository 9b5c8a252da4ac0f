import Quiz

/// Where most claims are supported, calling everything supported wins: about two supported to two
/// refuted to one not stated.
struct VerdictBalance: LintRule {
  let name = "verdict-balance"
  let summary = "a pack's claims are far from two supported to two refuted to one not stated"

  /// With fewer claims the shares are chance.
  private static let least = 20

  func check(_ subject: LintSubject, report: LintReport) {
    var counts: [Verdict: Int] = [:]
    for item in subject.items {
      if let verdict = subject.pack.questions[item.index].verdict {
        counts[verdict, default: 0] += 1
      }
    }
    let supported = counts[.supported, default: 0]
    let refuted = counts[.refuted, default: 0]
    let notStated = counts[.notStated, default: 0]
    let all = supported + refuted + notStated
    guard all >= Self.least else { return }
    // Tolerated: 3 to 2 among the decided ones, 10 to 35 percent not stated.
    let isDecidedEven = max(supported, refuted) * 2 <= min(supported, refuted) * 3
    let isSilenceFair = notStated * 10 >= all && notStated * 20 <= all * 7
    if !isDecidedEven || !isSilenceFair {
      report(
        .pack(key: "questions"),
        .verdicts(supported: supported, refuted: refuted, notStated: notStated))
    }
  }
}
