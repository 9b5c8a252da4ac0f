/// Telling supported claims from refuted ones.
package struct Discernment: Hashable, Sendable {
  /// Share of supported claims called supported plus share of refuted ones called refuted, less 1.
  ///
  /// 1 calls every one of them right and -1 none. Calls that look at nothing get the share of them
  /// that are not "not stated", less 1: -1/3 where the three verdicts are called alike often, and 0
  /// only where "not stated" is never called, as in Youden's J (1950), which knows two verdicts.
  /// Nil without both kinds.
  package let discernment: Double?
  /// Share of claims called supported less the share that is: above 0 believes too much.
  package let bias: Double
  /// Claims answered.
  package let claims: Int

  /// From the key and what was called, claim by claim; nil of none.
  package init?(_ calls: [(key: Verdict, called: Verdict)]) {
    self.init(counts: calls.map { ($0.key, $0.called, 1) })
  }

  /// From calls that were counted; nil of none.
  package init?(counts: [(key: Verdict, called: Verdict, count: Int)]) {
    func sum(_ isMeant: (Verdict, Verdict) -> Bool) -> Int {
      counts.reduce(0) { $0 + (isMeant($1.key, $1.called) ? $1.count : 0) }
    }
    let all = sum { _, _ in true }
    guard all > 0 else { return nil }
    func shareCalledRight(_ verdict: Verdict) -> Double? {
      let members = sum { key, _ in key == verdict }
      guard members > 0 else { return nil }
      return Double(sum { $0 == verdict && $1 == verdict }) / Double(members)
    }
    if let supported = shareCalledRight(.supported), let refuted = shareCalledRight(.refuted) {
      discernment = supported + refuted - 1
    } else {
      discernment = nil
    }
    let called = sum { $1 == .supported }
    let actual = sum { key, _ in key == .supported }
    bias = Double(called - actual) / Double(all)
    claims = all
  }
}
