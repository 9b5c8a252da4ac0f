import Quiz

extension RuleExamples {
  static let unusedSource = RuleExamples(
    "unused-source",
    fires: [
      Harbour.one(Harbour.choice())
    ],
    silent: [
      Harbour.one(Harbour.choice(about: ["gazette", "courier"]))
    ])
}
