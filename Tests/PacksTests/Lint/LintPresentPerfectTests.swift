import Quiz

extension RuleExamples {
  static let presentPerfect = RuleExamples(
    "present-perfect",
    fires: [
      Harbour.one(Harbour.choice("How many lorries has the office diverted?")),
      Harbour.one(Harbour.choice("Who has not yet closed the bridge?")),
      Harbour.one(Harbour.choice("What has been closed?")),
      Harbour.one(Harbour.claim("The office has closed the bridge.")),
    ],
    silent: [
      Harbour.one(Harbour.choice("What would the office have closed?")),
      Harbour.one(Harbour.choice("How many lanes did the bridge have before it was closed?")),
      Harbour.one(Harbour.choice("What powers does the mayor have?")),
      Harbour.one(Harbour.choice("What did the bridge have to be closed for?")),
      Harbour.one(Harbour.claim("The mayor has limited powers.")),
      Harbour.one(Harbour.claim("The master said: “we have closed it”.")),
      Harbour.one(Harbour.claim("The office claims to have closed the bridge.")),
    ])
}
