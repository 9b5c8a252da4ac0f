import Packs
import Quiz
import TerminalTesting
import Testing

/// Text from outside is hostile: none of it reaches an output with its harmful characters.
@Suite struct GateTests {
  private static let skips = String(repeating: ":hint\n:source\n:skip\n:score\n", count: 30)

  private func run(
    _ arguments: [String], input: String = "", status: Int32 = 0
  ) throws -> Program.Outcome {
    try Folder.temporary { folder in
      try folder.write(HostilePack().text, to: "hostile.yaml")
      try folder.write(Roof.pack, to: "roof.yaml")
      try folder.write(Roof.text(Roof.post), to: "articles/post.txt")
      let outcome = try Program.run(arguments, input: input, in: folder.path)
      #expect(outcome.status == status, "\(outcome.errors)")
      #expect(HostilePack.harm(in: outcome.output) == [])
      #expect(HostilePack.harm(in: outcome.errors) == [])
      return outcome
    }
  }

  @Test func `the hostile pack reads, and the reader keeps its texts as written`() throws {
    let hostile = HostilePack()
    let reading = PackReader.read(Array(hostile.text.utf8), path: "hostile.yaml")
    #expect(reading.diagnostics.map(DiagnosticPrinter.headline) == [])
    let pack = try #require(reading.pack)
    #expect(pack.questions.map(\.kind) == Kinds.all.map(\.name))
    // All that can be harmful is harmful, or the tests below would prove nothing.
    #expect(Set(HostilePack.harm(in: pack.title).map(\.value)).count >= 17)
    let written = HostilePack.marks(in: "\(pack)")
    #expect(written == Set(1...hostile.count))
  }

  @Test func `every text is shown somewhere`() throws {
    var shown = HostilePack.marks(
      in: try run(["play", "hostile.yaml", "--seed", "1"], input: Self.skips).output)
    shown.formUnion(HostilePack.marks(in: try run(["show", "hostile.yaml"]).output))
    shown.formUnion(
      HostilePack.marks(in: try run(["sources", "hostile.yaml", "--passages"]).output))
    let hostile = HostilePack()
    let unseen = Set(1...hostile.count).subtracting(shown)
    // Outlets, names of files and other spellings that count stand in none of these.
    #expect(unseen.count == 3, "\(unseen)")
  }

  @Test(arguments: [
    ["play", "hostile.yaml", "--seed", "1"], ["play", "hostile.yaml", "--open-book"],
    ["play", "hostile.yaml", "--players", "Ana,Ben"], ["daily", "hostile.yaml"],
    ["play", "hostile.yaml", "--only", "a-choice", "--scoring", "certainty"],
  ])
  func `a game shows no harmful character`(arguments: [String]) throws {
    let outcome = try run(arguments, input: Self.skips)
    #expect(HostilePack.marks(in: outcome.output).count > 5)
    #expect(outcome.output.contains(" Summary "))
  }

  @Test(arguments: [
    ["show", "hostile.yaml"], ["sources", "hostile.yaml"],
    ["sources", "hostile.yaml", "--passages"],
    ["show", "hostile.yaml", "--only", "a-choice"],
  ])
  func `lists show no harmful character`(arguments: [String]) throws {
    #expect(HostilePack.marks(in: try run(arguments).output).count > 5)
  }

  @Test(arguments: [
    ["check", "hostile.yaml"], ["check", "hostile.yaml", "--balance"],
    ["check", "hostile.yaml", "--since", "hostile.yaml"],
    ["check", "roof.yaml", "--since", "hostile.yaml"],
  ])
  func `checks show no harmful character`(arguments: [String]) throws {
    let outcome = try run(arguments)
    #expect(outcome.errors.contains("warning: "))
  }

  @Test func `check tells of harmful characters by their names`() throws {
    let errors = try run(["check", "hostile.yaml"]).errors
    let found = errors.split(separator: "\n").filter { $0.hasSuffix("[harmful-characters]") }
    #expect(found.count >= 30)
    #expect(found.allSatisfy { $0.contains("U+001B") })
  }

  @Test(arguments: [["check", "hostile.yaml", "--articles", "articles"]])
  func `proving shows no harmful character`(arguments: [String]) throws {
    #expect(try run(arguments, status: 1).errors.contains("rest on it"))
  }

  @Test func `JSON holds no harmful character, not even by an escape`() throws {
    let requests = #"{"command":"hint"}"# + "\n" + #"{"command":"source"}"# + "\n"
    let input = String(repeating: requests + #"{"command":"skip"}"# + "\n", count: 30)
    let outcome = try run(
      ["play", "hostile.yaml", "--json", "--players", "A\(HostilePack.typed),Ben"], input: input)
    let events = try outcome.output.split(separator: "\n").map { try JSON(String($0)) }
    #expect(Set(events.compactMap { $0["event"]?.text }).count == 6)
    for event in events {
      for text in event.texts { #expect(HostilePack.harm(in: text) == [], "\(text)") }
    }
  }

  @Test(arguments: [
    #"{"answer": "zz\u001b[45m\u202e\u0007"}"#, #"{"command": "zz\u001b[45m\u202e"}"#,
    #"{"answer": "s", "cites": ["zz\u001b[45m\u202e"]}"#, "zz\u{1B}[45m\u{202E}",
    #"{"command": "void", "question": "zz\u001b[45m\u202e\u009b"}"#,
  ])
  func `a refusal in JSON does not hand back what was sent`(line: String) throws {
    let outcome = try run(
      ["play", "hostile.yaml", "--json", "--only", "a-choice"], input: line + "\n")
    let events = try outcome.output.split(separator: "\n").map { try JSON(String($0)) }
    #expect(events.contains { $0["event"]?.text == "refused" })
    for text in events.flatMap(\.texts) { #expect(HostilePack.harm(in: text) == [], "\(text)") }
  }

  @Test(arguments: ["", "a @", ":", "s 9\u{1B}0%", ":dispute ", "1 @one", "b @"])
  func `an answer typed with escapes comes back without them`(front: String) throws {
    let line = front + HostilePack.typed + "\n"
    let outcome = try run(
      ["play", "hostile.yaml", "--seed", "3"],
      input: line + ":skip\n" + line + ":skip\n" + line + line)
    #expect(outcome.output.contains("zz"))
  }

  @Test func `a dispute is listed without its escapes`() throws {
    let outcome = try run(
      ["play", "hostile.yaml"], input: ":skip\n:dispute because \(HostilePack.typed) so\n")
    #expect(unwrapped(outcome.output).contains("becausezz"))
  }

  /// One harmful character at a time, as it is or by each way in which YAML can spell it: whatever
  /// lets a harmless file pass without a second look must see every one.
  @Test(
    arguments: (0x202A...0x202E).map(Self.spelt) + (0x2066...0x2069).map(Self.spelt)
      + ["\u{85}", #"\e"#, #"\a"#, #"\b"#, #"\v"#, #"\f"#, #"\r"#, #"\N"#, #"\x1b"#, #"\x7f"#]
      + [#"\x9b"#, #"\u009b"#, #"\u202e"#, #"\U0000202e"#, #"\u2066"#, #"\"\e"#, #"\"\u202e"#])
  func `a single harmful character is taken out, however it is written`(spelling: String) throws {
    try Folder.temporary { folder in
      let text = StarterPack.text.replacing(
        "title: The harbour bridge closure", with: "title: \"zz\(spelling)zz\"")
      let path = try folder.write(text, to: "pack.yaml")
      for subcommand in ["play", "sources"] {
        let outcome = try Program.run(subcommand, path)
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.output.contains("zz"))
        #expect(HostilePack.harm(in: outcome.output) == [])
      }
    }
  }

  private static func spelt(_ code: Int) -> String {
    String(Unicode.Scalar(code).map(Character.init) ?? "?")
  }

  /// A value that no reader takes, in place of one of the roof pack's.
  @Test(arguments: [
    ("id: roof-day", "id: %"), ("id: roof\n", "id: %\n"), ("kind: text", "kind: %"),
    ("file: post.txt", "url: %"), ("answer: 90000", "answer: %"),
    ("[post#p2]", "[%]"), ("[post#p2]", "[post#p2]\n    about: [%]"),
    ("[post#p2]", "[post#p2]\n    fact: %"), ("[post#p2]", "[post#p2]\n    tags: [%]"),
    ("[post#p2]", "[post#p2]\n    from: %"), ("[post#p2]", "[post#p2]\n    status: %"),
    ("[post#p2]", "[post#p2]\n    difficulty: %"), ("[post#p2]", "[post#p2]\n    %: x"),
    ("file: mail.txt", "published: %"), ("file: mail.txt", "digest: %"), ("p3: {", "%: {"),
    ("factcheck: 1", "factcheck: %"), ("  post:", "  %:"),
    ("others: [Tuesday", "others: [Monday, %"),
    ("factcheck: 1", "factcheck: 1\nlabel: \u{202E}\u{2066}"),
    ("factcheck: 1", "factcheck: 1\n\u{9B}"),
    ("factcheck: 1", "factcheck: 1\n\u{1B}[45m"),
    ("label: the Mail", "label: the Mail\n    label: %"),
  ])
  func `an error tells of a harmful value without its harm`(place: String, value: String) throws {
    try Folder.temporary { folder in
      let poison = "\"zz \\x1b[45m\\x07\\x9b45m\\x7f\\u202e\\u2066 \u{202E}\u{2066}\""
      let text = Roof.pack.replacing(
        place, with: value.replacing("%", with: poison), maxReplacements: 1)
      #expect(text != Roof.pack)
      let path = try folder.write(text, to: "roof.yaml")
      for subcommand in ["check", "play"] {
        let outcome = try Program.run(subcommand, path)
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains(": error: "))
        #expect(HostilePack.harm(in: outcome.output) == [])
        #expect(HostilePack.harm(in: outcome.errors) == [])
      }
    }
  }

  private static let typed = HostilePack.typed

  @Test(
    arguments: [
      (["play", typed], 1), (["play", "/tmp/\(typed)/x"], 1), (["play", "roof.yaml", typed], 64),
      (["--\(typed)"], 64), (["play", "--count", typed], 64), (["play", "--seed=\(typed)"], 64),
      (["play", "--scoring", typed], 64), (["play", "--difficulty", typed], 64),
      (["play", "roof.yaml", "--tag", typed], 64), (["play", "roof.yaml", "--kind", typed], 64),
      (["play", "roof.yaml", "--source", typed], 64), (["play", "roof.yaml", "--only", typed], 64),
      (["show", "roof.yaml", "--only", typed], 64), (["show", "roof.yaml", "--tag", typed], 64),
      (["daily", "roof.yaml", "--on", typed], 64), (["sources", typed], 1),
      (["check", typed], 1), (["check", "roof.yaml", "--articles", typed], 1),
      (["check", "roof.yaml", "--since", typed], 1), (["new", "/nonexistent/\(typed)/x"], 1),
      (["new", "folder-\(typed)"], 0), (["help", typed], 0),
      (["play", "roof.yaml", "--players", "\(typed),Ben"], 0),
    ] as [([String], Int32)])
  func `a hostile command line is answered without its escapes`(
    arguments: [String], status: Int32
  ) throws {
    _ = try run(arguments, status: status)
  }

  @Test func `names of files with escapes are told without them`() throws {
    try Folder.temporary { folder in
      let name = "roof\(HostilePack.typed).yaml"
      let broken = Roof.pack.replacing("answer: Monday", with: "anwser: \"\\x1b[45m\u{202E}\"")
      try folder.write(broken, to: name)
      try folder.write(Roof.pack, to: "questions/\(name)")
      try folder.write(Roof.pack, to: "questions/other.yaml")
      try folder.write([0x81], to: "articles/\(HostilePack.typed).txt")
      try folder.write(Roof.text(["By us"] + Roof.post), to: "articles/post.txt")
      let runs = [
        ["check", name], ["play", name], ["play"], ["check", "questions/\(name)"],
        ["check", "questions/\(name)", "--articles", "articles"],
        ["check", "questions/\(name)", "--articles", "articles", "--fix"],
        ["check", "questions/\(name)", "--since", "questions/\(name)"],
      ]
      for arguments in runs {
        let outcome = try Program.run(arguments, in: folder.path)
        #expect(outcome.output.contains("zz") || outcome.errors.contains("zz"))
        #expect(HostilePack.harm(in: outcome.output) == [])
        #expect(HostilePack.harm(in: outcome.errors) == [])
      }
    }
  }

  @Test(arguments: ["xterm", "dumb"])
  func `a terminal gets nothing but the program's colours and Readline's own`(term: String) throws {
    try Folder.temporary { folder in
      let path = try folder.write(HostilePack().text, to: "hostile.yaml")
      let terminal = try PseudoTerminal(
        path: BuiltProgram.path("factcheck"),
        arguments: ["play", path, "--seed", "1", "--players", "\(HostilePack.typed),Ben"],
        environment: ["TERM": term])
      for line in [":help", ":hint", ":source", ":skip"] {
        try terminal.expect("> ")
        try terminal.send(line + "\r")
      }
      try terminal.expect("> ")
      // The candidates, and the prompt again.
      try terminal.send("\t\t")
      try terminal.expect("> ")
      try terminal.send("\u{3}")
      try terminal.expect("^C")
      try terminal.expect("> ")
      try terminal.send("\u{4}")
      #expect(try terminal.waitForExit() == .exited(0))
      #expect(HostilePack.marks(in: terminal.output).count > 5)
      // Tab may ring where nothing completes.
      #expect(HostilePack.harm(onTerminal: terminal.output).filter { $0 != "\u{7}" } == [])
      if term == "dumb" { #expect(!terminal.output.utf8.contains(0x1B)) }
    }
  }
}
