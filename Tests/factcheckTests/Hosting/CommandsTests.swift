import Classroom
import TerminalTesting
import Testing

/// Every command of the teacher's prompt, typed once in a terminal.
@Suite struct CommandsTests {
  /// A line, what must be shown behind it, and what is asked first where something is.
  private struct Step {
    let line: String
    let shown: String
    let question: String?

    init(_ line: String, _ shown: String, asking question: String? = nil) {
      self.line = line
      self.shown = shown
      self.question = question
    }

    var word: String { String(line.prefix { $0 != " " }) }
  }

  private static let lobby = [
    Step("help", "Enter does the step that the prompt names"),
    Step("who", "Here (2): Ana, Ben"),
    Step("screen", "/screen#link="),
    Step("lock", "Nobody else can join."),
    Step("unlock", "The session is open to join."),
    Step("kick Ben", "Ben is out", asking: "Send Ben out? (y/n) > "),
    Step("readmit Ben", "Ben may join again now"),
    Step("rename Ana Anna", "Now called Anna."),
    Step("open", "1/3  How many of kind"),
  ]
  private static let question = [
    Step("peek", "1/3: 10"),
    Step("more 300", "s left [Enter = close]"),
    Step("pause", "1/3 paused"),
    Step("resume", "1/3 open"),
  ]
  private static let votes = [
    Step("close", "1/3 closed, 1 of 1 answered"),
    Step("again", "1/3 open again, 0 of 1 answered"),
    Step("reveal", "The list gives the count of kind"),
    Step("accept 1 7", "Question 1 accepts '7' too; 1 total changed."),
    Step("rekey 1 8", "has the key '8'", asking: "Make '8' the key of question 1"),
    Step("void 1", "Question 1 is void", asking: "Take question 1"),
    Step("undo", "'void' is taken back."),
    Step("board", "board [Enter = question 2]"),
    Step("show 1", "1/3 revealed"),
    Step("next", "2/3  How many of kind"),
    Step("skip", "3/3  How many of kind"),
    Step("export", "Report: "),
    Step("end", "The session has ended.", asking: "End the session for everybody? (y/n) > "),
  ]
  private static let hands = [
    Step("open", "1/3  How many of kind"),
    Step("tally 101 12 7 3", "1/3 open, 15 hands [Enter = close]"),
    Step("end", "The session has ended.", asking: "End the session for everybody? (y/n) > "),
  ]

  private func host(
    _ lesson: HostedLesson, _ more: String..., body: (PseudoTerminal) throws -> Void
  ) throws {
    let terminal = try PseudoTerminal(
      path: BuiltProgram.path("factcheck"),
      arguments: lesson.arguments + ["--count", "3"] + more, environment: lesson.environment,
      columns: 120, rows: 60)
    try body(terminal)
    #expect(try terminal.waitForExit() == .exited(0))
  }

  private func type(_ steps: [Step], _ terminal: PseudoTerminal) throws {
    for step in steps {
      try terminal.expectPromptEnd()
      try terminal.send("\(step.line)\r")
      if let question = step.question {
        try terminal.expect(question)
        try terminal.expectPromptEnd()
        try terminal.send("y\r")
      }
      try terminal.expectRedrawn(step.shown)
    }
  }

  @Test func `the script has every command of the registry`() {
    let typed = Set((Self.lobby + Self.question + Self.votes + Self.hands).map(\.word))
    #expect(typed == Set(HostCommand.all.map(\.word)))
  }

  @Test func `a lesson in which every command is typed once`() throws {
    try Folder.temporary { folder in
      let lesson = try HostedLesson(in: folder)
      try host(lesson, "--seconds", "600") { terminal in
        try terminal.expectPrompt("0 joined [Enter = case card]> ")
        let ana = try lesson.caller.join("Ana", code: HostedLesson.code)
        _ = try lesson.caller.join("Ben", code: HostedLesson.code)
        try terminal.expectPrompt("2 joined [Enter = case card]> ")
        try type(Self.lobby + Self.question, terminal)
        let state = try lesson.caller.call("GET", "/api/state", token: ana).json
        let question = try #require(state["question"]?["id"]?.text)
        #expect(try lesson.caller.answer(question, "7", ana).status == 202)
        try type(Self.votes, terminal)
      }
      let report = try JSON(try lesson.report("--format", "json").output)
      #expect(report["students"]?.list.first?["name"]?.text == "Anna")
      #expect(report["items"]?.list.first?["key"]?.list.first?.text == "8 pieces")
    }
  }

  @Test func `a lesson of raised hands at the prompt`() throws {
    try Folder.temporary { folder in
      let lesson = try HostedLesson(in: folder)
      try host(lesson, "--hands") { try type(Self.hands, $0) }
      let report = try JSON(try lesson.report("--format", "json").output)
      #expect(report["hands"]?.list.map { $0["count"]?.number } == [12, 3])
    }
  }
}
