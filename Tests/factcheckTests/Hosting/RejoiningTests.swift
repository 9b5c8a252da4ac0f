import Glibc
import TerminalTesting
import Testing

/// A student's terminal that comes back: after a restart, a lost connection or being sent out.
@Suite struct RejoiningTests {
  @Test func `after a restart a student has their place again, and what closed was no mistake`()
    throws
  {
    try Folder.temporary { folder in
      let lesson = try HostedLesson(in: folder)
      let (program, key) = try lesson.start("--count", "3")
      var student = try lesson.student("--name", "Ana")
      try student.expect("You are in, Ana.")
      let files = try lesson.seats()
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
      student = try lesson.student()
      try student.expect("You are back in your place, Ana.")
      try student.expect("Questions 1 and 2 closed while you were away.")
      let question = try lesson.caller.until("open", key)
      try student.expectPrompt("3/3 number> ")
      try student.send("\(HostedLesson.key(question))\r")
      try student.expect("Received.")
      student.signal(SIGKILL)
      _ = try student.waitForExit()
      student = try lesson.student("--name", "ana")
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
      let other = try lesson.student("--name", "Ben")
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
      let student = try lesson.student("--name", "Ana")
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
      let student = try lesson.student("--name", "Ana")
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

  @Test func `who was sent out comes in again by a pass`() throws {
    try Folder.temporary { folder in
      let lesson = try HostedLesson(in: folder)
      let (program, key) = try lesson.start("--count", "2")
      var student = try lesson.student("--name", "Ana")
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
        #expect(try lesson.seats().isEmpty)
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
}
