import Quiz

extension RuleExamples {
  static let harmfulCharacters = RuleExamples(
    "harmful-characters",
    fires: [
      Harbour.one(Harbour.choice("Who closed the bridge\u{202E}?")),
      Harbour.one(Harbour.choice(tags: ["a\u{1B}[2J"])),
      Harbour.pack([], sources: [Harbour.source("gazette", label: "the \u{85}Gazette")]),
      Harbour.one(Harbour.text("What is its name?", accepted: ["Mill\u{2067} Lane"])),
    ],
    silent: [
      Harbour.one(Harbour.choice("Who closed the “naïve” bridge — and\twhy?"))
    ])
}
