import Quiz

extension RuleExamples {
  static let numberWithoutUnit = RuleExamples(
    "number-without-unit",
    fires: [
      Harbour.one(Harbour.number(unit: " "))
    ],
    silent: [
      Harbour.one(Harbour.number())
    ])
}
