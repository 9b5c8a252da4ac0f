import Quiz
import Testing

@Suite struct AnswerLineTests {
  private static let sources = ["gazette", "courier", "gardener"]
  private static let choice = AnswerSheet.choice([
    "the harbour office", "the mayor", "the ferry master",
  ])
  private static let items = AnswerSheet.ordering(["fog", "frost", "flood"])
  private static let pairs = AnswerSheet.matching(
    prompts: ["x", "y", "z"], options: ["A", "B", "C"])

  private func read(_ line: String, _ sheet: AnswerSheet) throws(Misreading) -> AnswerLine.Reading {
    try AnswerLine.read(line, on: sheet, sources: Self.sources)
  }

  @Test(arguments: [
    ("s", "supported"), ("r", "refuted"), ("n", "not stated"), ("a", "supported"), ("B", "refuted"),
    ("c", "not stated"), ("Supported", "supported"), ("ref", "refuted"), ("not", "not stated"),
    ("not stated", "not stated"), ("not-stated", "not stated"), ("N", "not stated"),
    ("ns", "not stated"),
  ])
  func `a verdict is read by letter, initial or beginning`(line: String, verdict: String) throws {
    #expect(try read(line, .verdict) == .answer(Answer(.option(verdict))))
  }

  @Test(arguments: ["true", "false", "True", "yes"])
  func `true and false are answered with the three verdicts`(line: String) {
    #expect(throws: Misreading.threeVerdicts(line.lowercased())) { try read(line, .verdict) }
  }

  @Test(
    arguments: [
      ("b", nil, []), ("B", nil, []), ("b)", nil, []), ("(b)", nil, []), ("the mayor", nil, []),
      ("the m", nil, []), ("THE MAYOR", nil, []), ("b 80%", 80, []), ("b 80 %", 80, []),
      ("b @gazette", nil, ["gazette"]), ("b 80% @gaz", 80, ["gazette"]),
      ("  b   100%  @courier @gazette ", 100, ["courier", "gazette"]), ("b 0% @C", 0, ["courier"]),
      ("b @gazette 80%", 80, ["gazette"]),
      ("b @gazette 80 % @courier", 80, ["gazette", "courier"]),
      ("b @courier @gaz 80% @courier", 80, ["courier", "gazette"]),
    ] as [(String, Int?, [String])])
  func `an answer may carry certainty and sources`(line: String, certainty: Int?, cites: [String])
    throws
  {
    let answer = Answer(.option("the mayor"), certainty: certainty, cites: cites)
    #expect(try read(line, Self.choice) == .answer(answer))
  }

  @Test(
    arguments: [
      ("", .empty), ("   ", .empty), ("d", .noSuchOption("d", last: "c")),
      ("the", .ambiguousOption("the", ["the harbour office", "the mayor", "the ferry master"])),
      ("a b", .oneOptionOnly), ("b 101%", .certainty("101")), ("b 8.5%", .certainty("8.5")),
      ("b -5%", .certainty("-5")), ("b @herald", .noSuchSource("herald", known: sources)),
      ("b @ga", .ambiguousSource("ga", ["gazette", "gardener"])), ("@gazette", .citationAlone),
      (":hnit", .noSuchCommand("hnit", closest: "hint")),
      (":s", .ambiguousCommand("s", ["source", "skip", "score"])),
      (":h", .ambiguousCommand("h", ["hint", "help"])),
      (":", .noSuchCommand("", closest: nil)), (":dispute", .disputeWithoutReason),
      ("80% @gazette", .certaintyAlone), ("80%", .certaintyAlone),
      ("@gazette 80 %", .certaintyAlone), ("80% 90%", .certaintyAlone),
      ("b 80% 90%", .twoCertainties),
      ("b 80% @gazette 90 %", .twoCertainties), ("b 80% 80%", .twoCertainties),
    ] as [(String, Misreading)])
  func `what cannot be understood has its reason`(line: String, reason: Misreading) {
    #expect(throws: reason) { try read(line, Self.choice) }
  }

  @Test(
    arguments: [
      ("40%", 40, nil), ("40% 80%", 40, 80), ("about 1,200 70%", 1200, 70),
      ("twelve hundred", 1200, nil), ("1 200", 1200, nil), ("about 40%", 40, nil),
      ("40 %", 40, nil),
      ("about 40 %", 40, nil), ("about 40% 80%", 40, 80), ("40 % 80 %", 40, 80),
      ("about 250%", 250, nil), ("over 12.5% 70%", 12.5, 70), ("1200 70%", 1200, 70),
    ] as [(String, Double, Int?)])
  func `a percentage alone is the answer, behind one the certainty`(
    line: String, value: Double, certainty: Int?
  ) throws {
    #expect(
      try read(line, .number(unit: "percent"))
        == .answer(Answer(.number(value), certainty: certainty)))
  }

  @Test(arguments: ["1-200", "12,5", "five six", "1/200"])
  func `a number that may be meant in two ways is asked again`(line: String) {
    #expect(throws: Misreading.notANumber(line)) { try read(line, .number(unit: "km")) }
    #expect(throws: Misreading.notANumber(line)) { try read(line + " 80%", .number(unit: "km")) }
  }

  @Test(
    arguments: [
      ("above 40%", "above 40%", nil), ("Above 40 %", "above 40%", nil), ("40%", "40%", nil),
      ("above 40% 80%", "above 40%", 80), ("40% 80%", "40%", 80), ("b 40%", "40%", 40),
      ("below 30%", "below 30% of all", nil), ("c 30%", "below 30% of all", 30),
      ("below 80%", "below 30% of all", 80),
    ] as [(String, String, Int?)])
  func `a percentage that ends an option is a part of it`(
    line: String, option: String, certainty: Int?
  ) throws {
    let sheet = AnswerSheet.choice(["above 40%", "40%", "below 30% of all"])
    let answer = Answer(.option(option), certainty: certainty, cites: ["courier"])
    #expect(try read(line + " @courier", sheet) == .answer(answer))
    let picked = Answer(.options([option]), certainty: certainty, cites: ["courier"])
    #expect(
      try read(line + " @courier", .selection(["above 40%", "40%", "below 30% of all"]))
        == .answer(picked))
  }

  @Test func `a text may be a percentage`() throws {
    #expect(try read("80%", .text) == .answer(Answer(.text("80%"))))
    #expect(try read("about 40%", .text) == .answer(Answer(.text("about 40%"))))
    #expect(try read("the mayor 40%", .text) == .answer(Answer(.text("the mayor"), certainty: 40)))
  }

  @Test(
    arguments: [
      ("maybe", .noSuchVerdict("maybe")), ("d", .noSuchVerdict("d")),
      ("s r", .noSuchVerdict("s r")),
      ("maybe 80%", .noSuchVerdict("maybe")), ("80%", .certaintyAlone),
      ("80% @gazette", .certaintyAlone), ("r 80% @gazette 70%", .twoCertainties),
    ] as [(String, Misreading)])
  func `what is no verdict is answered with the verdicts`(line: String, reason: Misreading) {
    #expect(throws: reason) { try read(line, .verdict) }
  }

  @Test(arguments: ["r @gazette 80%", "r 80% @gazette", "@gazette 80%"])
  func `certainty and source stand in either order`(line: String) throws {
    if line.hasPrefix("@") {
      #expect(
        try read(line, .number(unit: "percent"))
          == .answer(Answer(.number(80), cites: ["gazette"])))
    } else {
      #expect(
        try read(line, .verdict)
          == .answer(Answer(.option("refuted"), certainty: 80, cites: ["gazette"])))
    }
  }

  @Test(arguments: [
    "red apples, green pears", "green pears; red apples", "red apples,green pears",
    "Red Apples and green pears", "red apples, and green pears", "red, green", "red a; b", "a, b",
    "a and b", "ab", "a, green pears", "a and green pears", "ab; ",
  ])
  func `options are typed as texts between commas`(line: String) throws {
    let options = ["red apples", "green pears", "salt and pepper", "oil, cold"]
    #expect(
      try read(line + " 80%", .selection(options))
        == .answer(Answer(.options(["red apples", "green pears"]), certainty: 80)))
  }

  @Test func `an option's own commas and ands do not part it`() throws {
    let options = ["red apples", "green pears", "salt and pepper", "oil, cold"]
    #expect(
      try read("oil, cold", .selection(options)) == .answer(Answer(.options(["oil, cold"]))))
    #expect(
      try read("salt and pepper, red apples", .selection(options))
        == .answer(Answer(.options(["red apples", "salt and pepper"]))))
    #expect(throws: Misreading.noSuchOption("blue plums", last: "d")) {
      try read("red apples, blue plums", .selection(options))
    }
    #expect(throws: Misreading.sameOptionTwice("red apples")) {
      try read("red apples, red apples", .selection(options))
    }
  }

  @Test(arguments: ["closed it, hired ferries, opened a road", "a > c > b", "acb", "closed; c; b"])
  func `an order is typed as texts between commas`(line: String) throws {
    let items = ["closed it", "opened a road", "hired ferries"]
    #expect(
      try read(line, .ordering(items))
        == .answer(Answer(.order(["closed it", "hired ferries", "opened a road"]))))
  }

  @Test(arguments: ["a c", "c a", "a,c", "ac", "CA", "a and c", "fog; flood"])
  func `a selection is read in any order`(line: String) throws {
    #expect(
      try read(line, .selection(["fog", "frost", "flood"]))
        == .answer(Answer(.options(["fog", "flood"]))))
  }

  @Test(arguments: ["c a b", "cab", "c, a, b", "c > a > b", "flood fog frost"])
  func `an order is read as given`(line: String) throws {
    #expect(try read(line, Self.items) == .answer(Answer(.order(["flood", "fog", "frost"]))))
  }

  @Test func `an order must hold every item once`() {
    #expect(throws: Misreading.orderIncomplete(missing: ["b"])) { try read("c a", Self.items) }
    #expect(throws: Misreading.sameOptionTwice("a")) { try read("a a b", Self.items) }
  }

  @Test(arguments: ["1c 2a 3b", "1-c, 2-a, 3-b", "3b 1c 2a", "1 c 2 a 3 b", "c a b", "1=C;2=A;3=B"])
  func `a matching is read by number and letter`(line: String) throws {
    #expect(try read(line, Self.pairs) == .answer(Answer(.pairs(["C", "A", "B"]))))
  }

  @Test func `a matching must hold every prompt once`() {
    #expect(throws: Misreading.matchIncomplete(missing: [2])) { try read("1c 3b", Self.pairs) }
    #expect(throws: Misreading.samePromptTwice(1)) { try read("1c 1a", Self.pairs) }
    #expect(throws: Misreading.noSuchPrompt("4", last: 3)) { try read("4c", Self.pairs) }
    #expect(throws: Misreading.noSuchOption("d", last: "c")) { try read("1d", Self.pairs) }
  }

  @Test(
    arguments: [
      (":hint", .hint), (":h", nil), (":hi", .hint), (":skip", .skip), (":sk", .skip),
      (":source", .source),
      (":so", .source), (":score", .score), (":q", .quit), (":quit", .quit), (":exit", .quit),
      (":dispute it rained", .dispute("it rained")), ("hint", .hint), ("skip", .skip),
      ("quit", .quit),
      ("exit", .quit), ("?", .help), ("HELP", .help), (":?", .help),
    ] as [(String, Command?)])
  func `commands are read with a colon, and some without`(line: String, command: Command?) throws {
    #expect((try? read(line, Self.choice)) == command.map(AnswerLine.Reading.command))
  }

  @Test func `a word that can answer is an answer, also where it names a command`() throws {
    #expect(try read("quit", .text) == .answer(Answer(.text("quit"))))
    #expect(
      try read("skip", .choice(["skipper Ann", "mate Bo"]))
        == .answer(Answer(.option("skipper Ann"))))
  }

  @Test func `two letters are never taken for the beginning of a text`() {
    #expect(throws: Misreading.oneOptionOnly) {
      try read("a b", .choice(["a prison", "a budget", "a treaty"]))
    }
  }

  @Test func `the text of an option counts before letters do`() throws {
    #expect(try read("b", .choice(["b", "a"])) == .answer(Answer(.option("b"))))
    #expect(try read("238", .choice(["238", "2388"])) == .answer(Answer(.option("238"))))
  }

  @Test(arguments: ["a c", "a, c", "c a", "a and c"])
  func `letters are letters, though an option begins like them`(line: String) throws {
    let options = ["a crime", "a danger", "black holes"]
    #expect(
      try read(line, .selection(options)) == .answer(Answer(.options(["a crime", "black holes"]))))
    #expect(try read("a cr", .selection(options)) == .answer(Answer(.options(["a crime"]))))
    #expect(try read("a b", .selection(["x", "a b"])) == .answer(Answer(.options(["a b"]))))
  }

  @Test func `random lines never crash the reader`() {
    var generator = SeededGenerator(seed: 11)
    let alphabet = Array("abc 123%@:.,;é日\u{301}\"-gazette🇻🇪\u{1B}")
    let sheets = [
      .verdict, Self.choice, .selection(["a", "b"]), .number(unit: "x"), .text, Self.items,
      Self.pairs,
    ]
    for _ in 0..<20_000 {
      let line = String(
        (0..<generator.next(below: 20)).map { _ in alphabet[generator.next(below: alphabet.count)] }
      )
      _ = try? read(line, sheets[generator.next(below: sheets.count)])
    }
  }
}
