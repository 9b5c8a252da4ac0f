import Quiz

extension RuleExamples {
  static let briefLength = RuleExamples(
    "brief-length",
    fires: [
      Harbour.pack([Harbour.number()], sources: [Harbour.source("gazette", brief: nil)]),
      Harbour.pack(
        [Harbour.number()], sources: [Harbour.source("gazette", brief: "Too short to set a scene.")]
      ),
      Harbour.pack(
        [Harbour.number()],
        sources: [Harbour.source("gazette", brief: Harbour.brief + " " + Harbour.brief)]),
    ],
    silent: [
      Harbour.one(Harbour.number()),
      Harbour.pack([], sources: [Harbour.source("gazette", brief: nil)]),
    ])
}
