import Quiz

extension RuleExamples {
  static let briefHoldsKey = RuleExamples(
    "brief-holds-key",
    fires: [
      Harbour.pack(
        [Harbour.number()],
        sources: [Harbour.source("gazette", brief: "The office diverted 1,200 lorries.")]),
      Harbour.one(Harbour.choice("Who shut the road?")),
    ],
    silent: [
      Harbour.one(Harbour.choice("What did the harbour office do, and who else?")),
      Harbour.pack(
        [Harbour.number()],
        sources: [Harbour.source("gazette", brief: "The office diverted 11,200 lorries.")]),
      Harbour.one(Harbour.choice(options: ["a diver", "the ferry master", "the mayor"])),
      Harbour.pack(
        [Harbour.number(value: 2, unit: "ferries")],
        sources: [Harbour.source("gazette", brief: "Two bridges stand there.")]),
      Harbour.one(Harbour.claim("The harbour office closed it.", .supported)),
    ])
}
