import Quiz

extension RuleExamples {
  static let unusedPassage = RuleExamples(
    "unused-passage",
    fires: [
      Harbour.one(Harbour.choice())
    ],
    silent: [
      Harbour.one(Harbour.choice(cites: ["gazette#p1", "gazette#p2"])),
      Harbour.pack([]),
    ])
}
