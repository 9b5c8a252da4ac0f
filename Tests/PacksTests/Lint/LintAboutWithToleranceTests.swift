import Quiz

extension RuleExamples {
  static let aboutWithTolerance = RuleExamples(
    "about-with-tolerance",
    fires: [
      Harbour.one(Harbour.number("How many lorries were diverted?", tolerance: 50)),
      Harbour.one(Harbour.number("About how many lorries were diverted?")),
    ],
    silent: [
      Harbour.one(Harbour.number("About how many lorries were diverted?", tolerance: 50)),
      Harbour.one(Harbour.number()),
      Harbour.one(
        Harbour.number("What figure does the Gazette print in its report about lorries?")),
      Harbour.one(Harbour.choice("About how many lorries were diverted?")),
    ])
}
