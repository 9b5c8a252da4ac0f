import FoundationEssentials
import Quiz
import Testing

/// Curating with the built program behind pipes.
@Suite struct CurateTests {
  @Test func `decisions from a pipe are in the file, and its comments stay`() throws {
    try Folder.temporary { folder in
      let path = try folder.write(TwentyDrafts.text, to: "drafts.yaml")
      let outcome = try Program.run(
        "curate", path,
        input: "a\nr too easy\ne why\nBetter.\na\nA text\nu\ng draft-9\nr too easy\n")
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(!outcome.output.contains("> "))
      #expect(outcome.output.contains("2 accepted, 2 rejected, 1 edited, 16 left undecided."))
      #expect(outcome.output.hasSuffix(" factcheck curate \(path)\n"))
      let pack = try TwentyDrafts.pack(in: folder)
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
      let path = try folder.write(TwentyDrafts.text, to: "drafts.yaml")
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
      let path = try folder.write(TwentyDrafts.text, to: "drafts.yaml")
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
      let path = try folder.write(TwentyDrafts.text, to: "drafts.yaml")
      let program = try Program(["curate", path])
      while let line = try program.line(), !line.contains("Decision: none yet") {}
      let changed = TwentyDrafts.text.replacing("# Drafts.", with: "# Somebody was here.")
      try folder.write(changed, to: "drafts.yaml")
      program.send("a\na\n")
      let outcome = try program.finish()
      #expect(outcome.status == 1)
      #expect(outcome.output.contains("Somebody else changed the pack"))
      #expect(try folder.text(of: "drafts.yaml") == changed)
    }
  }
}
