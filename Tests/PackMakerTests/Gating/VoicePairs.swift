import Quiz

extension GatePair {
  /// Pairs for the rules on times, on who vouches for what, and on one fact a claim.
  static let ofVoice: [GatePair] = [
    GatePair(
      rule: "claim-tense", note: "the present",
      bad: { .claim("A green ferry sails from Porto with nine sailors.") },
      good: { .claim("A green ferry sailed from Porto with nine sailors.") }),
    GatePair(
      rule: "accusation", note: "guilt",
      bad: { .claim("Nine sailors from Porto smuggled 40 boxes in 2024.") },
      good: { .claim("Nine sailors from Porto carried 40 boxes in 2024.") }),
    GatePair(
      rule: "accusation", note: "somebody in custody, by name",
      bad: { .claim("Police in Porto arrested the baker Ana Horvat and nine sailors in 2024.") },
      good: { .claim("Police in Porto arrested nine sailors on a green ferry in 2024.") }),
    GatePair(
      rule: "contested", note: "disputed in the next sentence",
      bad: {
        .claim("A green ferry sank near Porto with nine sailors. Lisbon disputed the number.")
      },
      good: {
        .claim("A green ferry sank near Porto with nine sailors. Lisbon repeated the number.")
      }),
    GatePair(
      rule: "hedge-kept", note: "refuting what was hedged",
      bad: {
        .claim(
          "A green ferry reportedly sank near Porto with nine sailors.",
          "A green ferry reportedly sank near Porto with six sailors.", verdict: .refuted,
          proposer: "refuted-number")
      },
      good: {
        .claim(
          "A green ferry sank near Porto with nine sailors.",
          "A green ferry sank near Porto with six sailors.", verdict: .refuted,
          proposer: "refuted-number")
      }),
    GatePair(
      rule: "hedge-kept", note: "the hedge cut off",
      bad: {
        .claim(
          "Reportedly, a green ferry sank near Porto with nine sailors.",
          shown: "a green ferry sank near Porto with nine sailors")
      },
      good: { .claim("Reportedly, a green ferry sank near Porto with nine sailors.") }),
    GatePair(
      rule: "voice-kept", note: "the speaker cut off",
      bad: {
        .claim(
          "Harbour master Ana Horvat said that a green ferry sank near Porto with nine sailors.",
          shown: "a green ferry sank near Porto with nine sailors")
      },
      good: {
        .claim(
          "Harbour master Ana Horvat said that a green ferry sank near Porto with nine sailors.")
      }),
    GatePair(
      rule: "inner-quotation", note: "quoted words",
      bad: {
        .claim("Harbour master Ana Horvat said that a “ferry” sank near Porto with nine sailors.")
      },
      good: {
        .claim(
          "Harbour master Ana Horvat said that a green ferry sank near Porto with nine sailors.")
      }),
    GatePair(
      rule: "floating-tense", note: "what is so currently",
      bad: {
        .number("A green ferry currently took 40 sailors to Porto.", figure: "40", value: 40)
      },
      good: { .number("A green ferry quietly took 40 sailors to Porto.", figure: "40", value: 40) }),
    GatePair(
      rule: "floating-tense", note: "the present perfect",
      bad: {
        .gap(
          "A green ferry with nine sailors has sunk near Lisbon.", key: "Lisbon",
          others: ["Porto", "Braga", "Faro"])
      },
      good: {
        .gap(
          "A green ferry with nine sailors sank near Lisbon.", key: "Lisbon",
          others: ["Porto", "Braga", "Faro"])
      }),
    GatePair(
      rule: "nested-attribution", note: "words that were passed on",
      bad: {
        .claim(
          "Ivo Kos said that a green ferry sank near Porto in 2024, citing nine sailors.",
          proposer: "reported-claim")
      },
      good: {
        .claim(
          "Ivo Kos said that a green ferry sank near Porto in 2024, with nine sailors.",
          proposer: "reported-claim")
      }),
    GatePair(
      rule: "voice-beside", note: "whose count it is",
      bad: {
        .number(
          "Nine sailors of Porto left a green ferry. Baker Ana Horvat said six sailors had walked to the library.",
          figure: "Nine", value: 9)
      },
      good: {
        .number(
          "Nine sailors of Porto left a green ferry. Baker Ana Horvat said six bakers had walked to the library.",
          figure: "Nine", value: 9)
      }),
    GatePair(
      rule: "claim-tense", note: "as of a day that is past",
      bad: { .claim("As of 4 March 2021, a green ferry carried nine sailors to Porto.") },
      good: { .claim("On 4 March 2021, a green ferry carried nine sailors to Porto.") }),
    GatePair(
      rule: "contested", note: "taken up in the next sentence",
      bad: {
        .number(
          "Harbour master Ana Horvat described nine green ferries near the market hall. Later Eva Reis left.",
          figure: "nine", value: 9)
      },
      good: {
        .number(
          "Harbour master Ana Horvat described nine green ferries near the market hall. Then Eva Reis left.",
          figure: "nine", value: 9)
      }),
    GatePair(
      rule: "floating-tense", note: "unchanged since when",
      bad: {
        .number(
          "Ferries left Porto with crews unchanged at nine sailors in 2021.", figure: "nine",
          value: 9)
      },
      good: {
        .number(
          "Ferries left Porto with crews of just nine sailors in 2021.", figure: "nine", value: 9)
      }),
    GatePair(
      rule: "floating-tense", note: "the present perfect of what was said, shown bare",
      bad: {
        .claim(
          "Nine green boats have sunk near Porto, councillor Ana Horvat said.",
          "The source gives it as a statement of others that nine green boats have sunk near Porto.",
          proposer: "voice-claim", shown: "Nine green boats have sunk near Porto")
      },
      good: {
        .claim(
          "Nine green boats sank near Porto, councillor Ana Horvat said.",
          "The source gives it as a statement of others that nine green boats sank near Porto.",
          proposer: "voice-claim", shown: "Nine green boats sank near Porto")
      }),
    GatePair(
      rule: "hedge-kept", note: "suspected elsewhere",
      bad: {
        .claim(
          "Nine boats sank after a leak near Porto in 2021. Councillors saw an apparent leak."
        )
      },
      good: {
        .claim("Nine boats sank after a leak near Porto in 2021. Councillors saw a big leak.")
      }),
    GatePair(
      rule: "contested", note: "words that the next sentence denies",
      bad: {
        .speech("“A ferry sank near Porto”", speaker: "Ivo Kos", next: "Ana Horvat denied it.")
      },
      good: {
        .speech("“A ferry sank near Porto”", speaker: "Ivo Kos", next: "Ana Horvat repeated it.")
      }),
    GatePair(
      rule: "one-fact", note: "three verbs",
      bad: {
        .claim(
          "A green ferry left Porto, struck a rock and sank with nine sailors.",
          "A green ferry left Porto, struck a rock and sank with six sailors.", verdict: .refuted,
          proposer: "refuted-number")
      },
      good: {
        .claim(
          "A green ferry struck a rock and sank with nine sailors.",
          "A green ferry struck a rock and sank with six sailors.", verdict: .refuted,
          proposer: "refuted-number")
      }),
    GatePair(
      rule: "bare-gap", note: "little matter around",
      bad: {
        .gap(
          "A green ferry was at or by Lisbon.", key: "Lisbon", others: ["Porto", "Braga", "Faro"])
      },
      good: {
        .gap(
          "A green ferry with nine sailors sank by night off Lisbon.", key: "Lisbon",
          others: ["Porto", "Braga", "Faro"])
      }),
    GatePair(
      rule: "double-claim", note: "a rank that stays true",
      bad: {
        .claim(
          "A green ferry took nine sailors to Porto, the most of all ferries.",
          "A green ferry took twelve sailors to Porto, the most of all ferries.",
          verdict: .refuted, proposer: "refuted-number")
      },
      good: {
        .claim(
          "A green ferry took nine sailors to Porto, like all ferries.",
          "A green ferry took twelve sailors to Porto, like all ferries.",
          verdict: .refuted, proposer: "refuted-number")
      }),
    GatePair(
      rule: "one-fact", note: "what all of several did",
      bad: { .claim("A storm of 2021, nine strikes and a fire in Porto all cut sales.") },
      good: { .claim("A storm of 2021 and nine strikes in Porto cut sales.") }),
  ]
}
