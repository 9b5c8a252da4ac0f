import Glibc
import TerminalTesting
import Testing

/// The built program as a student's terminal, beside the built program as the host.
@Suite struct JoiningTests {
  private func student(
    _ lesson: HostedLesson, _ more: String..., home: String = "student"
  ) throws -> PseudoTerminal {
    try PseudoTerminal(
      path: BuiltProgram.path("factcheck"),
      arguments: ["join", "http://127.0.0.1:\(lesson.port)/j/\(HostedLesson.code)"] + more,
      environment: ["XDG_STATE_HOME": "\(lesson.folder)/\(home)"], columns: 100)
  }

  private func seats(_ folder: Folder) throws -> [String] {
    try Folder(path: folder.path + "/student/factcheck/seats").names()
  }

  @Test func `a student at a terminal chooses a team, votes twice and disagrees`() throws {
    try Folder.temporary { folder in
      let lesson = try HostedLesson(in: folder)
      let (program, key) = try lesson.start("--teams", "Red,Blue", "--count", "1")
      let student = try student(lesson)
      try student.expectPrompt("Your name> ")
      try student.send("Ana\r")
      try student.expect("Teams: Red, Blue")
      try student.expectPrompt("Your team [Enter = the smallest]> ")
      try student.send("Green\r")
      try student.expect("There is no such team.")
      try student.expectPrompt("Your team [Enter = the smallest]> ")
      try student.send("blu\r")
      try student.expect("You are in, Ana.")
      try student.expectPrompt("wait> ")
      try student.send("12\r")
      try student.expect("No question is open.")
      let question = try lesson.caller.until("open", key)
      try student.expectPrompt("1/1 number> ")
      try student.send("many\r")
      try student.expect("'many' is no single number")
      try student.expectPrompt("1/1 number> ")
      try student.send("7 30% @gaz\r")
      try student.expect("Received.")
      try program.type("close\nagain\n")
      try student.expect("Second vote, after the discussion.")
      try student.expectPrompt("1/1 number> ")
      try student.send("\(HostedLesson.key(question)) 80%\r")
      try student.expect("Received.")
      try lesson.caller.until("revealed", key)
      try student.expect("Right")
      try student.expectPrompt("1/1 revealed, :dispute WHY> ")
      try student.send(":dispute The list has another count.\r")
      try student.expect("Sent. The host sees how many disagree.")
      try student.expectPrompt("1/1 revealed, :dispute WHY> ")
      try student.send(":dispute Again.\r")
      try student.expect("You have said so already.")
      try program.type("end\n")
      try student.expect("The session has ended")
      try student.send("\r")
      #expect(try student.waitForExit() == .exited(0))
      #expect(try program.finish().status == 0)
      let report = try JSON(try lesson.report("--format", "json").output)
      let answers = report["answers"]?.list ?? []
      #expect(answers.map { $0["attempt"]?.number } == [1, 2])
      #expect(answers.map { $0["certainty"]?.number } == [30, 80])
      #expect(answers.map { $0["fraction"]?.number } == [0, 1])
      #expect(answers.first?["cites"]?.list.map(\.text) == ["gazette"])
      #expect(report["students"]?.list.first?["team"]?.text == "Blue")
      #expect(report["items"]?.list.first?["disputes"]?.number == 1)
      #expect(try seats(folder).isEmpty, "nothing is remembered of a session that has ended")
    }
  }

  @Test func `after a restart a student has their place again, and what closed was no mistake`()
    throws
  {
    try Folder.temporary { folder in
      let lesson = try HostedLesson(in: folder)
      let (program, key) = try lesson.start("--count", "3")
      var student = try student(lesson, "--name", "Ana")
      try student.expect("You are in, Ana.")
      let files = try seats(folder)
      #expect(files.count == 1)
      let seat = "student/factcheck/seats/\(files.first ?? "")"
      #expect(try folder.permissions(of: seat) == 0o600)
      try student.expectPrompt("wait> ")
      student.signal(SIGKILL)
      _ = try student.waitForExit()
      for _ in 1...2 {
        try lesson.caller.until("open", key)
        try lesson.caller.until("revealed", key)
        _ = try lesson.caller.step(key)
      }
      student = try self.student(lesson)
      try student.expect("You are back in your place, Ana.")
      try student.expect("Questions 1 and 2 closed while you were away.")
      let question = try lesson.caller.until("open", key)
      try student.expectPrompt("3/3 number> ")
      try student.send("\(HostedLesson.key(question))\r")
      try student.expect("Received.")
      student.signal(SIGKILL)
      _ = try student.waitForExit()
      student = try self.student(lesson, "--name", "ana")
      try student.expect("You are back in your place, Ana.")
      try student.expect("Your answer is there already.")
      try student.expectPrompt("3/3 answered> ")
      // What was told once is not told again.
      #expect(!student.output.contains("while you were away"))
      try student.send("5\r")
      try student.expect("You have answered this question.")
      try lesson.caller.until("revealed", key)
      try student.expect("Right")
      try student.send(":quit\r")
      #expect(try student.waitForExit() == .exited(0))
      #expect(!student.output.contains("Not right"))
      // Somebody else at the same computer is somebody else.
      let other = try self.student(lesson, "--name", "Ben")
      try other.expect("You are in, Ben.")
      try other.expectPrompt("3/3 revealed, :dispute WHY> ")
      try other.send("\u{4}")
      #expect(try other.waitForExit() == .exited(0))
      #expect(other.output.contains("Question 3 closed before you joined."))
      program.send("end\n")
      #expect(try program.finish().status == 0)
      let report = try JSON(try lesson.report("--format", "json").output)
      #expect(report["students"]?.list.count == 2)
      #expect(report["answers"]?.list.count == 1)
    }
  }

  @Test func `an answer given while the host is down arrives when it is back`() throws {
    try Folder.temporary { folder in
      let lesson = try HostedLesson(in: folder)
      var (program, key) = try lesson.start("--count", "2")
      let student = try student(lesson, "--name", "Ana")
      try student.expect("You are in, Ana.")
      let question = try lesson.caller.until("open", key)
      try student.expectPrompt("1/2 number> ")
      program.kill()
      _ = try program.finish()
      try student.expect("The connection is lost; trying again.")
      try student.send("\(HostedLesson.key(question))\r")
      try student.expect("Your answer is kept and sent again.")
      (program, key) = try lesson.start("--resume")
      try student.expect("Received.", within: .seconds(40))
      try lesson.caller.until("revealed", key)
      try student.expect("Right", within: .seconds(40))
      program.send("end\n")
      #expect(try program.finish().status == 0)
      let report = try JSON(try lesson.report("--format", "json").output)
      #expect(report["answers"]?.list.map { $0["fraction"]?.number } == [1])
    }
  }

  @Test func `an answer that comes too late is told so, and not marked`() throws {
    try Folder.temporary { folder in
      let lesson = try HostedLesson(in: folder)
      var (program, key) = try lesson.start("--count", "2")
      let student = try student(lesson, "--name", "Ana")
      try student.expect("You are in, Ana.")
      try lesson.caller.until("open", key)
      try student.expectPrompt("1/2 number> ")
      program.kill()
      _ = try program.finish()
      try student.expect("The connection is lost; trying again.")
      try student.send("7\r")
      try student.expect("Your answer is kept and sent again.")
      // Nobody is listening yet when the question closes.
      student.signal(SIGSTOP)
      try student.waitForStop()
      (program, key) = try lesson.start("--resume")
      try lesson.caller.until("revealed", key)
      student.signal(SIGCONT)
      try student.expect(
        "Question 1 closed while you were away. Your answer came too late.", within: .seconds(40))
      try student.expectPrompt("1/2 revealed, :dispute WHY> ")
      #expect(!student.output.contains("Not right"))
      program.send("end\n")
      #expect(try program.finish().status == 0)
      let report = try JSON(try lesson.report("--format", "json").output)
      #expect(report["answers"]?.list.isEmpty == true)
    }
  }

  @Test func `whoever turns their own pages goes on with Enter`() throws {
    try Folder.temporary { folder in
      let lesson = try HostedLesson(in: folder)
      let (program, _) = try lesson.start("--count", "2", "--self-paced")
      let student = try student(lesson, "--name", "Ana")
      try student.expectPrompt("[Enter = begin]> ")
      try student.send("\r")
      try student.expectPrompt("case [Enter = question]> ")
      try student.send("\r")
      for number in 1...2 {
        try student.expectPrompt("\(number)/2 number> ")
        try student.send("7\r")
        try student.expect("Not right")
        try student.expectPrompt("\(number)/2 revealed, :dispute WHY [Enter = go on]> ")
        try student.send("\r")
      }
      try student.expect("You have finished.")
      try student.expectPrompt("finished [:quit = leave]> ")
      try student.send("\r")
      try student.expectPrompt("finished [:quit = leave]> ")
      // What the teacher mends afterwards reaches those who stay.
      try program.type("rekey 1 7\n")
      try student.expect("Corrected: question 1 has another key now: 7")
      try student.expect("You have 100 points")
      try program.type("end\n")
      try student.expect("The session has ended")
      try student.send("\r")
      #expect(try student.waitForExit() == .exited(0))
      #expect(try program.finish().status == 0)
    }
  }

  @Test func `answers from a pipe end with the pages that one turns oneself`() throws {
    try Folder.temporary { folder in
      let lesson = try HostedLesson(in: folder)
      let (program, _) = try lesson.start("--count", "2", "--self-paced")
      let student = try Program(
        ["join", "http://127.0.0.1:\(lesson.port)/j/\(HostedLesson.code)", "--name", "Ana"],
        environment: ["XDG_STATE_HOME": "\(lesson.folder)/student"])
      student.send("\n\n7\n\n7\n\n:score\n")
      let outcome = try student.finish()
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(outcome.output.contains("You have finished."))
      program.send("end\n")
      #expect(try program.finish().status == 0)
      let report = try JSON(try lesson.report("--format", "json").output)
      #expect(report["answers"]?.list.count == 2)
    }
  }

  @Test func `who was sent out comes in again by a pass`() throws {
    try Folder.temporary { folder in
      let lesson = try HostedLesson(in: folder)
      let (program, key) = try lesson.start("--count", "2")
      var student = try student(lesson, "--name", "Ana")
      try student.expect("You are in, Ana.")
      let question = try lesson.caller.until("open", key)
      try student.expectPrompt("1/2 number> ")
      try student.send("\(HostedLesson.key(question))\r")
      try student.expect("Received.")
      for isInAddress in [false, true] {
        try program.type("kick Ana\n")
        try student.expect("The teacher has ended this place")
        try student.send("\r")
        #expect(try student.waitForExit() == .exited(0))
        #expect(try seats(folder).isEmpty)
        try program.type("readmit Ana\n")
        var pass: String?
        while pass == nil, let line = try program.line() {
          if let mark = line.firstRange(of: "with the pass ") {
            pass = String(line[mark.upperBound...].prefix(10))
          }
        }
        let found = try #require(pass)
        let address = "http://127.0.0.1:\(lesson.port)"
        student = try PseudoTerminal(
          path: BuiltProgram.path("factcheck"),
          arguments: ["join", isInAddress ? "\(address)/j/\(found)" : address, "--name", "Ana"],
          environment: ["XDG_STATE_HOME": "\(lesson.folder)/student"], columns: 100)
        if !isInAddress {
          try student.expectPrompt("Code> ")
          try student.send("\(found.lowercased())\r")
        }
        try student.expect("You are in, Ana.")
        try student.expect("Your answer is there already.")
      }
      try lesson.caller.until("revealed", key)
      try student.expect("Right")
      try program.type("end\n")
      try student.expect("The session has ended")
      #expect(try program.finish().status == 0)
      let report = try JSON(try lesson.report("--format", "json").output)
      #expect(report["students"]?.list.count == 1)
      #expect(report["answers"]?.list.map { $0["fraction"]?.number } == [1])
    }
  }

  @Test func `Ctrl-C leaves a line and never the session`() throws {
    try Folder.temporary { folder in
      let lesson = try HostedLesson(in: folder)
      let (program, _) = try lesson.start("--count", "2")
      let student = try PseudoTerminal(
        path: BuiltProgram.path("factcheck"),
        arguments: ["join", "http://127.0.0.1:\(lesson.port)"],
        environment: ["XDG_STATE_HOME": "\(lesson.folder)/student"], columns: 100)
      func interrupt(at prompt: String) throws {
        try student.expectPrompt(prompt)
        try student.send("100\u{3}")
        try student.expect("To leave: Ctrl-D.")
        try student.expectPrompt(prompt)
      }
      try interrupt(at: "Code> ")
      try student.send("\(HostedLesson.code)\r")
      try interrupt(at: "Your name> ")
      try student.send("Ana\r")
      try interrupt(at: "wait> ")
      for (command, prompt) in [
        ("", "case> "), ("open", "1/2 number> "), ("pause", "discussing> "),
        ("resume", "1/2 number> "), ("close", "1/2 closed> "),
        ("reveal", "1/2 revealed, :dispute WHY> "), ("board", "board> "), ("next", "2/2 number> "),
      ] {
        try program.type(command + "\n")
        try interrupt(at: prompt)
      }
      try student.send("7\r")
      try student.expect("Received.")
      try interrupt(at: "2/2 answered> ")
      try program.type("end\n")
      try student.expectPrompt("The session has ended [Enter]> ")
      try student.send("\u{3}")
      #expect(try student.waitForExit() == .exited(0))
      #expect(try program.finish().status == 0)
      let report = try JSON(try lesson.report("--format", "json").output)
      #expect(report["answers"]?.list.count == 1)
    }
  }
}
