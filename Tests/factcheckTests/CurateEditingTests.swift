import Glibc
import Quiz
import TerminalTesting
import Testing

/// Editing drafts with the built program: in an editor, and at a terminal.
@Suite struct CurateEditingTests {
  @Test func `the editor gets one question, and its faults are told with their lines`() throws {
    try Folder.temporary { folder in
      let path = try folder.write(TwentyDrafts.text, to: "drafts.yaml")
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
      #expect(try folder.text(of: "drafts.yaml") == TwentyDrafts.text)
      let outcome = try edit(good + " ", "E\na\n")
      #expect(outcome.status == 0)
      let question = try TwentyDrafts.pack(in: folder).questions[1]
      #expect(question.id == "mine")
      #expect(question.from == "draft-1")
      #expect(question.form.keyWords == "7 lorries")
      #expect(question.status == .accepted)
      #expect(try folder.names().sorted() == ["bad", "drafts.yaml", "good", "pipe"])
    }
  }

  @Test func `at a terminal a field begins as it is, and reasons complete`() throws {
    try Folder.temporary { folder in
      let path = try folder.write(TwentyDrafts.text, to: "drafts.yaml")
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
      let pack = try TwentyDrafts.pack(in: folder)
      #expect(pack.questions[1].rejection == "too easy")
      #expect(pack.questions[2].rejection == "too easy")
      #expect(pack.questions[3].explanation == "So it says in paragraph 2 indeed.")
      #expect(pack.questions[3].status == .accepted)
    }
  }

  @Test func `at a terminal an edit that is wrong goes on in the editor`() throws {
    try Folder.temporary { folder in
      let path = try folder.write(TwentyDrafts.text, to: "drafts.yaml")
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
      #expect(try TwentyDrafts.pack(in: folder).questions[1].form.keyWords == "3 lorries")
    }
  }
}
