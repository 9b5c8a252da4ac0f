import Quiz

extension GatePair {
  /// Pairs for the rules on whether a question makes sense by itself.
  static let ofSense: [GatePair] = [
    GatePair(
      rule: "stands-alone", note: "a definite noun that nothing named",
      bad: { .claim("The ferry sank near Porto with nine sailors.") },
      good: { .claim("A green ferry sank near Porto with nine sailors.") }),
    GatePair(
      rule: "stands-alone", note: "a pronoun",
      bad: { .claim("They left Porto for Lisbon with nine green boxes in 2024.") },
      good: { .claim("Sailors left Porto for Lisbon with nine green boxes in 2024.") }),
    GatePair(
      rule: "aside", note: "nothing of what label and card tell of",
      bad: { .claim("A green ferry sank near Faro with nine sailors.") },
      good: { .claim("A green ferry sank near Porto with nine sailors.") }),
    GatePair(
      rule: "aside", note: "what label and card tell of without a name",
      bad: { .claim("A green ferry brought nine sailors, a roof and honey in May 2024.") },
      good: {
        .claim("A green ferry brought nine sailors, a roof and honey to a market hall in May 2024.")
      }),
    GatePair(
      rule: "terse", note: "fewer than twelve words",
      bad: { .claim("A green ferry sank near Porto with nine sailors in 2024.") },
      good: { .claim("A green ferry sank near Porto with nine sailors of Faro in 2024.") }),
    GatePair(
      rule: "terse", note: "no name at all",
      bad: { .claim("A green ferry sank near a town with nine sailors and bakers in 2024.") },
      good: { .claim("A green ferry sank near Porto with nine sailors and bakers in 2024.") }),
    GatePair(
      rule: "terse", note: "a table read out",
      bad: {
        .number(
          "Porto had 30 boats at 17 percent, 45 kilometres off, for 700 euros by law of Lisbon.",
          figure: "30", value: 30)
      },
      good: {
        .number(
          "Porto had 30 boats at a profit, 45 kilometres off, for euros by law of Lisbon.",
          figure: "30", value: 30)
      }),
    GatePair(
      rule: "open-comparison", note: "against what was when",
      bad: { .claim("Porto sold bread for 50 million dollars compared to 90 million dollars.") },
      good: {
        .claim("Porto sold bread for 50 million dollars compared to 90 million dollars in 2023.")
      }),
    GatePair(
      rule: "broken-grammar", note: "a comma within a clause that is reported",
      bad: { .claim("Porto reported that green bread, grew 9 percent dearer in 2024.") },
      good: { .claim("Porto reported that green bread grew 9 percent dearer in 2024.") }),
    GatePair(
      rule: "broken-grammar", note: "put into English word by word",
      bad: { .claim("A green ferry stood near Porto already for six days with nine sailors.") },
      good: { .claim("A green ferry stood near Porto for six days with nine sailors.") }),
    GatePair(
      rule: "broken-grammar", note: "who speaks without a comma",
      bad: {
        .number(
          "The sailor Ivo Kos sold nine green masts to Porto in winter he said.", figure: "nine",
          value: 9)
      },
      good: {
        .number(
          "The sailor Ivo Kos sold nine green masts to Porto in winter.", figure: "nine", value: 9)
      }),
    GatePair(
      rule: "open-condition", note: "what would have been, had what happened",
      bad: {
        .claim(
          "Ivo Kos said that a green ferry would have carried nine sailors to Porto in winter.",
          proposer: "reported-claim")
      },
      good: {
        .claim(
          "Ivo Kos said that a green ferry had carried nine sailors to Porto in winter.",
          proposer: "reported-claim")
      }),
    GatePair(
      rule: "stands-alone", note: "a fellow of whom",
      bad: { .claim("Fellow sailor Ivo Kos left Porto for Lisbon with nine boxes in 2024.") },
      good: { .claim("The sailor Ivo Kos left Porto for Lisbon with nine boxes in 2024.") }),
    GatePair(
      rule: "sound-sentence", note: "a misprint",
      bad: { .claim("A green ferry sank near Porto with nine pasengers.") },
      good: { .claim("A green ferry sank near Porto with nine passengers.") }),
    GatePair(
      rule: "sound-sentence", note: "cut off",
      bad: { .claim("A green ferry sank near Porto with nine sailors") },
      good: { .claim("A green ferry sank near Porto with nine sailors.") }),
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
      rule: "odd-text", note: "a torn hyphen",
      bad: { .claim("A green ferry sank near Porto with a six - member crew.") },
      good: { .claim("A green ferry sank near Porto with a six-member crew.") }),
    GatePair(
      rule: "odd-text", note: "brackets",
      bad: { .claim("A green ferry sank near Porto [Portugal] with nine sailors.") },
      good: { .claim("A green ferry sank near Porto (Portugal) with nine sailors.") }),
    GatePair(
      rule: "no-setting", note: "no card, and a label of other words",
      bad: {
        .bare("A green ferry sank near Porto with nine sailors.", label: "the report of May")
      },
      good: {
        .bare("A green ferry sank near Porto with nine sailors.", label: "the report on a ferry")
      }),
    GatePair(
      rule: "no-setting", note: "an office in a report of which only the first words are told",
      bad: {
        .bare(
          "A green ferry sank near Porto with nine sailors.",
          label: "the report that begins “A green …”", proposer: "role-claim")
      },
      good: {
        .bare(
          "A green ferry sank near Porto with nine sailors.", label: "the report on prices",
          proposer: "role-claim")
      }),
    GatePair(
      rule: "no-setting", note: "somebody's words without a card",
      bad: {
        .bare("A green ferry sank near Porto with nine sailors.", label: "the report on a ferry")
          .asked(of: "Ivo Kos")
      },
      good: { .claim("A green ferry sank near Porto with nine sailors.").asked(of: "Ivo Kos") }),
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
      rule: "broken-grammar", note: "a nation without its capital",
      bad: { .claim("Nine brazilian boats were lost near Lagos with green boxes in 2021.") },
      good: { .claim("Nine Brazilian boats were lost near Lagos with green boxes in 2021.") }),
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
      rule: "cut-contrast", note: "what is absolute, limited",
      bad: {
        .claim(
          "Nine green ferries of Porto never sank near Faro in 2021, though nine sailors fell ill.",
          shown: "Nine green ferries of Porto never sank near Faro in 2021")
      },
      good: {
        .claim(
          "Nine green ferries of Porto often sank near Faro in 2021, though nine sailors fell ill.",
          shown: "Nine green ferries of Porto often sank near Faro in 2021")
      }),
    GatePair(
      rule: "bare-acronym", note: "letters that nothing spells out",
      bad: { .claim("Nine boats of the PHT sank near Porto in 2021.") },
      good: { .claim("Nine boats of the PHT, Porto Harbour Trust, sank near Porto in 2021.") }),
    GatePair(
      rule: "stands-alone", note: "a day of some year",
      bad: { .claim("A green ferry with nine sailors sank near Porto on 1 October.") },
      good: { .claim("A green ferry with nine sailors sank near Porto on 1 October 2021.") }),
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
      rule: "silent-cut", note: "so many of which year",
      bad: {
        .claim(
          "Last year nine green ferries with sailors sank near Porto.",
          shown: "nine green ferries with sailors sank near Porto")
      },
      good: {
        .claim(
          "Near Lisbon nine green ferries with sailors sank in 2024.",
          shown: "nine green ferries with sailors sank in 2024")
      }),
    GatePair(
      rule: "endless-claim", note: "a claim that stops at its verb",
      bad: { .claim("Nine green ferries of Porto with salt from Lagos were repaired.") },
      good: { .claim("Nine green ferries of Porto with salt were repaired in Lagos.") }),
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
