import Glibc
import TerminalTesting
import Testing

/// The built program as a class's host, over loopback.
@Suite struct HostingTests {
  @Test func `thirty students, ten questions, and a report that holds every answer`() throws {
    try Folder.temporary { folder in
      let lesson = try HostedLesson(in: folder)
      let (program, key) = try lesson.start("--scoring", "accuracy")
      let caller = lesson.caller
      let tokens = try (1...30).map { try caller.join("Pupil \($0)", code: HostedLesson.code) }
      var expected = Array(repeating: 0, count: 30)
      for _ in 1...10 {
        let question = try caller.until("open", key)
        for (student, token) in tokens.enumerated() {
          let isRight = (student + question.utf8.count) % 3 > 0
          let answer = isRight ? HostedLesson.key(question) : "7"
          #expect(try caller.answer(question, answer, token).status == 202)
          if isRight { expected[student] += 1 }
        }
        try caller.until("revealed", key)
        _ = try caller.step(key)
      }
      var last = try caller.call("GET", "/api/state", token: tokens[0]).json
      #expect(last["you"]?["total"]?.number == Double(100 * expected[0]))
      program.send("end\n")
      let outcome = try program.finish()
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(outcome.output.contains("Report: \(folder.path)/factcheck/reports/"))
      last = try JSON(try lesson.report("--format", "json").output)
      #expect(last["answers"]?.list.count == 300)
      for student in last["students"]?.list ?? [] {
        let number = try #require(
          student["name"]?.text?.split(separator: " ").last.flatMap { Int($0) })
        #expect(student["right"]?.number == Double(expected[number - 1]))
        #expect(student["points"]?.number == Double(100 * expected[number - 1]))
      }
      #expect(last["students"]?.list.count == 30)
      #expect(try lesson.report("--format", "csv").output.contains("Pupil 30"))
      let anonymous = try lesson.report("--anonymous").output
      #expect(anonymous.contains("<html"))
      #expect(anonymous.contains("Student 30") && !anonymous.contains("Pupil"))
    }
  }

  @Test func `what was acknowledged survives kill -9, and the pages' tokens do`() throws {
    try Folder.temporary { folder in
      let lesson = try HostedLesson(in: folder)
      var (program, key) = try lesson.start()
      let caller = lesson.caller
      let tokens = try (1...5).map { try caller.join("Student \($0)", code: HostedLesson.code) }
      let question = try caller.until("open", key)
      for token in tokens.dropLast() {
        #expect(try caller.answer(question, "5", token).status == 202)
        program.kill()
        _ = try program.finish()
        let oldKey = key
        (program, key) = try lesson.start("--resume")
        #expect(key == oldKey)
        #expect(try caller.answer(question, "5", token).status == 202, "the same again")
        #expect(try caller.answer(question, "6", token).status == 409)
      }
      let state = try caller.call("GET", "/api/state?view=screen", token: key).json
      #expect(state["phase"]?.text == "open")
      #expect(state["answered"]?.number == 4)
      #expect(state["joined"]?.number == 5)
      try caller.until("revealed", key)
      program.send("end\n")
      #expect(try program.finish().status == 0)
      let answers = try JSON(try lesson.report("--format", "json").output)["answers"]?.list ?? []
      #expect(answers.count == 4)
      let again = try Program.run(
        lesson.arguments + ["--resume"], environment: lesson.environment)
      #expect(again.status == 1)
      #expect(again.errors.contains("has ended"))
    }
  }

  @Test(arguments: [["--seed", "8"], ["--code", "ABC234"], ["--scoring", "log"], ["--hands"]])
  func `a session is not resumed under other choices`(choice: [String]) throws {
    try Folder.temporary { folder in
      let lesson = try HostedLesson(in: folder)
      let (program, _) = try lesson.start()
      program.kill()
      _ = try program.finish()
      let outcome = try Program.run(
        ["host", "--resume"] + choice, environment: lesson.environment)
      #expect(outcome.status == 64, "\(outcome.errors)")
      #expect(outcome.errors.contains(choice[0]))
    }
  }

  @Test func `a rehearsal keeps nothing`() throws {
    try Folder.temporary { folder in
      let lesson = try HostedLesson(in: folder)
      let (program, _) = try lesson.start("--rehearse")
      program.send("open\nreveal\nexport\n")
      let outcome = try program.finish()
      #expect(outcome.status == 0)
      #expect(outcome.output.contains("A rehearsal keeps nothing to export."))
      #expect(!outcome.output.contains("Report:"))
      #expect(access(folder.path + "/factcheck", F_OK) != 0)
      let report = try lesson.report()
      #expect(report.status == 1)
      #expect(report.errors.contains("no session has been kept yet"))
    }
  }

  @Test func `a lesson by raised hands needs no phone`() throws {
    try Folder.temporary { folder in
      let lesson = try HostedLesson(in: folder)
      let (program, _) = try lesson.start("--hands", "--count", "2")
      // Each line is obeyed before the next is read.
      program.send("open\ntally 101 12 102 9 7 3\nclose\nreveal\nnext\nreveal\nend\n")
      let outcome = try program.finish()
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(!outcome.output.contains("Students:"))
      let results = try JSON(try lesson.report("--format", "json").output)
      #expect(results["hands"]?.list.map { $0["count"]?.number } == [12, 9, 3])
      #expect(results["students"]?.list.isEmpty == true)
      #expect(results["items"]?.list.map { $0["answered"]?.number } == [24, 0])
      #expect(try lesson.report().output.contains("nobody has a row of their own"))
    }
  }

  @Test func `--auto needs nobody at the prompt`() throws {
    try Folder.temporary { folder in
      let lesson = try HostedLesson(in: folder)
      let (program, key) = try lesson.start(
        "--auto", "--seconds", "20", "--count", "1", "--no-cards", "--no-board")
      program.send("peek\n")
      let caller = lesson.caller
      let token = try caller.join("Ana", code: HostedLesson.code)
      // Nobody takes a step: the page only looks.
      let question = try caller.wait(for: "open", key)
      #expect(try caller.answer(question, "1", token).status == 202)
      #expect(try caller.wait(for: "revealed", key) == question)
      let outcome = try program.finish()
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(outcome.output.contains("Report: "))
    }
  }

  @Test func `a student takes part from a terminal as from a phone`() throws {
    try Folder.temporary { folder in
      let lesson = try HostedLesson(in: folder)
      let (program, key) = try lesson.start("--count", "2")
      let student = try Program([
        "join", "http://127.0.0.1:\(lesson.port)/j/\(HostedLesson.code)", "--name", "Ana",
      ])
      student.send("101 @gazette\n102\n")
      var told: [String] = []
      func read(until text: String) throws {
        repeat { told.append(try #require(try student.line())) } while told.last != text
      }
      try read(until: "You are in, Ana.")
      for _ in 1...2 {
        try lesson.caller.until("open", key)
        try read(until: "Received.")
        try lesson.caller.until("revealed", key)
        _ = try lesson.caller.step(key)
      }
      program.send("end\n")
      #expect(try program.finish().status == 0)
      let outcome = try student.finish()
      #expect(outcome.status == 0, "\(outcome.errors)")
      let all = told.joined(separator: "\n") + outcome.output
      for text in ["the Gazette, date not stated", " pieces", "rank 1", "has ended"] {
        #expect(all.contains(text), "\(text)")
      }
      #expect(try JSON(try lesson.report("--format", "json").output)["answers"]?.list.count == 2)
      let nobody = try Program.run("join", "127.0.0.1:\(lesson.port)", "--name", "Ana")
      #expect(nobody.status == 1)
      #expect(nobody.errors.contains("nobody answers"))
      #expect(try Program.run("join", "not an address").status == 64)
    }
  }

  // MARK: In a terminal

  private func host(
    _ lesson: HostedLesson, _ body: (PseudoTerminal) throws -> Void
  ) throws {
    let terminal = try PseudoTerminal(
      path: BuiltProgram.path("factcheck"), arguments: lesson.arguments + ["--count", "2"],
      environment: lesson.environment, columns: 100)
    try body(terminal)
  }

  @Test func `a lesson typed with Enter alone`() throws {
    try Folder.temporary { folder in
      let lesson = try HostedLesson(in: folder)
      try host(lesson) { terminal in
        for prompt in [
          "0 joined [Enter = case card]> ", "case 1 of 1 [Enter = open question 1]> ",
          "1/2 open, 0 of 0 answered [Enter = close]> ",
          "1/2 closed, 0 of 0 answered [Enter = reveal]> ",
          "1/2 revealed [Enter = question 2]> ", "2/2 open, 0 of 0 answered [Enter = close]> ",
          "2/2 closed, 0 of 0 answered [Enter = reveal]> ", "2/2 revealed [Enter = board]> ",
          "board [Enter = end]> ",
        ] {
          try terminal.expect(prompt)
          try terminal.send("\r")
        }
        try terminal.expect("Report: ")
        #expect(try terminal.waitForExit() == .exited(0))
      }
    }
  }

  @Test func `what happens in class never tears the line being typed`() throws {
    try Folder.temporary { folder in
      let lesson = try HostedLesson(in: folder)
      try host(lesson) { terminal in
        try terminal.expect("0 joined [Enter = case card]> ")
        try terminal.send("kick An")
        try terminal.expect("kick An")
        let token = try lesson.caller.join("Ana", code: HostedLesson.code)
        // The prompt is another while the line is as it was.
        try terminal.expectOnScreen("1 joined [Enter = case card]> kick An")
        try terminal.send("\t\r")
        try terminal.expect("Send Ana out? (y/n) ")
        try terminal.send("y\r")
        try terminal.expect("Ana is out")
        #expect(try lesson.caller.call("GET", "/api/state", token: token).status == 401)
        try terminal.send("undo\r")
        try terminal.expect("Ana may come in again.")
        try terminal.send("nonsense\r")
        try terminal.expect("There is no command 'nonsense'")
        try terminal.send("end\r")
        try terminal.expect("End the session for everybody? (y/n) ")
        try terminal.send("y\r")
        #expect(try terminal.waitForExit() == .exited(0))
      }
    }
  }
}
