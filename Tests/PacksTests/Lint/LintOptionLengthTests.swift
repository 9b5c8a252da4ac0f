import Quiz

extension RuleExamples {
  static let optionLength = RuleExamples(
    "option-length",
    fires: [
      Harbour.one(
        Harbour.choice(options: [
          "the harbour office, after its own inspection of the pier", "the mayor",
          "the ferry master",
        ]))
    ],
    silent: [
      Harbour.one(Harbour.choice()),
      Harbour.one(
        Harbour.choice(options: [
          "the mayor", "the harbour office, after its own inspection", "a diver",
        ])),
      Harbour.one(
        Harbour.choice(options: [
          "the office, after an inspection of the pier", "the mayor, after a vote of the council",
          "a diver",
        ])),
    ])
}
