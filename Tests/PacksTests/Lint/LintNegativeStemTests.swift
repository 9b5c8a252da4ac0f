import Quiz

extension RuleExamples {
  static let negativeStem = RuleExamples(
    "negative-stem",
    fires: [
      Harbour.one(Harbour.choice("According to the Gazette, who never closed the bridge?")),
      Harbour.one(Harbour.choice("All of these were closed, except?")),
      Harbour.one(Harbour.choice("Which of these was not closed?")),
      Harbour.one(Harbour.choice("Who didn't close the bridge?")),
      Harbour.one(Harbour.choice("Which of these did not happen?")),
    ],
    silent: [
      Harbour.one(Harbour.choice("Which of these was NOT closed?")),
      Harbour.one(Harbour.choice("What did the Gazette say was not yet known?")),
      Harbour.one(Harbour.choice("Who closed the bridge?")),
      Harbour.one(Harbour.claim("The bridge was not closed.")),
    ])
}
