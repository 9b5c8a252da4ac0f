import Quiz

extension RuleExamples {
  static let allOfTheAbove = RuleExamples(
    "all-of-the-above",
    fires: [
      Harbour.one(Harbour.choice(options: ["the mayor", "the office", "All of the above"])),
      Harbour.one(Harbour.choice(options: ["the mayor", "the office", "None of these."])),
    ],
    silent: [
      Harbour.one(Harbour.choice()),
      Harbour.one(Harbour.choice(options: ["all lanes above the pier", "one lane", "no lane"])),
    ])
}
