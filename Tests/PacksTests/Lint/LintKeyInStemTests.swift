import Quiz

extension RuleExamples {
  static let keyInStem = RuleExamples(
    "key-in-stem",
    fires: [
      Harbour.one(
        Harbour.number("How many of the two big ferries sailed?", value: 2, unit: "ferries")),
      Harbour.one(
        Harbour.choice("Whom did the harbour office name as the one that closed the bridge?")),
      Harbour.one(Harbour.number("How many of the 1,200 lorries were diverted?")),
    ],
    silent: [
      Harbour.one(Harbour.number("By 14 February, how many lorries were diverted?", value: 14)),
      Harbour.one(
        Harbour.number(
          "In its report of 3 February 2025, how many ferries did the Gazette count?", value: 3,
          unit: "ferries")),
      Harbour.one(
        Harbour.number("How many ferries passed the two open arches?", value: 2, unit: "ferries")),
      Harbour.one(Harbour.choice()),
      Harbour.one(Harbour.choice("Who closed it, the harbour office or the mayor?")),
      Harbour.one(
        Harbour.choice(
          "Who said: “The harbour office closed it”?", statement: "The harbour office closed it")),
    ])
}
