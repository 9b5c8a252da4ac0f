import FoundationEssentials
import Glibc
import Packs
import Quiz
import TerminalTesting
import Testing
import Text

/// Curating with the built program: piped, in a terminal, killed.
@Suite struct CurateTests {
  /// Twenty drafts with comments, and one that is accepted already.
  static let drafts: String = {
    var text = """
      # Drafts.
      factcheck: 1
      id: bridge
      title: The bridge
      sources:
        post:
          label: the Post
          file: post.txt
          passages:
            p2: {quote: "The office counted 1,200 lorries."}
      questions:
        - id: old
          kind: text
          ask: Who counted?
          answer: the office
          cites: [post#p2]
          why: So it says.

      """
    for number in 1...20 {
      text += """
          # number \(number)
          - id: draft-\(number)
            kind: \(number % 2 == 0 ? "text" : "number")
            ask: "According to the Post, what is number \(number)?"
            answer: \(number)
            \(number % 2 == 0 ? "also: [\"n\(number)\"]" : "unit: lorries")
            cites: [post#p2]
            why: So it says in paragraph 2.
            status: draft   # proposed

        """
    }
    return text
  }()

  private func pack(_ folder: Folder, _ name: String = "drafts.yaml") throws -> Pack {
    try #require(PackReader.read(Array(try folder.text(of: name).utf8), path: name).pack)
  }

  @Test func `decisions from a pipe are in the file, and its comments stay`() throws {
    try Folder.temporary { folder in
      let path = try folder.write(Self.drafts, to: "drafts.yaml")
      let outcome = try Program.run(
        "curate", path,
        input: "a\nr too easy\ne why\nBetter.\na\nA text\nu\ng draft-9\nr too easy\n")
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(!outcome.output.contains("> "))
      #expect(outcome.output.contains("2 accepted, 2 rejected, 1 edited, 16 left undecided."))
      #expect(outcome.output.hasSuffix(" factcheck curate \(path)\n"))
      let pack = try pack(folder)
      #expect(pack.questions[1].status == .accepted)
      #expect(pack.questions[2].rejection == "too easy")
      #expect(pack.questions[3].explanation == "Better.")
      #expect(pack.questions[3].from == "draft-3")
      let text = try folder.text(of: "drafts.yaml")
      #expect(text.components(separatedBy: "# number ").count == 21)
      #expect(text.components(separatedBy: "# proposed").count == 21)
      #expect(text.hasPrefix("# Drafts.\n"))
      #expect(try Program.run("check", path).status == 0)
      // Rejected ones are no longer asked, drafts only where they are wanted.
      let show = try Program.run("show", path).output
      #expect(show.contains("draft"))
      let played = try Program.run("play", path, "--drafts", "--count", "30").output
      #expect(played.contains("19 questions"))
      #expect(played.contains("drafts"))
    }
  }

  @Test func `passages stand in their articles where these are given`() throws {
    try Folder.temporary { folder in
      let path = try folder.write(Self.drafts, to: "drafts.yaml")
      try folder.write(
        "Before.\n\nOn Monday: The office counted 1,200 lorries. So it said.\n\nAfter.\n",
        to: "articles/post.txt")
      let outcome = try Program.run(
        "curate", path, "--articles", folder.path + "/articles", input: "q\n")
      #expect(outcome.output.contains("1  Before."))
      #expect(outcome.output.contains("On Monday: ▸The office counted 1,200 lorries.◂"))
      #expect(outcome.output.contains("3  After."))
      let none = try Program.run("curate", path, "--articles", folder.path + "/none", input: "q\n")
      #expect(none.status == 1)
      #expect(none.errors.contains("there are no articles"))
    }
  }

  @Test func `what leaves nothing to curate says what to do next`() throws {
    try Folder.temporary { folder in
      let starter = try folder.starter()
      let none = try Program.run("curate", starter)
      #expect(none.status == 1)
      #expect(none.errors.contains("has no drafts"))
      #expect(none.errors.contains("factcheck generate"))
      #expect(try Program.run("curate", starter, "--all", input: "q\n").status == 0)
      let path = try folder.write(Self.drafts, to: "drafts.yaml")
      let kind = try Program.run("curate", path, "--kind", "numbre")
      #expect(kind.status == 64)
      #expect(kind.errors.contains("Did you mean 'number'?"))
      let broken = try folder.write("factcheck: 1\nid: x\nquestions: []\n", to: "broken.yaml")
      let outcome = try Program.run("curate", broken)
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains("needs the key 'title'"))
      let some = try Program.run(
        "curate", path, "--kind", "text", "--source", "@post", input: "q\n")
      #expect(some.output.contains("10 drafts to decide about"))
    }
  }

  @Test func `a file that somebody else changed meanwhile is not overwritten`() throws {
    try Folder.temporary { folder in
      let path = try folder.write(Self.drafts, to: "drafts.yaml")
      let program = try Program(["curate", path])
      while let line = try program.line(), !line.contains("Decision: none yet") {}
      let changed = Self.drafts.replacing("# Drafts.", with: "# Somebody was here.")
      try folder.write(changed, to: "drafts.yaml")
      program.send("a\na\n")
      let outcome = try program.finish()
      #expect(outcome.status == 1)
      #expect(outcome.output.contains("Somebody else changed the pack"))
      #expect(try folder.text(of: "drafts.yaml") == changed)
    }
  }

  @Test func `the editor gets one question, and its faults are told with their lines`() throws {
    try Folder.temporary { folder in
      let path = try folder.write(Self.drafts, to: "drafts.yaml")
      let good = try folder.write(
        "#!/bin/sh\nsed -i 's/^    answer: 1$/    answer: 7/; s/id: draft-1$/id: mine/' \"$1\"\n",
        to: "good")
      let bad = try folder.write(
        "#!/bin/sh\nsed -i 's/kind: number/kind: numbre/' \"$1\"\n", to: "bad")
      let pipe = try folder.write(
        "#!/bin/sh\nyes | head -1 >/dev/null\nkill -PIPE $$\n", to: "pipe")
      for file in [good, bad, pipe] { chmod(file, 0o755) }
      func edit(_ editor: String?, _ input: String) throws -> Program.Outcome {
        try Program.run(
          "curate", path, input: input,
          environment: editor.map { ["EDITOR": $0, "TMPDIR": folder.path] } ?? [:])
      }
      let wrong = try edit(bad, "E\n")
      #expect(wrong.status == 1)
      #expect(wrong.output.contains("unknown kind of question 'numbre'"))
      #expect(wrong.output.contains("kind: numbre"))
      #expect(try edit(nil, "E\n").output.contains("Set VISUAL or EDITOR"))
      #expect(try edit("false", "E\n").output.contains("'false' ended with status 1"))
      // Were SIGPIPE ignored in it, the script would go on to its end.
      #expect(try edit(pipe, "E\n").output.contains("ended with status 141"))
      #expect(try folder.text(of: "drafts.yaml") == Self.drafts)
      let outcome = try edit(good + " ", "E\na\n")
      #expect(outcome.status == 0)
      let question = try pack(folder).questions[1]
      #expect(question.id == "mine")
      #expect(question.from == "draft-1")
      #expect(question.form.keyWords == "7 lorries")
      #expect(question.status == .accepted)
      #expect(try folder.names().sorted() == ["bad", "drafts.yaml", "good", "pipe"])
    }
  }

  @Test func `at a terminal a field begins as it is, and reasons complete`() throws {
    try Folder.temporary { folder in
      let path = try folder.write(Self.drafts, to: "drafts.yaml")
      let terminal = try PseudoTerminal(
        path: BuiltProgram.path("factcheck"), arguments: ["curate", path])
      try terminal.expect("[Enter = next]> ")
      try terminal.send("r\r")
      try terminal.expect("why? [Enter = no reason]> ")
      try terminal.send("too easy\r")
      try terminal.expect("Rejected draft-1.")
      try terminal.expect("u undo")
      try terminal.expect("> ")
      try terminal.send("reject\r")
      try terminal.expect("no reason]> ")
      try terminal.send("t\t\r")
      try terminal.expect("Rejected draft-2.")
      try terminal.expect("= next]> ")
      try terminal.send("e why\r")
      try terminal.expect("why> So it says in paragraph 2.")
      try terminal.send("\u{7F} indeed.\r")
      try terminal.expect("Edited draft-3.")
      try terminal.expect("[Enter = accept]> ")
      try terminal.send("\r")
      try terminal.expect("Accepted draft-3.")
      try terminal.expect("> ")
      try terminal.send("half\u{3}")
      try terminal.expect("^C")
      try terminal.expect("> ")
      try terminal.send("A number\r")
      try terminal.expect("Accept 8 questions of the kind number? (y n)> ")
      try terminal.send("n\r")
      try terminal.expect("Nothing was changed.")
      try terminal.expect("> ")
      try terminal.send("\u{4}")
      #expect(try terminal.waitForExit() == .exited(0))
      let pack = try pack(folder)
      #expect(pack.questions[1].rejection == "too easy")
      #expect(pack.questions[2].rejection == "too easy")
      #expect(pack.questions[3].explanation == "So it says in paragraph 2 indeed.")
      #expect(pack.questions[3].status == .accepted)
    }
  }

  @Test func `at a terminal an edit that is wrong goes on in the editor`() throws {
    try Folder.temporary { folder in
      let path = try folder.write(Self.drafts, to: "drafts.yaml")
      // Breaks the question at the first call and mends it at the second.
      let editor = try folder.write(
        "#!/bin/sh\ngrep -q numbre \"$1\" && sed -i 's/numbre/number/; s/answer: 1$/answer: 3/' \"$1\" || sed -i 's/kind: number/kind: numbre/' \"$1\"\n",
        to: "editor")
      chmod(editor, 0o755)
      let terminal = try PseudoTerminal(
        path: BuiltProgram.path("factcheck"), arguments: ["curate", path],
        environment: ["VISUAL": editor, "PATH": "/usr/bin:/bin"])
      try terminal.expect("> ")
      try terminal.send("E\r")
      try terminal.expect("unknown kind of question 'numbre'")
      try terminal.expect("[Enter = edit]> ")
      try terminal.send("\r")
      try terminal.expect("Edited draft-1.")
      try terminal.expect("> ")
      try terminal.send("q\r")
      #expect(try terminal.waitForExit() == .exited(0))
      #expect(try pack(folder).questions[1].form.keyWords == "3 lorries")
    }
  }

  @Test func `what a killed program left beside the pack goes after a while`() throws {
    try Folder.temporary { folder in
      let path = try folder.write(Self.drafts, to: "drafts.yaml")
      let old = try folder.write("half", to: ".factcheck-1-1")
      try folder.write("half", to: ".factcheck-1-2")
      var times = [timeval(tv_sec: time(nil) - 3600, tv_usec: 0), timeval()]
      times[1] = times[0]
      utimes(old, times)
      #expect(try Program.run("curate", path, input: "q\n").status == 0)
      #expect(try folder.names().sorted() == [".factcheck-1-2", "drafts.yaml"])
    }
  }

  /// Lines of the session with what each one says when it is done.
  private static let script: [(line: String, acknowledgement: String)] = (1...20).map { number in
    number % 3 == 0
      ? ("r reason \(number)\n", "Rejected draft-\(number).")
      : ("a\n", "Accepted draft-\(number).")
  }

  /// Fifty sessions, each killed at another moment: after so many acknowledgements, while the next
  /// decisions are on their way.
  @Test(arguments: 0..<50)
  func `what was acknowledged survives kill -9 at any moment`(moment: Int) throws {
    try Folder.temporary { folder in
      let path = try folder.write(Self.drafts, to: "drafts.yaml")
      let program = try Program(["curate", path])
      for step in Self.script { program.send(step.line) }
      var random = SeededGenerator(seed: UInt64(moment))
      let wanted = random.next(below: Self.script.count)
      var acknowledged = 0
      while acknowledged < wanted, let line = try program.line() {
        if line.contains(Self.script[acknowledged].acknowledgement) { acknowledged += 1 }
      }
      // Anywhere within the writing that follows.
      usleep(UInt32(random.next(below: 4000)))
      program.kill()
      while let line = try program.line() {
        if acknowledged < Self.script.count,
          line.contains(Self.script[acknowledged].acknowledgement)
        {
          acknowledged += 1
        }
      }
      let pack = try pack(folder)
      for number in 1...20 {
        let question = pack.questions[number]
        let isRejected = number % 3 == 0
        let decided: Question.Status = isRejected ? .rejected : .accepted
        if number <= acknowledged {
          #expect(question.status == decided)
          #expect(question.rejection == (isRejected ? "reason \(number)" : nil))
        } else {
          #expect(question.status == .draft || question.status == decided)
        }
      }
      // The next session goes on where this one ended.
      let left = pack.questions.count { $0.status == .draft }
      if left > 0 {
        let next = try Program.run("curate", path, input: "q\n").output
        #expect(next.contains("\(left) draft"))
      }
    }
  }
}
