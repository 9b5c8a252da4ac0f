import Quiz

extension RuleExamples {
  static let unknownAllowance = RuleExamples(
    "unknown-allowance",
    fires: [
      Harbour.one(Harbour.choice(tags: ["allow:negative-stems"]))
    ],
    silent: [
      Harbour.one(Harbour.choice(tags: ["allow:negative-stem", "allow"]))
    ])
}
