import Quiz

extension RuleExamples {
  static let optionCount = RuleExamples(
    "option-count",
    fires: [
      Harbour.one(Harbour.choice(options: ["frost", "salt"])),
      Harbour.one(Harbour.choice(options: ["frost", "salt", "rust", "age", "load", "wind"])),
    ],
    silent: [
      Harbour.one(Harbour.choice()),
      Harbour.one(Harbour.claim("Frost caused the crack.")),
      Harbour.one(Harbour.number()),
    ])
}
