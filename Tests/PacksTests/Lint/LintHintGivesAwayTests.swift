import Quiz

extension RuleExamples {
  static let hintGivesAway = RuleExamples(
    "hint-gives-away",
    fires: [
      Harbour.one(Harbour.claim("Frost did it.", .notStated, hint: "That is not stated there.")),
      Harbour.one(Harbour.number(hint: "Twelve hundred, or so they say.")),
      Harbour.one(Harbour.claim("Frost caused the crack.", .refuted, hint: "It is refuted.")),
      Harbour.one(Harbour.choice(hint: "Think of the Harbour Office.")),
    ],
    silent: [
      Harbour.one(Harbour.number(hint: "More than a thousand.")),
      Harbour.one(
        Harbour.claim("Pillars hold it up.", .supported, hint: "It is supported by pillars.")),
      Harbour.one(Harbour.number(hint: nil)),
    ])
}
