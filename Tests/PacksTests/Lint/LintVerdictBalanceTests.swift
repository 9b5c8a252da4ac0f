import Quiz

private func claims(_ supported: Int, _ refuted: Int, _ notStated: Int) -> Pack {
  let verdicts =
    Array(repeating: Verdict.supported, count: supported)
    + Array(repeating: .refuted, count: refuted) + Array(repeating: .notStated, count: notStated)
  return Harbour.pack(
    verdicts.enumerated().map { Harbour.claim("It was so \($0).", $1, id: "c\($0)") })
}

extension RuleExamples {
  static let verdictBalance = RuleExamples(
    "verdict-balance",
    fires: [
      claims(16, 2, 2),
      claims(10, 10, 0),
      claims(4, 4, 12),
    ],
    silent: [
      claims(8, 8, 4),
      claims(10, 7, 4),
      claims(15, 0, 0),
    ])
}
