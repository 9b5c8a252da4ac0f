import TerminalTesting
import Testing

/// The built program as a student's terminal, beside the built program as the host.
@Suite struct JoiningTests {
  @Test func `a student at a terminal chooses a team, votes twice and disagrees`() throws {
    try Folder.temporary { folder in
      let lesson = try HostedLesson(in: folder)
      let (program, key) = try lesson.start("--teams", "Red,Blue", "--count", "1")
      let student = try lesson.student()
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
      #expect(try lesson.seats().isEmpty, "nothing is remembered of a session that has ended")
    }
  }

  @Test func `whoever turns their own pages goes on with Enter`() throws {
    try Folder.temporary { folder in
      let lesson = try HostedLesson(in: folder)
      let (program, _) = try lesson.start("--count", "2", "--self-paced")
      let student = try lesson.student("--name", "Ana")
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
