import Quiz

extension RuleExamples {
  static let missingHint = RuleExamples(
    "missing-hint",
    fires: [
      Harbour.one(Harbour.choice(hint: nil))
    ],
    silent: [
      Harbour.one(Harbour.choice()),
      Harbour.one(Harbour.choice(hint: nil, tags: ["allow:missing-hint"])),
    ])
}
