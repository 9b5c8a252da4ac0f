import Quiz

extension RuleExamples {
  static let bareBound = RuleExamples(
    "bare-bound",
    fires: [
      Harbour.pack(
        [Harbour.number("How many lorries a day were diverted?")],
        sources: [
          Harbour.source("gazette", notes: ["The office speaks of over 1,200 diverted lorries."])
        ]),
      Harbour.pack(
        [Harbour.number("How many lorries a day were diverted?")],
        sources: [
          Harbour.source("gazette", notes: ["At least twelve hundred lorries took the long way."])
        ]),
    ],
    silent: [
      Harbour.pack(
        [Harbour.number("How many lorries a day were diverted?")],
        sources: [Harbour.source("gazette", notes: ["The office counted 1,200 lorries."])]),
      Harbour.pack(
        [Harbour.number("More than how many lorries were diverted?")],
        sources: [Harbour.source("gazette", notes: ["Over 1,200 lorries were diverted."])]),
      Harbour.pack(
        [Harbour.number("How many lorries a day were diverted?")],
        sources: [
          Harbour.source("gazette", notes: ["Over 1,200 lorries, later given as exactly 1,200."])
        ]),
      Harbour.pack(
        [Harbour.number("How many lorries a day were diverted?")],
        sources: [Harbour.source("gazette", notes: ["Over 900 lorries were diverted."])]),
    ])
}
