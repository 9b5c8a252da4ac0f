import Quiz

extension RuleExamples {
  static let tooManySources = RuleExamples(
    "too-many-sources",
    fires: [
      Harbour.one(Harbour.choice(about: ["gazette", "courier", "echo"]))
    ],
    silent: [
      Harbour.one(Harbour.choice(about: ["gazette", "courier"]))
    ])
}
