import Quiz

extension GatePair {
  /// Pairs for the rules on what else tells a key, or makes it wrong.
  static let ofKeys: [GatePair] = [
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
      rule: "broken-grammar", note: "another article for another figure",
      bad: {
        .claim(
          "A green ferry lost a 9% share of its nine sailors near Porto in 2024.",
          "A green ferry lost a 11% share of its nine sailors near Porto in 2024.",
          verdict: .refuted)
      },
      good: {
        .claim(
          "A green ferry lost a 9% share of its nine sailors near Porto in 2024.",
          "A green ferry lost a 12% share of its nine sailors near Porto in 2024.",
          verdict: .refuted)
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
      rule: "common-knowledge", note: "who serves a state",
      bad: { .role("Portuguese fisheries minister") },
      good: { .role("fisheries officer of Porto") }),
    GatePair(
      rule: "told-by-card", note: "the lead itself",
      bad: { .lead("A green ferry with nine sailors sank near the harbour of Porto in 2024.") },
      good: { .claim("A green ferry with nine sailors sank near the harbour of Porto in 2024.") }),
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
      rule: "determined-number", note: "two years and what lies between",
      bad: {
        .number(
          "Ana Horvat ran a green ferry near Porto for nine years from 2011 to 2020.",
          figure: "nine", value: 9)
      },
      good: {
        .number(
          "Ana Horvat ran a green ferry near Porto for nine crews from 2001 to 2020.",
          figure: "nine", value: 9)
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
      rule: "determined-number", note: "among options, a sum that a share tells",
      bad: {
        .gap(
          "A green ferry took 67,450 boats to Porto, down 30 percent on 97,000 boats in 2024.",
          key: "67,450", others: ["53,960", "84,310", "40,470"], proposer: "number-gap")
      },
      good: {
        .gap(
          "A green ferry took 67,450 boats to Porto, more than to Lisbon in 2024.",
          key: "67,450", others: ["53,960", "84,310", "40,470"], proposer: "number-gap")
      }),
    GatePair(
      rule: "determined-number", note: "half of it",
      bad: {
        .number(
          "Half of the 90 sailors of a green ferry left Porto before 45 bakers in winter.",
          figure: "90", value: 90)
      },
      good: {
        .number(
          "Half of the 90 sailors of a green ferry left Porto before bakers came in winter.",
          figure: "90", value: 90)
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
  ]
}
