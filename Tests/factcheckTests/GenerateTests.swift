import Packs
import Quiz
import TerminalTesting
import Testing
import Text

/// Making packs with the built program.
@Suite struct GenerateTests {
  private func pack(_ text: String) throws -> Pack {
    let reading = PackReader.read(Array(text.utf8), path: "pack.yaml")
    #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
    return try #require(reading.pack)
  }

  @Test func `several articles become a pack that is proved and played`() throws {
    try Folder.temporary { folder in
      let bridge = try folder.write(GenerateArticles.bridge, to: "articles/bridge.txt")
      let library = try folder.write(GenerateArticles.library, to: "articles/library.txt")
      let path = folder.path + "/drafts.yaml"
      let outcome = try Program.run("generate", bridge, library, "-o", path)
      #expect(outcome.status == 0)
      #expect(outcome.output == "")
      #expect(outcome.errors.contains("drafts from 2 articles. Next: factcheck curate \(path)"))
      let pack = try pack(folder.text(of: "drafts.yaml"))
      #expect(pack.sources.map(\.file) == ["bridge.txt", "library.txt"])
      #expect(pack.questions.count >= 4)
      #expect(pack.questions.allSatisfy { $0.status == .draft })
      #expect(Set(pack.questions.flatMap(\.about)) == Set(pack.sources.map(\.id)))
      let check = try Program.run("check", "--articles", folder.path + "/articles", path)
      #expect(check.status == 0, "\(check.errors)")
      let cited = Set(pack.questions.flatMap(\.citations)).count
      #expect(check.output.contains("\(cited) of \(cited) passages proved"))
      let played = try Program.run("play", path, "--drafts", "--seed", "1", input: "a\n")
      #expect(played.status == 0)
      #expect(played.output.contains("drafts"))
    }
  }

  @Test func `without a place for it the pack goes to standard output`() throws {
    try Folder.temporary { folder in
      let path = try folder.write(GenerateArticles.bridge, to: "bridge.txt")
      let outcome = try Program.run("generate", path)
      #expect(outcome.status == 0)
      #expect(outcome.errors == "")
      #expect(try pack(outcome.output).questions.count >= 4)
      #expect(try folder.names() == ["bridge.txt"])
      // Again the same, to the byte.
      #expect(try Program.run("generate", path).output == outcome.output)
    }
  }

  @Test(arguments: [["-o", "one.yaml"], ["--explain"], ["--into", "none.yaml"], []])
  func `a plain command line makes what the parser makes of it`(_ options: [String]) throws {
    try Folder.temporary { folder in
      let path = try folder.write(GenerateArticles.bridge, to: "bridge.txt")
      let words = options.map { $0.hasSuffix(".yaml") ? folder.path + "/" + $0 : $0 }
      let plain = try Program.run(["generate", path] + words)
      let pack = try? folder.text(of: "one.yaml")
      if pack != nil { try folder.remove("one.yaml") }
      let parsed = try Program.run(["generate", "--seed", "1", path] + words)
      #expect(plain.status == parsed.status)
      #expect(plain.output == parsed.output)
      #expect(plain.errors == parsed.errors)
      #expect((try? folder.text(of: "one.yaml")) == pack)
    }
  }

  @Test func `an article may come from standard input`() throws {
    let outcome = try Program.run("generate", "-", input: GenerateArticles.bridge)
    #expect(outcome.status == 0)
    let pack = try pack(outcome.output)
    #expect(pack.sources.count == 1)
    #expect(pack.sources[0].file == nil)
    #expect(pack.questions.count >= 4)
  }

  @Test func `another article's drafts are added to a pack`() throws {
    try Folder.temporary { folder in
      let bridge = try folder.write(GenerateArticles.bridge, to: "bridge.txt")
      let library = try folder.write(GenerateArticles.library, to: "library.txt")
      let path = folder.path + "/drafts.yaml"
      #expect(try Program.run("generate", bridge, "-o", path).status == 0)
      let before = try pack(folder.text(of: "drafts.yaml"))
      let outcome = try Program.run("generate", "--into", path, library)
      #expect(outcome.status == 0)
      #expect(outcome.errors.contains("what was decided before is kept"))
      let after = try pack(folder.text(of: "drafts.yaml"))
      #expect(after.sources.count == 2)
      #expect(after.title == before.title)
      #expect(after.questions.count > before.questions.count)
      #expect(Array(after.questions.prefix(before.questions.count)) == before.questions)
      // The one paragraph of one article is not the other's, whatever their numbers.
      let facts = Set(before.questions.map(\.fact))
      #expect(
        after.questions.dropFirst(before.questions.count).allSatisfy { !facts.contains($0.fact) })
      let missing = try Program.run("generate", "--into", folder.path + "/none.yaml", library)
      #expect(missing.status == 1)
      #expect(missing.errors.contains("none.yaml"))
    }
  }

  @Test func `generating again keeps what was decided`() throws {
    try Folder.temporary { folder in
      let bridge = try folder.write(GenerateArticles.bridge, to: "bridge.txt")
      let path = folder.path + "/drafts.yaml"
      #expect(try Program.run("generate", bridge, "-o", path).status == 0)
      #expect(
        try Program.run("curate", path, input: "a\nr too easy\ne why\nBetter.\na\n").status == 0)
      let before = try pack(folder.text(of: "drafts.yaml"))
      let outcome = try Program.run("generate", bridge, "-o", path)
      #expect(outcome.status == 0)
      #expect(outcome.errors.contains("what was decided before is kept"))
      let after = try pack(folder.text(of: "drafts.yaml"))
      #expect(after.questions.count == before.questions.count)
      #expect(after.questions[0].status == .accepted)
      #expect(after.questions[1].rejection == "too easy")
      #expect(after.questions[2].explanation == "Better.")
      #expect(after == before)
    }
  }

  @Test func `what is there and no pack is left alone`() throws {
    try Folder.temporary { folder in
      let bridge = try folder.write(GenerateArticles.bridge, to: "bridge.txt")
      let path = try folder.write("Dear diary\n", to: "diary.yaml")
      let outcome = try Program.run("generate", bridge, "-o", path)
      #expect(outcome.status == 1)
      #expect(try folder.text(of: "diary.yaml") == "Dear diary\n")
    }
  }

  @Test func `explaining goes to standard error and changes nothing`() throws {
    try Folder.temporary { folder in
      let text = "Home\nShare this\n" + GenerateArticles.bridge + "Copyright 2022 Gazette\n"
      let path = try folder.write(text, to: "bridge.txt")
      let plain = try Program.run("generate", path)
      let told = try Program.run("generate", path, "--explain")
      #expect(told.output == plain.output)
      #expect(told.errors.contains("bridge.txt: "))
      #expect(told.errors.contains("dropped (copyright): Copyright 2022 Gazette"))
      #expect(told.errors.contains("published: not stated"))
      #expect(told.errors.contains("refused by stands-alone (“the "))
      #expect(told.errors.contains("offered: \(try pack(told.output).questions.count)\n"))
    }
  }

  @Test func `kinds, difficulties, count and seed choose`() throws {
    func questions(_ choices: String...) throws -> [Question] {
      let outcome = try Program.run(
        ["generate", "-"] + choices, input: GenerateArticles.bridge)
      #expect(outcome.status == 0, "\(outcome.errors)")
      return try pack(outcome.output).questions
    }
    let all = try questions("--count", "100")
    #expect(Set(all.map(\.kind)).count >= 4)
    let numbers = try questions("--kind", "number", "--count", "100")
    #expect(!numbers.isEmpty && numbers.allSatisfy { $0.kind == "number" })
    let two = try questions("--kind", "number,choice", "--count", "100")
    #expect(Set(two.map(\.kind)) == ["number", "choice"])
    let middling = try questions("--difficulty", "2", "--count", "100")
    #expect(!middling.isEmpty && middling.allSatisfy { $0.difficulty == 2 })
    #expect(try questions("--difficulty", "1", "--count", "100").isEmpty)
    #expect(try questions("--count", "3").count == 3)
    let seeds = try (1...6).map { try questions("--count", "4", "--seed", "\($0)").map(\.id) }
    #expect(Set(seeds).count > 1)
    #expect(try questions("--count", "4", "--seed", "3").map(\.id) == seeds[2])
  }

  @Test func `what is named on the command line or beside the file is told`() throws {
    try Folder.temporary { folder in
      let path = try folder.write(GenerateArticles.bridge, to: "bridge.txt")
      let flags = try Program.run(
        "generate", path, "--outlet", "the Gazette", "--date", "2022-06-14", "--headline",
        "A bridge", "--url", "https://example.org/bridge", "--title", "Bridges")
      let named = try pack(flags.output)
      #expect(named.title == "Bridges")
      let source = try #require(named.sources.first)
      #expect(source.outlet == "the Gazette")
      #expect(source.label == "the report by the Gazette")
      #expect(source.headline == "A bridge")
      #expect(source.url == "https://example.org/bridge")
      #expect(source.published == .stated(try #require(PartialDate("2022-06-14"))))
      #expect(named.questions.contains { $0.stem.hasPrefix("In the report by the Gazette, which") })
      try folder.write("outlet: the Courier\npublished: 2022-06-15\n", to: "bridge.txt.meta.yaml")
      let beside = try pack(Program.run("generate", path).output)
      #expect(beside.sources.first?.outlet == "the Courier")
      #expect(beside.sources.first?.published == .stated(try #require(PartialDate("2022-06-15"))))
      let both = try pack(Program.run("generate", path, "--outlet", "the Post").output)
      #expect(both.sources.first?.outlet == "the Post")
      #expect(both.sources.first?.published == .stated(try #require(PartialDate("2022-06-15"))))
    }
  }

  @Test func `a page, Markdown and UTF-16 are read as the same article`() throws {
    try Folder.temporary { folder in
      let plain = try folder.write(GenerateArticles.bridge, to: "plain.txt")
      let wide = try folder.write(
        [0xFF, 0xFE]
          + GenerateArticles.bridge.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
        to: "wide.txt")
      let page = try folder.write(GenerateArticles.page, to: "page.html")
      let markdown = try folder.write(GenerateArticles.markdown, to: "text.md")
      func quotes(_ path: String) throws -> (Pack, Set<String>) {
        let pack = try pack(Program.run("generate", path, "--outlet", "Harbour Gazette").output)
        return (pack, Set(pack.sources.flatMap(\.passages).compactMap(\.quote)))
      }
      let expected = try quotes(plain).1
      #expect(expected.count >= 4)
      #expect(try quotes(wide).1 == expected)
      for path in [page, markdown] {
        let (pack, found) = try quotes(path)
        #expect(found == expected)
        #expect(pack.sources.first?.outlet == "Harbour Gazette")
        #expect(pack.sources.first?.headline == "Bridge over the Tavo opens")
      }
    }
  }

  @Test func `an article that gives nothing is a warning and an empty pack`() throws {
    try Folder.temporary { folder in
      let article = try folder.write(GenerateArticles.nothing, to: "articles/rain.txt")
      let printed = try Program.run("generate", article)
      #expect(printed.status == 0)
      #expect(printed.output.contains("\nquestions: []\n"))
      #expect(printed.errors.contains("warning: no draft was good enough"))
      let path = folder.path + "/drafts.yaml"
      let written = try Program.run("generate", article, "-o", path)
      #expect(written.status == 0)
      #expect(written.errors.contains("Nothing was good enough; --explain tells why."))
      #expect(try folder.text(of: "drafts.yaml").contains("\nquestions: []\n"))
      #expect(try Program.run("check", "--articles", folder.path + "/articles", path).status == 0)
    }
  }

  @Test func `a file that cannot be read is named, and nothing is written`() throws {
    try Folder.temporary { folder in
      let good = try folder.write(GenerateArticles.bridge, to: "bridge.txt")
      let bad = [
        (folder.path + "/missing.txt", "there is no such file"),
        (folder.path, "this is a folder, not a file"),
        (try folder.write([0, 1, 2, 0x50, 0x4E, 0x47], to: "picture.bin"), "this is no text"),
        (try folder.write("", to: "empty.txt"), "there is no text in it"),
        (try folder.write(" \n\n\t\n", to: "blank.txt"), "there is no text in it"),
      ]
      for (path, reason) in bad {
        let outcome = try Program.run(
          "generate", good, path, "-o", folder.path + "/drafts.yaml")
        #expect(outcome.status == 1)
        #expect(outcome.output == "")
        #expect(outcome.errors.contains(path) && outcome.errors.contains(reason))
        #expect(outcome.errors.split(separator: "\n").count == 1)
      }
      #expect(!(try folder.names().contains("drafts.yaml")))
    }
  }

  @Test(arguments: [
    (["generate"], "Name one article or more"),
    (["generate", "a.txt", "--kind", "numbre"], "Did you mean 'number'?"),
    (["generate", "a.txt", "--count", "0"], "--count wants a number from 1 up"),
    (["generate", "a.txt", "--difficulty", "4"], "--difficulty wants numbers from 1 to 3"),
    (["generate", "a.txt", "--date", "Tuesday"], "--date wants a date such as 2025-02-03"),
    (["generate", "a.txt", "-o", "b", "--into", "c"], "Either -o writes a new pack or --into"),
    (["generate", "a.txt", "b.txt", "--headline", "c"], "name one file"),
    (["generate", "a.txt", "--jsonl"], "--jsonl reads standard input"),
    (["generate", "a.txt", "--jsonnl"], "--jsonl"),
  ])
  func `a usage error says what to do next`(arguments: [String], sentence: String) throws {
    let outcome = try Program.run(arguments)
    #expect(outcome.status == 64)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains(sentence))
    #expect(outcome.errors.contains("factcheck generate --help"))
  }

  @Test func `without its dictionary the generator says what to install`() throws {
    let outcome = try Program.run(
      "generate", "-", input: GenerateArticles.bridge,
      environment: ["WNSEARCHDIR": "/nonexistent"])
    #expect(outcome.status == 1)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("wordnet-base"))
    #expect(outcome.errors.contains("WNSEARCHDIR"))
    #expect(outcome.errors.contains("/nonexistent/"))
  }

  @Test func `the help has examples and the rules are listed`() throws {
    let help = try Program.run("generate", "--help").output
    #expect(help.contains("Examples:\n  factcheck generate report.txt other.html -o pack.yaml\n"))
    #expect(help.split(separator: "\n").allSatisfy { $0.count <= 80 })
    let rules = try Program.run("generate", "--rules")
    #expect(rules.status == 0)
    for name in ["copyright", "number-gap", "stands-alone"] {
      #expect(rules.output.contains("\n  \(name): "))
    }
  }

  @Test func `at a terminal several articles show how far it is`() throws {
    try Folder.temporary { folder in
      let bridge = try folder.write(GenerateArticles.bridge, to: "bridge.txt")
      let library = try folder.write(GenerateArticles.library, to: "library.txt")
      let pack = folder.path + "/drafts.yaml"
      let terminal = try PseudoTerminal(
        path: BuiltProgram.path("factcheck"), arguments: ["generate", bridge, library, "-o", pack])
      try terminal.expect("1/2 bridge.txt")
      try terminal.expect("2/2 library.txt")
      try terminal.expect("drafts from 2 articles.")
      #expect(try terminal.waitForExit() == .exited(0))
      #expect(
        try !Program.run("generate", bridge, library, "-o", pack).errors.contains("1/2"))
    }
  }
}
