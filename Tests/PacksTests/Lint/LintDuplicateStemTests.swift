import Quiz

extension RuleExamples {
  static let duplicateStem = RuleExamples(
    "duplicate-stem",
    fires: [
      Harbour.pack([Harbour.choice(id: "a"), Harbour.choice("Who closed the bridge", id: "b")]),
      Harbour.pack([
        Harbour.claim(
          "After the inspection the harbour office closed the bridge at noon.", id: "a"),
        Harbour.claim(
          "The harbour office closed the bridge at noon after the inspection.", id: "b"),
      ]),
    ],
    silent: [
      Harbour.pack([
        Harbour.claim("The harbour office did close the old bridge at noon on Friday.", id: "a"),
        Harbour.claim(
          "The harbour office did not close the old bridge at noon on Friday.", id: "b"),
      ]),
      Harbour.pack([
        Harbour.choice(id: "a"), Harbour.choice(id: "b", about: ["courier"], cites: ["courier#p1"]),
      ]),
      Harbour.pack([
        Harbour.claim("The harbour office closed the north bridge at noon on Friday.", id: "a"),
        Harbour.claim("The harbour office closed the south bridge at noon on Friday.", id: "b"),
      ]),
      Harbour.pack([
        Harbour.claim(
          "After the inspection the harbour office closed the bridge at noon.", id: "a"),
        Harbour.claim(
          "After the inspection the harbour office never closed the bridge at noon.", id: "b"),
      ]),
      Harbour.pack([
        Harbour.choice("Which of these is reported?", id: "a"),
        Harbour.choice(
          "Which of these is reported?", id: "b", options: ["a flood", "a fire", "a storm"]),
      ]),
    ])
}
