import Quiz

extension RuleExamples {
  static let optionInsideOption = RuleExamples(
    "option-inside-option",
    fires: [
      Harbour.one(Harbour.choice(options: ["the harbour office", "harbour office", "the mayor"])),
      Harbour.one(
        Harbour.choice(options: ["the mayor and the ferry master", "the ferry master", "a diver"])),
    ],
    silent: [
      Harbour.one(Harbour.choice(options: ["12", "120", "1,200"])),
      Harbour.one(Harbour.choice(options: ["the office", "an officer", "officers"])),
    ])
}
