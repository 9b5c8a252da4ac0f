import Quiz

extension RuleExamples {
  static let explanationLength = RuleExamples(
    "explanation-length",
    fires: [
      Harbour.one(Harbour.choice(why: "")),
      Harbour.one(Harbour.choice(why: "It is so.")),
      Harbour.one(
        Harbour.choice(
          why:
            "The Gazette says it in its first line of all. The Courier does not say it anywhere. The mayor was asked on the quay. The ferry master was asked as well."
        )),
    ],
    silent: [
      Harbour.one(Harbour.choice()),
      Harbour.one(
        Harbour.choice(
          why:
            "The Gazette quotes Mr. A. B. Quay of the U.S. Coast Guard at No. 4 Pier as saying so in its first line. The Courier, which quotes Dr. Ray, names nobody at all."
        )),
    ])
}
