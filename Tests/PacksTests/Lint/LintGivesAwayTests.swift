import Quiz

extension RuleExamples {
  static let givesAway = RuleExamples(
    "gives-away",
    fires: [
      Harbour.pack([
        Harbour.choice(id: "a"),
        Harbour.number(why: "The harbour office counted them at the gate."),
      ]),
      Harbour.pack([
        Harbour.number(id: "a"), Harbour.choice("Who met the twelve hundred lorries?", id: "b"),
      ]),
      Harbour.pack([
        Harbour.text(
          "What is the diverted lorries' new road called?", accepted: ["Mill Lane"], id: "a"),
        Harbour.number(
          "How many diverted lorries took the new road by Mill Lane?", id: "b",
          cites: ["gazette#p2"]),
      ]),
    ],
    silent: [
      // So many words that every signature is full, and still another matter.
      Harbour.pack([
        Harbour.choice("Who closed the old stone bridge?", id: "a"),
        Harbour.number(
          cites: ["gazette#p2"],
          why: "The harbour office " + (0..<900).map { "word\($0)x" }.joined(separator: " ")),
      ]),
      Harbour.pack([
        Harbour.choice(id: "a", fact: "x"),
        Harbour.number(why: "The harbour office counted them at the gate.", fact: "x"),
      ]),
      Harbour.pack([
        Harbour.choice(id: "a"),
        Harbour.number(cites: ["gazette#p2"], why: "The harbour office counted them at the gate."),
      ]),
      Harbour.pack([
        Harbour.choice(id: "a"),
        Harbour.number(why: "The harbour office counted them, not the ferry master."),
      ]),
      Harbour.pack([
        Harbour.number(value: 2, unit: "ferries", id: "a"),
        Harbour.choice(id: "b", why: "Two of the divers say so there."),
      ]),
      Harbour.pack([
        Harbour.claim("Frost caused the crack.", .supported, id: "a"),
        Harbour.choice(id: "b", why: "It is supported by the first line."),
      ]),
      Harbour.pack([
        Harbour.choice(
          "Which outlet has it?", id: "a", options: ["the Harbour gazette", "the Echo", "the Bell"]),
        Harbour.choice(id: "b", why: "The Harbour Gazette says so in a notice."),
      ]),
    ])
}
