import Quiz

extension RuleExamples {
  static let stemPunctuation = RuleExamples(
    "stem-punctuation",
    fires: [
      Harbour.one(Harbour.choice("Who closed the bridge.")),
      Harbour.one(Harbour.claim("Did frost cause the crack?")),
      Harbour.one(Harbour.claim("Frost caused the crack")),
    ],
    silent: [
      Harbour.one(Harbour.choice("Who closed the bridge?")),
      Harbour.one(Harbour.choice("Who said “I closed the bridge”?")),
      Harbour.one(Harbour.choice("Name the office that closed the bridge.")),
      Harbour.one(Harbour.choice("The bridge was closed by …")),
      Harbour.one(Harbour.claim("Frost caused the crack.")),
      Harbour.one(Harbour.claim("The master said “it was frost.”")),
      Harbour.one(Harbour.ordering("Put these in order, first to last.")),
    ])
}
