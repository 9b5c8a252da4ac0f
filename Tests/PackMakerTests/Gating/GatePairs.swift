import Quiz

/// For every rule a candidate that it alone refuses, and a near twin that every rule passes.
struct GatePair: Sendable {
  var rule: String
  /// What the twins differ in.
  var note: String
  var bad: @Sendable () -> GateCase
  var good: @Sendable () -> GateCase

  static let all: [GatePair] = [
    GatePair(
      rule: "stands-alone", note: "a definite noun that nothing named",
      bad: { .claim("The ferry sank near Porto with nine sailors.") },
      good: { .claim("A green ferry sank near Porto with nine sailors.") }),
    GatePair(
      rule: "stands-alone", note: "a pronoun",
      bad: { .claim("They left Porto for Lisbon with nine green boxes in 2024.") },
      good: { .claim("Sailors left Porto for Lisbon with nine green boxes in 2024.") }),
    GatePair(
      rule: "sound-sentence", note: "a misprint",
      bad: { .claim("A green ferry sank near Porto with nine pasengers.") },
      good: { .claim("A green ferry sank near Porto with nine passengers.") }),
    GatePair(
      rule: "sound-sentence", note: "cut off",
      bad: { .claim("A green ferry sank near Porto with nine sailors") },
      good: { .claim("A green ferry sank near Porto with nine sailors.") }),
    GatePair(
      rule: "claim-tense", note: "the present",
      bad: { .claim("A green ferry sails from Porto with nine sailors.") },
      good: { .claim("A green ferry sailed from Porto with nine sailors.") }),
    GatePair(
      rule: "accusation", note: "guilt",
      bad: { .claim("A court in Porto jailed nine sailors in 2024.") },
      good: { .claim("A court in Porto heard nine sailors in 2024.") }),
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
      rule: "key-unique", note: "the key beside its gap",
      bad: {
        .gap(
          "A green ferry sank near Lisbon with nine sailors from Lisbon.", key: "Lisbon",
          others: ["Porto", "Braga", "Faro"])
      },
      good: {
        .gap(
          "A green ferry sank near Lisbon with nine sailors from Coimbra.", key: "Lisbon",
          others: ["Porto", "Braga", "Faro"])
      }),
    GatePair(
      rule: "key-unique", note: "equal values",
      bad: {
        .gap(
          "A green ferry sank near Lisbon with twelve hundred sailors.", key: "twelve hundred",
          others: ["one thousand two hundred", "fifteen hundred", "nine hundred"])
      },
      good: {
        .gap(
          "A green ferry sank near Lisbon with twelve hundred sailors.", key: "twelve hundred",
          others: ["one thousand six hundred", "fifteen hundred", "nine hundred"])
      }),
    GatePair(
      rule: "key-unique", note: "the speaker's surname",
      bad: { .speech("Friends of Kos bought nine engines for a boat", speaker: "Ivo Kos") },
      good: { .speech("Friends of Blum bought nine engines for a boat", speaker: "Ivo Kos") }),
    GatePair(
      rule: "key-in-label", note: "the outlet's town",
      bad: {
        .gap(
          "A green ferry sank near Lisbon with nine sailors.", key: "Lisbon",
          others: ["Porto", "Braga", "Faro"], label: "the Lisbon Gazette")
      },
      good: {
        .gap(
          "A green ferry sank near Lisbon with nine sailors.", key: "Lisbon",
          others: ["Porto", "Braga", "Faro"], label: "the Harbour Gazette")
      }),
    GatePair(
      rule: "options-alike", note: "one inside another",
      bad: {
        .gap(
          "A green ferry sank near Lisbon with nine sailors.", key: "Lisbon",
          others: ["Porto", "Porto Novo", "Faro"])
      },
      good: {
        .gap(
          "A green ferry sank near Lisbon with nine sailors.", key: "Lisbon",
          others: ["Porto", "Braga", "Faro"])
      }),
    GatePair(
      rule: "options-alike", note: "a number among names",
      bad: {
        .gap(
          "A green ferry sank near Lisbon with nine sailors.", key: "Lisbon",
          others: ["Porto", "1924", "Faro"])
      },
      good: {
        .gap(
          "A green ferry sank near Lisbon with nine sailors.", key: "Lisbon",
          others: ["Porto", "Braga", "Faro"])
      }),
    GatePair(
      rule: "distractor-true", note: "another article has it so",
      bad: {
        .gap(
          "A green ferry sank near Lisbon with nine sailors.", key: "Lisbon",
          others: ["Porto", "Braga", "Faro"],
          articles: ["A green ferry with nine sailors sank near Faro."])
      },
      good: {
        .gap(
          "A green ferry sank near Lisbon with nine sailors.", key: "Lisbon",
          others: ["Porto", "Braga", "Faro"],
          articles: ["A baker with six cakes stopped near Faro."])
      }),
    GatePair(
      rule: "false-claim-true", note: "the article says it elsewhere",
      bad: {
        .claim(
          "A green ferry sank near Porto with nine sailors.\nA green ferry with six sailors sank near Porto.",
          "A green ferry sank near Porto with six sailors.", verdict: .refuted,
          proposer: "refuted-number")
      },
      good: {
        .claim(
          "A green ferry sank near Porto with nine sailors.\nA green ferry with two sailors sank near Porto.",
          "A green ferry sank near Porto with six sailors.", verdict: .refuted,
          proposer: "refuted-number")
      }),
    GatePair(
      rule: "statement-length", note: "too long",
      bad: {
        .claim(
          "A green ferry sank near Porto with sailors, cooks, bakers, singers, dancers, painters, "
            + "teachers, farmers, drivers, nurses, doctors, clerks, lawyers, poets, monks, "
            + "tailors, children, miners, smiths, weavers, judges, brewers, masons, porters, "
            + "gardeners, tanners, barbers, fiddlers, printers, drummers and dentists.")
      },
      good: {
        .claim(
          "A green ferry sank near Porto with sailors, cooks, bakers, singers, dancers and painters."
        )
      }),
    GatePair(
      rule: "torn-apposition", note: "a second subject behind a name",
      bad: { .claim("One sailor, Ivo Kos, a green ferry left Porto with nine sailors.") },
      good: { .claim("One sailor, Ivo Kos, a cook from Faro, left Porto in 2024.") }),
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
      rule: "odd-text", note: "a torn hyphen",
      bad: { .claim("A green ferry sank near Porto with a six - member crew.") },
      good: { .claim("A green ferry sank near Porto with a six-member crew.") }),
    GatePair(
      rule: "odd-text", note: "brackets",
      bad: { .claim("A green ferry sank near Porto [Portugal] with nine sailors.") },
      good: { .claim("A green ferry sank near Porto (Portugal) with nine sailors.") }),
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
      rule: "hinted-date", note: "a word beside the gap",
      bad: {
        .gap(
          "A green ferry with nine sailors sank near Porto early on 4 May 2024.", key: "4 May 2024",
          others: ["9 June 2023", "11 July 2022"], proposer: "date-gap")
      },
      good: {
        .gap(
          "A green ferry with nine sailors sank near Porto slowly on 4 May 2024.",
          key: "4 May 2024",
          others: ["9 June 2023", "11 July 2022"], proposer: "date-gap")
      }),
    GatePair(
      rule: "hinted-date", note: "another date beside the gap",
      bad: {
        .gap(
          "A green ferry with nine sailors sank near Porto in 2019 and broke in 2024.", key: "2024",
          others: ["2001", "1987"], proposer: "date-gap")
      },
      good: {
        .gap(
          "A green ferry with nine sailors sank near Porto and broke in 2024.", key: "2024",
          others: ["2001", "1987"], proposer: "date-gap")
      }),
    GatePair(
      rule: "hinted-date", note: "a year that is part of a name",
      bad: {
        .gap(
          "A green ferry with nine sailors lost to the 2024 Corvo near Porto.", key: "2024",
          others: ["2001", "1987"], proposer: "date-gap")
      },
      good: {
        .gap(
          "A green ferry with nine sailors lost in 2024 to a barge near Porto.", key: "2024",
          others: ["2001", "1987"], proposer: "date-gap")
      }),
    GatePair(
      rule: "no-setting", note: "no card, and a label of other words",
      bad: {
        .bare("A green ferry sank near Porto with nine sailors.", label: "the report of May")
      },
      good: {
        .bare("A green ferry sank near Porto with nine sailors.", label: "the report on a ferry")
      }),
    GatePair(
      rule: "no-setting", note: "no card, and a label cut off",
      bad: {
        .bare(
          "A green ferry sank near Porto with nine sailors.",
          label: "the report that begins “Hours after a ferry sank …”")
      },
      good: {
        .bare(
          "A green ferry sank near Porto with nine sailors.",
          label: "the report headlined “Ferry sank off coast”")
      }),
    GatePair(
      rule: "carried-toll", note: "dead who are not asked for",
      bad: {
        .number(
          "A green ferry sank 70 minutes from Porto, killing nine sailors.", figure: "70", value: 70
        )
      },
      good: {
        .number(
          "A green ferry sank 70 minutes from Porto, carrying nine sailors.", figure: "70",
          value: 70)
      }),
    GatePair(
      rule: "determined-number", note: "the next one is counted",
      bad: {
        .number(
          "A green ferry took four sailors to Porto and a fifth sailor to Braga.", figure: "four",
          value: 4)
      },
      good: {
        .number(
          "A green ferry took four sailors to Porto and a ninth sailor to Braga.", figure: "four",
          value: 4)
      }),
    GatePair(
      rule: "common-knowledge", note: "a capital",
      bad: {
        .gap(
          "A green ferry with nine sailors sank near the Portuguese capital Lisbon.", key: "Lisbon",
          others: ["Porto", "Braga", "Faro"])
      },
      good: {
        .gap(
          "A green ferry with nine sailors sank near the Portuguese town Lisbon.", key: "Lisbon",
          others: ["Porto", "Braga", "Faro"])
      }),
    GatePair(
      rule: "told-by-card", note: "the lead itself",
      bad: { .lead("A green ferry with nine sailors sank near the harbour of Porto in 2024.") },
      good: { .claim("A green ferry with nine sailors sank near the harbour of Porto in 2024.") }),
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
      rule: "approximate-figure", note: "about so many",
      bad: {
        .number("A green ferry with about 90 sailors sank near Porto.", figure: "90", value: 90)
      },
      good: {
        .number("A green ferry with over 90 sailors sank near Porto.", figure: "90", value: 90)
      }),
    GatePair(
      rule: "determined-number", note: "the same in another unit",
      bad: {
        .number(
          "A green ferry sank 190 kilometres (118 miles) from the port of Porto in winter.",
          figure: "190", value: 190)
      },
      good: {
        .number(
          "A green ferry sank 190 kilometres from the port of Porto in winter.", figure: "190",
          value: 190)
      }),
    GatePair(
      rule: "determined-number", note: "the next one, perhaps",
      bad: {
        .number(
          "A green ferry left Porto with two and possibly three sailors in winter.",
          figure: "three", value: 3)
      },
      good: {
        .number(
          "A green ferry left Porto with two boxes and three sailors in winter.",
          figure: "three", value: 3)
      }),
    GatePair(
      rule: "determined-number", note: "a sum beside its parts",
      bad: {
        .claim(
          "A green ferry with nine sailors, six cooks and three bakers sank near Porto.",
          "A green ferry with twelve sailors, six cooks and three bakers sank near Porto.",
          verdict: .refuted, proposer: "refuted-number")
      },
      good: {
        .claim(
          "A green ferry with nine sailors and six cooks sank near Porto.",
          "A green ferry with twelve sailors and six cooks sank near Porto.", verdict: .refuted,
          proposer: "refuted-number")
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
      rule: "broken-grammar", note: "a modal with a participle",
      bad: {
        .claim("Nine green ferries sank near Porto in 2021 with masts that must protected sails.")
      },
      good: {
        .claim("Nine green ferries sank near Porto in 2021 with masts that protected sails.")
      }),
    GatePair(
      rule: "broken-grammar", note: "a verb said twice",
      bad: {
        .claim("Nine boats from Porto were green were lost near Lagos with sailors in 2021.")
      },
      good: { .claim("Nine boats from Porto were lost near Lagos with green boxes in 2021.") }),
    GatePair(
      rule: "broken-grammar", note: "a currency before its figure",
      bad: { .claim("A green ferry from Porto was sold to Lisbon for pounds 900 in 2021.") },
      good: { .claim("A green ferry from Porto was sold to Lisbon for 900 pounds in 2021.") }),
    GatePair(
      rule: "headless-count", note: "half of whom",
      bad: {
        .number(
          "More than half returned to work with green boxes in Porto within nine months.",
          figure: "nine", value: 9)
      },
      good: {
        .number(
          "Ana Horvat returned to work with green boxes in Porto within nine months.",
          figure: "nine", value: 9)
      }),
    GatePair(
      rule: "headless-count", note: "cases of what",
      bad: {
        .number("Nurses of Porto counted 90 cases, nine of them in Faro.", figure: "nine", value: 9)
      },
      good: {
        .number(
          "Nurses of Porto counted 90 cases of fever, nine of them in Faro.", figure: "nine",
          value: 9)
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
      rule: "unknown-speaker", note: "who vouches for a figure",
      bad: {
        .number(
          "Ana Horvat said nine sailors left Porto on a green ferry.",
          figure: "nine", value: 9)
      },
      good: {
        .number(
          "Harbour master Ana Horvat said nine sailors left Porto on a green ferry.",
          figure: "nine", value: 9)
      }),
    GatePair(
      rule: "determined-number", note: "points of a match",
      bad: {
        .number(
          "The sailors of Porto took home three points from Faro in 2021.", figure: "three",
          value: 3)
      },
      good: {
        .number(
          "The sailors of Porto took home three boats from Faro in 2021.", figure: "three",
          value: 3)
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
      rule: "bare-office", note: "a founder of what",
      bad: { .claim("Co-founder Ana Horvat sold nine green boats in Porto in 2021.") },
      good: { .claim("Ferry builder Ana Horvat sold nine green boats in Porto in 2021.") }),
    GatePair(
      rule: "open-verb", note: "taken part in what",
      bad: { .claim("Nine sailors of Porto took part, with green boxes from Lagos, in 2021.") },
      good: {
        .claim("Nine sailors of Porto took part in races with green boxes in Lagos in 2021.")
      }),
    GatePair(
      rule: "open-verb", note: "tipped off about what",
      bad: { .claim("Nine sailors of Porto were first tipped off in 2021.") },
      good: { .claim("Nine sailors of Porto were first tipped off about storms in 2021.") }),
    GatePair(
      rule: "broken-grammar", note: "a comma between subject and verb",
      bad: {
        .claim("The Porto harbour office, was sold to nine green sailors of Lisbon in 2021.")
      },
      good: { .claim("The Porto harbour office was sold to nine green sailors of Lisbon in 2021.") }
    ),
    GatePair(
      rule: "unknown-speaker", note: "two people of whom nothing is told",
      bad: { .claim("Ana Horvat sold Ivo Kos nine green boats in Porto in 2021.") },
      good: { .claim("The baker Ana Horvat sold nine green boats in Porto in 2021.") }),
    GatePair(
      rule: "unnamed-game", note: "shots of which match",
      bad: { .claim("Ivo Kos of Porto looked strong with green gloves and stopped 20 shots.") },
      good: {
        .claim("Ivo Kos of Porto looked strong against Lisbon and stopped 20 shots.")
      }),
    GatePair(
      rule: "determined-number", note: "the days of a year",
      bad: {
        .number(
          "Sailors left Porto with green boxes on some of the 365 days in winter.",
          figure: "365", value: 365)
      },
      good: {
        .number(
          "Sailors left Porto with green boxes on some of the 363 days in winter.",
          figure: "363", value: 363)
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
      rule: "bare-acronym", note: "letters spelled out elsewhere",
      bad: {
        .claim(
          "Nine boats of HwG sank near Porto in 2021. Councillors know Harbour Watch (HwG).")
      },
      good: {
        .claim(
          "Nine boats of Harbour Watch sank near Porto in 2021. Councillors know Harbour Watch (HwG)."
        )
      }),
    GatePair(
      rule: "determined-number", note: "between two scores",
      bad: {
        .number(
          "Porto led Lisbon 14-7 with green sails and took 24 boxes to win 38-10 in 2021.",
          figure: "24", value: 24)
      },
      good: {
        .number(
          "Porto led Lisbon 14-7 with green sails and took 25 boxes to win 38-10 in 2021.",
          figure: "25", value: 25)
      }),
    GatePair(
      rule: "broken-grammar", note: "an article before a vowel's figure",
      bad: { .claim("A sailor of Porto met a 8-year-old with green boxes in Lisbon.") },
      good: { .claim("A sailor of Porto met a 9-year-old with green boxes in Lisbon.") }),
    GatePair(
      rule: "sound-sentence", note: "two sentences run together",
      bad: { .claim("Nine boats of Porto sank A large green ferry came to Lisbon.") },
      good: { .claim("Nine boats of Porto sank when a large green ferry came to Lisbon.") }),
    GatePair(
      rule: "sound-sentence", note: "a name spelt in two ways",
      bad: { .claim("Nine green boats sank near Lakrumo. Councillors of Lakurmo knew Lakurmo.") },
      good: { .claim("Nine green boats sank near Lakurmo. Councillors of Lakurmo knew Lakurmo.") }),
    GatePair(
      rule: "open-verb", note: "a low point of what",
      bad: { .claim("The winter in Porto with nine green ferries was a low point.") },
      good: { .claim("The winter in Porto with nine green ferries was a low point of trade.") }),
    GatePair(
      rule: "cut-contrast", note: "half of a contrast",
      bad: {
        .claim(
          "A green ferry sank near Porto with nine sailors, but not with its cargo of salt.",
          shown: "A green ferry sank near Porto with nine sailors")
      },
      good: { .claim("A green ferry sank near Porto with nine sailors.") }),
    GatePair(
      rule: "silent-cut", note: "a word left out within quotation marks",
      bad: {
        .number(
          "A green ferry of Lisbon carried nine sailors to Porto in winter.", figure: "nine",
          value: 9, leavingOut: "green")
      },
      good: {
        .number(
          "A green ferry of Lisbon carried nine sailors to Porto in winter.", figure: "nine",
          value: 9)
      }),
    GatePair(
      rule: "endless-claim", note: "a claim that stops at its verb",
      bad: { .claim("Nine green ferries of Porto with salt from Lagos were repaired.") },
      good: { .claim("Nine green ferries of Porto with salt were repaired in Lagos.") }),
    GatePair(
      rule: "contested", note: "words that the next sentence denies",
      bad: {
        .speech("“A ferry sank near Porto”", speaker: "Ivo Kos", next: "Ana Horvat denied it.")
      },
      good: {
        .speech("“A ferry sank near Porto”", speaker: "Ivo Kos", next: "Ana Horvat repeated it.")
      }),
    GatePair(
      rule: "determined-number", note: "a share that can be reckoned",
      bad: {
        .number(
          "A green ferry with 90 of 360 sailors lost 25 percent of them near Porto in winter.",
          figure: "25", value: 25)
      },
      good: {
        .number(
          "A green ferry with 90 sailors lost 25 percent of them near Porto in winter.",
          figure: "25", value: 25)
      }),
    GatePair(
      rule: "unknown-speaker", note: "a passer-by",
      bad: {
        .speech(
          "“A ferry sank near Porto”", speaker: "Ivo Kos",
          next: "In winter Ivo Kos waved at Ana Horvat.")
      },
      good: {
        .speech(
          "“A ferry sank near Porto”", speaker: "Ivo Kos",
          next: "In winter Ivo Kos, the mayor of Lisbon, waved at Ana Horvat.")
      }),
    GatePair(
      rule: "shared-surname", note: "one of two of that name",
      bad: {
        .bare(
          "Nine green boats of Horvat sank near Porto in 2021. Ana Horvat met Ivo Horvat.",
          label: "the report headlined “Green boats sank”")
      },
      good: {
        .bare(
          "Nine green boats of Ana Horvat sank near Porto in 2021. Ivo Kos met Eva Reis.",
          label: "the report headlined “Green boats sank”")
      }),
  ]
}
