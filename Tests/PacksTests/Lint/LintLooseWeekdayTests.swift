import Quiz

extension RuleExamples {
  static let looseWeekday = RuleExamples(
    "loose-weekday",
    fires: [
      Harbour.one(Harbour.choice("Who closed the bridge on Tuesday?")),
      Harbour.one(Harbour.choice("What happened on Tuesday morning at the port?")),
    ],
    silent: [
      Harbour.one(Harbour.choice("Who closed the bridge on Tuesday 4 February?")),
      Harbour.one(Harbour.choice("What did the Sunday Courier print?")),
      Harbour.one(Harbour.choice("Who closed the bridge?")),
      Harbour.pack([Harbour.choice("Wer kam on Tuesday?")], language: "de"),
    ])
}
