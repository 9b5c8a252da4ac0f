import Glibc
import Quiz
import TerminalTesting
import Testing

/// The built program in a terminal, with the real Readline.
@Suite struct PromptTests {
  /// Plays the starter pack in a terminal.
  private func play(
    _ arguments: String..., environment: [String: String] = [:], columns: Int = 80,
    _ body: (PseudoTerminal) throws -> Void
  ) throws {
    try Folder.temporary { folder in
      let pack = try folder.starter()
      let terminal = try PseudoTerminal(
        path: BuiltProgram.path("factcheck"),
        arguments: ["play", pack, "--seed", "1"] + arguments,
        environment: try folder.havingRead(pack).merging(environment) { $1 }, columns: columns)
      try body(terminal)
    }
  }

  private func end(_ terminal: PseudoTerminal) throws {
    try terminal.send("\u{4}")
    #expect(try terminal.waitForExit() == .exited(0))
    #expect(terminal.screenText.contains(" Summary "))
  }

  /// Goes on from the last reveal to the summary and the end.
  private func leave(_ terminal: PseudoTerminal) throws {
    try terminal.expect("Enter for the summary, or :dispute WHY> ")
    try terminal.send("\r")
    #expect(try terminal.waitForExit() == .exited(0))
  }

  @Test func `the last reveal can be disputed before the summary`() throws {
    try play("--only", "crack-cause") { terminal in
      try terminal.expect("(s r n)> ")
      try terminal.send("n\r")
      try terminal.expect("Enter for the summary, or :dispute WHY> ")
      try terminal.send(":dispute the ferry master is sure\r")
      try terminal.expect("Noted")
      try leave(terminal)
      #expect(terminal.screenText.contains("crack-cause: the ferry master is sure"))
    }
  }

  private func settings(_ terminal: PseudoTerminal) -> String {
    let now = terminal.attributes
    return "\(now.c_iflag) \(now.c_oflag) \(now.c_cflag) \(now.c_lflag) \(now.c_cc)"
  }

  private func untouched() throws -> String {
    let terminal = try PseudoTerminal(path: "/bin/true")
    _ = try terminal.waitForExit()
    return settings(terminal)
  }

  @Test func `Tab completes a verdict, a source and a command`() throws {
    try play("--only", "crack-cause") { terminal in
      try terminal.expect("(s r n)> ")
      try terminal.send(":sc\t")
      try terminal.expect(":score ")
      try terminal.send("\r")
      try terminal.expect("0 of 0 right")
      try terminal.expect("(s r n)> ")
      try terminal.send("not\t")
      try terminal.expect("not stated ")
      try terminal.send("@cou\t")
      try terminal.expect("@courier ")
      try terminal.send("\r")
      try terminal.expect("Right")
      try leave(terminal)
    }
  }

  @Test func `Tab completes an option's text`() throws {
    try play("--only", "closed-by") { terminal in
      try terminal.expect("> ")
      try terminal.send("the harbour o\t")
      try terminal.expect("the harbour office ")
      try terminal.send("\r")
      try terminal.expect("Right")
    }
  }

  @Test func `arrow-up brings the last answer back`() throws {
    try play("--only", "crack-cause") { terminal in
      try terminal.expect("> ")
      try terminal.send("nonsense\r")
      try terminal.expect("'nonsense' is no verdict")
      try terminal.expect("> ")
      try terminal.send("\u{1B}[A")
      try terminal.expect("nonsense")
      try terminal.send("\u{15}n\r")
      try terminal.expect("Right")
    }
  }

  @Test func `Ctrl-C gives up a line and the game goes on at the same question`() throws {
    try play("--only", "crack-cause") { terminal in
      try terminal.expect("> ")
      try terminal.send("refu")
      try terminal.expect("refu")
      try terminal.send("\u{3}")
      try terminal.expect("^C")
      try terminal.expect("(s r n)> ")
      try terminal.send("n\r")
      try terminal.expect("Right")
      try leave(terminal)
      #expect(terminal.screenText.contains("1 of 1 right"))
    }
  }

  @Test func `Ctrl-D ends the game with its summary on a terminal as it was found`() throws {
    try play { terminal in
      try terminal.expect("> ")
      #expect(try settings(terminal) != untouched())
      try end(terminal)
      #expect(try settings(terminal) == untouched())
      #expect(!terminal.screenText.contains(/>\ ── Summary/))
    }
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func `a signal ends the game and leaves the terminal as it was found`(signal: Int32) throws {
    try play { terminal in
      try terminal.expect("> ")
      try terminal.send("half")
      try terminal.expect("half")
      terminal.signal(signal)
      #expect(try terminal.waitForExit() == .signalled(signal))
      #expect(try settings(terminal) == untouched())
    }
  }

  @Test func `a narrower window wraps what comes next to its width`() throws {
    try play { terminal in
      try terminal.expect("> ")
      #expect(terminal.screenText.split(separator: "\n").contains { $0.count > 60 })
      terminal.resize(columns: 40)
      try terminal.send(":skip\r")
      try terminal.expect("2/9")
      try terminal.expect("> ")
      let output = terminal.output
      let counter = try #require(output.ranges(of: "2/9").last)
      let shown = String(output[counter.lowerBound...])
      let question = Screen(shown, columns: 200).lines.dropLast()
      #expect(question.contains { !$0.isEmpty })
      for line in question { #expect(line.count <= 40, "\(line)") }
      try end(terminal)
    }
  }

  @Test func `a dumb terminal gets no escape sequence, and still a prompt`() throws {
    try play(environment: ["TERM": "dumb"]) { terminal in
      for _ in 0..<3 {
        try terminal.expect("> ")
        try terminal.send(":skip\r")
      }
      try terminal.expect("> ")
      try end(terminal)
      #expect(!terminal.output.utf8.contains(0x1B))
    }
  }

  @Test(
    arguments: [
      (["--no-color"], [:]), ([], ["NO_COLOR": "1"]), ([], ["NO_COLOR": ""]), ([], [:]),
    ] as [([String], [String: String])])
  func `no colour is wanted by option or variable, and nothing else changes`(
    arguments: [String], environment: [String: String]
  ) throws {
    func screen(_ arguments: [String], _ environment: [String: String]) throws -> (String, String) {
      var shown = ("", "")
      try Folder.temporary { folder in
        _ = try folder.starter()
        let terminal = try PseudoTerminal(
          path: BuiltProgram.path("factcheck"),
          arguments: ["play", "harbour-bridge", "--seed", "1", "--count", "2"] + arguments,
          environment: environment.merging(["FACTCHECK_PATH": folder.path]) { $1 })
        try terminal.expect("> ")
        try terminal.send(":skip\r")
        try terminal.expect("> ")
        try end(terminal)
        shown = (terminal.output, terminal.screenText)
      }
      return shown
    }
    let (output, text) = try screen(arguments, environment)
    let colours = output.contains(/\u{1B}\[[0-9;]*m/)
    // An empty variable says nothing.
    #expect(colours == (arguments.isEmpty && (environment["NO_COLOR"] ?? "").isEmpty))
    #expect(try screen([], [:]).1 == text)
  }

  @Test func `the prompt names the form every time and always ends the same`() throws {
    try play { terminal in
      let rehearsal = try Rehearsal(try Played.starter.pack(), seed: 1)
      var prompts: Set<String> = []
      for line in rehearsal.lines {
        try terminal.expect("> ")
        let shown = terminal.screenText.split(separator: "\n").last ?? ""
        #expect(shown.hasSuffix(">"))
        prompts.insert(String(shown))
        try terminal.send(line + "\r")
      }
      try leave(terminal)
      #expect(prompts.isSuperset(of: ["number>", "text>", "all that apply, e.g. a c>"]))
      #expect(prompts.count >= 6)
    }
  }

  @Test func `the prompt names whose turn it is`() throws {
    try play("--players", "Ana,Ben") { terminal in
      for name in ["Ana", "Ben", "Ana"] {
        try terminal.expect("\(name)'s turn")
        try terminal.expect("\(name), ")
        try terminal.expect("> ")
        try terminal.send(":skip\r")
      }
      try terminal.expect("Ben, ")
      try terminal.expect("> ")
      try end(terminal)
    }
  }

  @Test func `an empty line at a terminal is told what to do`() throws {
    try play { terminal in
      try terminal.expect("> ")
      try terminal.send("\r")
      try terminal.expect("Type an answer, or :help.")
      try terminal.expect("> ")
      try end(terminal)
    }
  }
}
