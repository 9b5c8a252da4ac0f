import Quiz

extension RuleExamples {
  static let citesOutsideAbout = RuleExamples(
    "cites-outside-about",
    fires: [
      Harbour.one(Harbour.choice(about: ["gazette"], cites: ["gazette#p1", "courier#p1"]))
    ],
    silent: [
      Harbour.one(Harbour.choice(about: ["gazette", "courier"], cites: ["courier#p1"])),
      Harbour.one(Harbour.choice(about: [], cites: ["courier#p1"])),
    ])
}
