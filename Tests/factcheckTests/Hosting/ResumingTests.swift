import Glibc
import TerminalTesting
import Testing

/// How a session is begun, left and gone on with.
@Suite struct ResumingTests {
  /// Begins a session and kills its host.
  private func brokenOff(_ lesson: HostedLesson, _ more: String...) throws {
    let (program, _) = try lesson.start(more)
    program.kill()
    _ = try program.finish()
  }

  private func resume(_ lesson: HostedLesson, _ more: String...) throws -> Program.Outcome {
    try Program.run(
      ["host", "--resume", "--address", "127.0.0.1", "--port", "0"] + more,
      environment: lesson.environment)
  }

  @Test func `the latest session that has not ended is gone on with, or the one that is named`()
    throws
  {
    try Folder.temporary { folder in
      let lesson = try HostedLesson(in: folder)
      try brokenOff(lesson)
      let other = try Program.run(
        ["host", "\(lesson.folder)/numbers.yaml", "--address", "127.0.0.1", "--port", "0"],
        environment: lesson.environment)
      #expect(other.status == 0)
      // The later one has ended, so this is the earlier one; its prompt ends it.
      let outcome = try resume(lesson)
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(outcome.output.contains("Code: \(HostedLesson.code)"))
      // The port that was found, not the one that was asked for.
      #expect(!outcome.output.contains(":0/"))
      let name = try #require(
        outcome.output.split(separator: "\n").first?.split(separator: " ").last.map(String.init))
      let again = try resume(lesson, name)
      #expect(again.status == 1)
      #expect(again.errors.contains("session '\(name)' has ended"))
    }
  }

  @Test(arguments: [
    ["--kind", "claim"], ["--only", "count-1"], ["--drafts"], ["--count", "9"], ["--self-paced"],
  ])
  func `a session is not resumed under other choices of questions`(choice: [String]) throws {
    try Folder.temporary { folder in
      let lesson = try HostedLesson(in: folder)
      try brokenOff(lesson, "--kind", "number", "--source", "gazette", "--count", "12")
      let outcome = try Program.run(
        ["host", "--resume"] + choice, environment: lesson.environment)
      #expect(outcome.status == 64, "\(outcome.errors)")
      #expect(outcome.errors.contains("leave \(choice[0]) out"))
      #expect(!outcome.errors.contains("teacher pace"))
    }
  }

  @Test func `the options a session began with may stand beside --resume`() throws {
    try Folder.temporary { folder in
      let lesson = try HostedLesson(in: folder)
      // More than the pack has.
      try brokenOff(lesson, "--kind", "number", "--source", "gazette", "--count", "12")
      let outcome = try resume(lesson, "--source", "gazette,", "--kind", " number", "--count", "12")
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
  }

  @Test func `a session that found no port leaves nothing behind`() throws {
    try Folder.temporary { folder in
      let lesson = try HostedLesson(in: folder)
      let (program, _) = try lesson.start("--rehearse")
      let outcome = try Program.run(lesson.arguments, environment: lesson.environment)
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains("Another program has that port"))
      let report = try lesson.report()
      #expect(report.errors.contains("no session has been kept yet"))
      program.send("end\n")
      #expect(try program.finish().status == 0)
    }
  }

  @Test func `two hosts of one session: the one that is behind says so and ends`() throws {
    try Folder.temporary { folder in
      let lesson = try HostedLesson(in: folder)
      let (first, _) = try lesson.start()
      let second = try resume(lesson)
      #expect(second.status == 0, "\(second.errors)")
      first.send("open\nclose\n")
      let outcome = try first.finish()
      #expect(outcome.status == 1)
      #expect(outcome.output.contains("another host goes on with this session"))
      #expect(!outcome.output.contains("outOfStep"))
    }
  }

  @Test func `who was sent out is listed apart in the report`() throws {
    try Folder.temporary { folder in
      let lesson = try HostedLesson(in: folder)
      let (program, key) = try lesson.start()
      let tokens = try ["Ana", "Ben"].map { try lesson.caller.join($0, code: HostedLesson.code) }
      let question = try lesson.caller.until("open", key)
      for token in tokens { _ = try lesson.caller.answer(question, "1", token) }
      program.send("reveal\nkick Ana\nend\n")
      #expect(try program.finish().status == 0)
      let report = try JSON(try lesson.report("--format", "json").output)
      let removed = (report["students"]?.list ?? []).filter { $0["removed"] != nil }
      #expect(removed.map { $0["name"]?.text } == ["Ana"])
      #expect(report["items"]?.list.first?["answered"]?.number == 1)
    }
  }

  // MARK: In a terminal

  private func terminal(_ lesson: HostedLesson) throws -> PseudoTerminal {
    try PseudoTerminal(
      path: BuiltProgram.path("factcheck"), arguments: lesson.arguments,
      environment: lesson.environment, columns: 100)
  }

  @Test func `after a journal's failure the teacher is let go`() throws {
    try Folder.temporary { folder in
      let lesson = try HostedLesson(in: folder)
      let terminal = try terminal(lesson)
      try terminal.expect("0 joined [Enter = case card]> ")
      #expect(try resume(lesson).status == 0)
      try terminal.send("open\r")
      try terminal.expect("another host goes on with this session")
      try terminal.send("\r")
      #expect(try terminal.waitForExit() == .exited(1))
    }
  }

  @Test func `a second end of input leaves, and the session can be gone on with`() throws {
    try Folder.temporary { folder in
      let lesson = try HostedLesson(in: folder)
      let terminal = try terminal(lesson)
      try terminal.expect("0 joined [Enter = case card]> ")
      try terminal.send("\u{4}")
      try terminal.expect("End the session for everybody? (y/n) ")
      try terminal.send("n\r")
      try terminal.expect("0 joined [Enter = case card]> ")
      try terminal.send("\u{4}")
      try terminal.expect("factcheck host --resume")
      #expect(try terminal.waitForExit() == .exited(0))
    }
  }

  @Test func `a pass is printed, for a kick that is taken back too`() throws {
    try Folder.temporary { folder in
      let lesson = try HostedLesson(in: folder)
      let (program, _) = try lesson.start()
      let token = try lesson.caller.join("Ana", code: HostedLesson.code)
      for command in ["readmit Ana", "kick Ana\nundo"] {
        program.send(command + "\n")
        var pass: String?
        while pass == nil, let line = try program.line() {
          if let mark = line.firstRange(of: "with the pass ") {
            pass = String(line[mark.upperBound...].prefix(10))
          }
        }
        let found = try #require(pass)
        #expect(try lesson.caller.call("GET", "/api/state", token: token).status == 401)
        let back = try lesson.caller.join("", code: found)
        let state = try lesson.caller.call("GET", "/api/state", token: back).json
        #expect(state["you"]?["name"]?.text == "Ana")
        let used = try lesson.caller.call(
          "POST", "/api/players", #"{"name":"Ana","code":"\#(found)"}"#)
        #expect(used.status == 403)
      }
      program.send("readmit Nobody\nend\n")
      let outcome = try program.finish()
      #expect(outcome.status == 0)
      #expect(!outcome.output.contains("Nobody may join again"))
    }
  }
}
