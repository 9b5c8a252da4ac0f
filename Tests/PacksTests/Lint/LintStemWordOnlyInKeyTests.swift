import Quiz

extension RuleExamples {
  static let stemWordOnlyInKey = RuleExamples(
    "stem-word-only-in-key",
    fires: [
      Harbour.one(Harbour.choice("Which office inspected the harbour first?"))
    ],
    silent: [
      Harbour.one(Harbour.choice()),
      Harbour.one(
        Harbour.choice(
          "Which harbour authority was it?",
          options: ["the harbour office", "the harbour police", "the mayor"])),
      Harbour.one(
        Harbour.choice("When in 2025 was it?", options: ["3 May 2025", "4 May", "5 May"])),
    ])
}
