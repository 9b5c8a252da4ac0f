/// Telling supported claims from refuted ones.
package struct Discernment: Hashable, Sendable {
  /// Share of supported claims called supported plus share of refuted ones called refuted, less 1:
  /// 1 is perfect, 0 a guess that looks at nothing (Youden's J, 1950). Nil without both kinds.
  package let discernment: Double?
  /// Share of claims called supported less the share that is: above 0 believes too much.
  package let bias: Double
  /// Claims answered.
  package let claims: Int

  /// From the key and what was called, claim by claim; nil of none.
  package init?(_ calls: [(key: Verdict, called: Verdict)]) {
    guard !calls.isEmpty else { return nil }
    func shareCalledRight(_ verdict: Verdict) -> Double? {
      let members = calls.filter { $0.key == verdict }
      guard !members.isEmpty else { return nil }
      return Double(members.count { $0.called == verdict }) / Double(members.count)
    }
    if let supported = shareCalledRight(.supported), let refuted = shareCalledRight(.refuted) {
      discernment = supported + refuted - 1
    } else {
      discernment = nil
    }
    let called = calls.count { $0.called == .supported }
    let actual = calls.count { $0.key == .supported }
    bias = Double(called - actual) / Double(calls.count)
    claims = calls.count
  }
}
