import Quiz

extension RuleExamples {
  static let looseReference = RuleExamples(
    "loose-reference",
    fires: [
      Harbour.one(Harbour.choice("What does this report say of the bridge?")),
      Harbour.one(Harbour.choice("What did he say of the bridge?")),
      Harbour.one(Harbour.choice("Who closed the bridge earlier this week?")),
      Harbour.one(Harbour.choice("What does the article say?")),
      Harbour.one(Harbour.choice("Who closed the bridge yesterday?")),
      Harbour.one(Harbour.claim("They closed the bridge.")),
    ],
    silent: [
      Harbour.one(Harbour.choice("What did the ferry master say when he was asked?")),
      Harbour.one(Harbour.choice("What does the report that interviews the ferry master say?")),
      Harbour.one(Harbour.choice("What happened in the last week of March?")),
      Harbour.one(
        Harbour.choice(
          "What did the ministry say in its report of 3 February 2025, made this week?")),
      Harbour.one(Harbour.choice("What was the author of the bridge plan called?")),
      Harbour.one(Harbour.claim("It was the harbour office that closed the bridge.")),
      Harbour.one(Harbour.claim("The ferry master said “this week they have all gone”.")),
    ])
}
