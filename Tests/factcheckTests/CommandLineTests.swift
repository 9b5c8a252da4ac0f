import Packs
import Quiz
import Testing

/// What a command line may say, and what is answered.
@Suite struct CommandLineTests {
  /// The subcommands that the program itself lists, so that a new one is tested on arrival.
  private static func subcommands() throws -> [String] {
    let help = try Program.run("--help").output
    let list = help.split(separator: "\n").drop { $0 != "SUBCOMMANDS:" }.dropFirst()
    return list.compactMap { $0.firstMatch(of: /^\ {2}([a-z]+)\s/).map { String($0.output.1) } }
  }

  @Test func `the program lists its subcommands with what each does`() throws {
    let names = try Self.subcommands()
    #expect(Set(names).isSuperset(of: ["play", "daily", "show", "sources", "new", "check"]))
  }

  @Test(arguments: try subcommands() + [""])
  func `help has examples, and goes to standard output`(subcommand: String) throws {
    let outcome = try Program.run(subcommand.isEmpty ? ["--help"] : [subcommand, "--help"])
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    let examples = try #require(outcome.output.firstRange(of: /Examples?:\n/))
    let lines = outcome.output[examples.upperBound...].prefix { $0 != "U" }
    #expect(lines.contains("  factcheck \(subcommand)") || lines.contains("| factcheck"))
    #expect(outcome.output.contains("USAGE: factcheck"))
  }

  @Test func `the version is told`() throws {
    let outcome = try Program.run("--version")
    #expect(outcome.status == 0)
    #expect(outcome.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
  }

  @Test(arguments: [
    ["play", "--nonsense"], ["play", "--count", "0"], ["play", "--count", "many"],
    ["play", "--seed", "-1"], ["play", "--scoring", "luck"], ["play", "--seconds", "0"],
    ["play", "--difficulty", "4"], ["play", "--players", "Ana,ana"], ["play", "a", "b"],
    ["daily", "--on", "yesterday"], ["daily", "--on", "2025-02-30"], ["check", "--fix"],
    ["check", "--since", "old.yaml", "a", "b"], ["new"], ["show", "--nonsense"],
    ["sources", "--nonsense"], ["study", "--new", "-1"], ["study", "--no-record"],
    ["study", "--players", "Ana,Ben"], ["stats", "--json", "--html", "a"], ["records", "forget"],
    ["records", "import"], ["play", "--resume", "--new"], ["play", "--record", "Ana"],
  ])
  func `a wrong command line is status 64 and told on standard error`(arguments: [String]) throws {
    let outcome = try Program.run(arguments)
    #expect(outcome.status == 64)
    #expect(outcome.output == "")
    #expect(outcome.errors.hasPrefix("Error: "))
    #expect(outcome.errors.contains("--help"))
  }

  @Test(arguments: [("acuracy", "accuracy"), ("briar", "brier"), ("certainy", "certainty")])
  func `a misspelt scoring rule is told the right one`(typed: String, meant: String) throws {
    let outcome = try Program.run("play", "--scoring", typed)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("Did you mean '\(meant)'?"))
  }

  @Test func `a scoring rule like no other is told them all`() throws {
    let outcome = try Program.run("play", "--scoring", "luck")
    #expect(outcome.errors.contains("Rules: accuracy, certainty, log, brier, speed."))
  }

  @Test(
    arguments: ["play", "show"],
    [
      ("--tag", "nombers", "numbers"), ("--kind", "clam", "claim"),
      ("--source", "gazete", "gazette"), ("--only", "crack-case", "crack-cause"),
    ])
  func `what the pack does not have is status 64 and told the nearest`(
    subcommand: String, choice: (option: String, typed: String, meant: String)
  ) throws {
    try Folder.temporary { folder in
      let path = try folder.starter()
      let outcome = try Program.run(subcommand, path, choice.option, choice.typed)
      #expect(outcome.status == 64)
      #expect(outcome.output == "")
      #expect(outcome.errors.contains("'\(choice.typed)'"))
      #expect(outcome.errors.contains("Did you mean '\(choice.meant)'?"))
    }
  }

  @Test func `choices that leave nothing are status 1 and told`() throws {
    try Folder.temporary { folder in
      let path = try folder.starter()
      let outcome = try Program.run("play", path, "--kind", "claim", "--tag", "ferries")
      #expect(outcome.status == 1)
      #expect(outcome.errors.hasPrefix("factcheck: no question of '\(path)' fits"))
    }
  }

  @Test(arguments: ["play", "show", "sources", "check"])
  func `a file that is no pack is status 1, with its place`(subcommand: String) throws {
    try Folder.temporary { folder in
      let path = try folder.write(
        "factcheck: 1\nid: x\ntitle: X\nquestions:\n  - {id: a, kind: nomber}\n", to: "x.yaml")
      let outcome = try Program.run(subcommand, path)
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains("\(path):5:"))
      #expect(outcome.errors.contains("did you mean"))
      #expect(outcome.errors.contains("^"))
    }
  }

  @Test(arguments: ["play", "show", "sources", "check"])
  func `a file that is not there is status 1`(subcommand: String) throws {
    let outcome = try Program.run(subcommand, "/nonexistent/x.yaml")
    #expect(outcome.status == 1)
    #expect(outcome.output == "")
    #expect(outcome.errors.hasPrefix("factcheck: /nonexistent/x.yaml"))
  }

  @Test func `show lists every question with key and citations, or those that are wanted`() throws {
    try Folder.temporary { folder in
      let path = try folder.starter()
      let pack = try Played.starter.pack()
      let all = unwrapped(try Program.run("show", path).output)
      for question in pack.questions {
        #expect(all.contains(unwrapped("\(question.kind), difficulty \(question.difficulty)")))
        #expect(all.contains(unwrapped(question.stem)))
        #expect(all.contains(unwrapped("Key: ")))
        #expect(all.contains(unwrapped(question.explanation)))
      }
      #expect(all.contains("Key:1,200") || all.contains("Key:1200"))
      #expect(all.hasSuffix(unwrapped("9 of 9 questions in harbour-bridge")))
      let some = try Program.run("show", path, "--kind", "claim,number", "--tag", "core").output
      #expect(some.contains("2 of 9 questions"))
      #expect(some.contains("crack-cause"))
      #expect(!some.contains("closed-by"))
    }
  }

  @Test func `sources shows the cards, and with passages what they say`() throws {
    try Folder.temporary { folder in
      let path = try folder.starter()
      let pack = try Played.starter.pack()
      let cards = unwrapped(try Program.run("sources", path).output)
      let passages = unwrapped(try Program.run("sources", path, "--passages").output)
      for source in pack.sources {
        #expect(cards.contains(unwrapped("@\(source.id) \(source.label)")))
        #expect(cards.contains(unwrapped(source.published.words)))
        #expect(cards.contains(unwrapped(source.brief ?? "?")))
        for passage in source.passages {
          #expect(!cards.contains(unwrapped(passage.text)))
          #expect(passages.contains(unwrapped("\(passage.id) \(passage.text)")))
        }
      }
      #expect(cards.contains(unwrapped("The date is inferred: It mentions the closure")))
    }
  }

  @Test func `new writes a pack that checks clean, and never writes over another`() throws {
    try Folder.temporary { folder in
      let first = try Program.run("new", "roof", in: folder.path)
      #expect(first.status == 0)
      #expect(try folder.names() == ["roof.yaml"])
      let check = try Program.run("check", "roof.yaml", in: folder.path)
      #expect(check.status == 0)
      // There are no articles yet to make digests of.
      for line in check.headlines {
        #expect(line.hasSuffix("[missing-digest]"), "\(line)")
      }
      #expect(try Program.run("play", "roof.yaml", in: folder.path).status == 0)

      try folder.write("mine", to: "mine.yaml")
      for name in ["mine", "mine.yaml"] {
        let again = try Program.run("new", name, in: folder.path)
        #expect(again.status == 1)
        #expect(again.errors == "factcheck: mine.yaml is there already; it was left alone.\n")
      }
      #expect(try folder.text(of: "mine.yaml") == "mine")
    }
  }

  @Test func `a day's game is the same for everybody and another day's is another`() throws {
    try Folder.temporary { folder in
      let bank = try Played.bank.write(to: folder)
      func daily(_ date: String) throws -> String {
        try Program.run("daily", bank, "--on", date, input: ":skip\n:skip\n:skip\n:skip\n:skip\n")
          .output
      }
      let one = try daily("2025-03-21")
      #expect(one.contains("5 questions, seed"))
      #expect(try daily("2025-03-21") == one)
      #expect(try daily("2025-03-22") != one)
      #expect(try Program.run("daily", bank).output.contains("5 questions, seed"))
    }
  }
}
