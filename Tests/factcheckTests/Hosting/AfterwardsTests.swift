import Glibc
import TerminalTesting
import Testing

/// What is there after a lesson, and how it goes away.
@Suite struct AfterwardsTests {
  /// A lesson in which Zoë answered three questions of which two were revealed, and disagreed once.
  private func held(_ body: (HostedLesson, Folder, String) throws -> Void) throws {
    try Folder.temporary { folder in
      let lesson = try HostedLesson(in: folder)
      let (program, key) = try lesson.start("--count", "4")
      let caller = lesson.caller
      let token = try caller.join("Zoë Harbourmaster", code: HostedLesson.code)
      var first = ""
      for number in 1...3 {
        let question = try caller.until("open", key)
        #expect(try caller.answer(question, HostedLesson.key(question), token).status == 202)
        if number == 1 { first = question }
        if number < 3 {
          try caller.until("revealed", key)
          _ = try caller.step(key)
        }
      }
      let dispute = #"{"question":"\#(first)","why":"The list says otherwise."}"#
      #expect(try caller.call("POST", "/api/disputes", dispute, token: token).status == 202)
      program.send("end\n")
      #expect(try program.finish().status == 0)
      let report = try JSON(try lesson.report("--format", "json").output)
      try body(lesson, folder, try #require(report["session"]?.text))
    }
  }

  @Test func `a question that was answered and never revealed is in the report, marked`() throws {
    try held { lesson, _, _ in
      let report = try JSON(try lesson.report("--format", "json").output)
      #expect(
        report["items"]?.list.map { $0["revealed"] } == [.truth(true), .truth(true), .truth(false)])
      let answers = report["answers"]?.list ?? []
      #expect(answers.map { $0["points"]?.number } == [100, 100, 0])
      #expect(answers.map { $0["fraction"]?.number } == [1, 1, 1])
      #expect(report["students"]?.list.first?["points"]?.number == 200)
      #expect(report["students"]?.list.first?["answered"]?.number == 2)
      #expect(try lesson.report().output.contains("<dt>Not revealed</dt>"))
    }
  }

  @Test func `who disagrees is told in each format`() throws {
    try held { lesson, _, _ in
      for (format, part) in [
        ("html", "<bdi>The list says otherwise.</bdi>"),
        ("csv", ",\"The list says otherwise.\"\r\n"),
        ("json", #""why":"The list says otherwise.""#),
      ] {
        let text = try lesson.report("--disputes", "--format", format).output
        #expect(text.contains(part) && text.contains("Zoë Harbourmaster"), "\(format)")
      }
      #expect(try lesson.report("--disputes").output.hasPrefix("<!DOCTYPE html>"))
    }
  }

  @Test func `a forgotten session is gone with its names, and only after a yes`() throws {
    try held { lesson, folder, session in
      let records = Folder(path: folder.path + "/factcheck")
      func isNamed() throws -> Bool {
        for name in try records.names() where name.hasPrefix("records") {
          if try records.text(of: name).contains("Harbourmaster") { return true }
        }
        return try !Folder(path: records.path + "/reports").names().isEmpty
      }
      func forget(_ more: String...) throws -> Program.Outcome {
        try Program.run(
          ["records", "forget", "--session", session] + more, environment: lesson.environment)
      }
      #expect(try isNamed())
      let unasked = try forget()
      #expect(unasked.status == 1)
      #expect(unasked.errors.contains("add --yes to remove session \(session)"))
      #expect(unasked.errors.contains("1 student, 3 answers"))
      for answer in ["n", "y"] {
        #expect(try isNamed())
        let terminal = try PseudoTerminal(
          path: BuiltProgram.path("factcheck"),
          arguments: ["records", "forget", "--session", session],
          environment: lesson.environment, columns: 200)
        try terminal.expect("(y/n) > ")
        try terminal.send("\(answer)\r")
        try terminal.expect(answer == "y" ? "Removed session" : "nothing was removed")
        #expect(try terminal.waitForExit() == .exited(answer == "y" ? 0 : 1))
      }
      #expect(try !isNamed())
      let again = try forget("--yes")
      #expect(again.status == 1)
      #expect(again.errors.contains("there is no session '\(session)'"))
      #expect(try lesson.report().errors.contains("no session has been kept yet"))
    }
  }
}
