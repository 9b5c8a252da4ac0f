import Quiz
import Testing

/// The choices of `play`.
@Suite struct PlayChoicesTests {
  private func play(_ arguments: String..., input: String = "") throws -> String {
    try Folder.temporary { folder in
      let outcome = try Program.run(
        ["play", try folder.starter(), "--seed", "1"] + arguments, input: input)
      #expect(outcome.status == 0)
      return outcome.output
    }
  }

  @Test func `players take turns, and each has a line in the summary`() throws {
    let output = try play("--players", "Ana,Ben", input: String(repeating: ":skip\n", count: 30))
    #expect(output.contains("Playing in turn: Ana and Ben."))
    let turns = output.matches(of: /, (Ana|Ben)'s turn/).map { String($0.output.1) }
    #expect(turns.count >= 9)
    #expect(Array(turns.prefix(4)) == ["Ana", "Ben", "Ana", "Ben"])
    let table = output.drop { $0 != "P" }.firstMatch(of: /Player +points +right +asked/)
    #expect(table != nil)
    #expect(output.contains(/\ Ana +0 +0 +5\n/))
    #expect(output.contains(/\ Ben +0 +0 +4\n/))
  }

  @Test func `a count, a kind, a tag, a source and a difficulty choose what is asked`() throws {
    let skips = String(repeating: ":skip\n", count: 30)
    #expect(try play("--count", "3", input: skips).contains("3 questions, seed 1"))
    #expect(try play("--kind", "claim,order", input: skips).contains("2 questions, seed 1"))
    #expect(try play("--difficulty", "1", input: skips).contains("2 questions, seed 1"))
    #expect(try play("--source", "@gazette", input: skips).contains("6 questions, seed 1"))
    #expect(try play("--without", "core,causes", input: skips).contains("3 questions, seed 1"))
    #expect(try play("--only", "scandal,repair-time").contains("2 questions, seed 1"))
  }

  @Test func `an open book shows the passages with the question, and no cards hides the briefs`()
    throws
  {
    let brief = unwrapped("The bridge carries the only road")
    let passage = unwrapped("The harbour office counted 1,200 diverted lorries a day.")
    let plain = unwrapped(try play("--only", "diverted-lorries"))
    #expect(plain.contains(brief))
    #expect(!plain.contains(passage))
    #expect(unwrapped(try play("--only", "diverted-lorries", "--open-book")).contains(passage))
    #expect(!unwrapped(try play("--only", "diverted-lorries", "--no-cards")).contains(brief))
  }

  @Test(arguments: ScoringRules.all.map(\.name))
  func `every scoring rule plays`(rule: String) throws {
    let output = try play("--scoring", rule, "--only", "crack-cause", input: "n 90%\n")
    #expect(output.contains("✓ Right"))
    #expect(output.contains("1 of 1 right"))
    #expect(rule == "accuracy" || output.contains("scoring \(rule)"))
    if rule == "certainty" { #expect(output.contains("+3")) }
  }

  @Test func `drafts and unsourced questions are asked only when wanted, and say so`() throws {
    try Folder.temporary { folder in
      let text = """
        factcheck: 1
        id: rough
        title: Rough
        questions:
          - {id: one, kind: text, ask: What?, answer: yes, cites: [], why: So., status: unsourced}
        """
      let path = try folder.write(text, to: "rough.yaml")
      let without = try Program.run("play", path)
      #expect(without.status == 1)
      #expect(without.errors.contains("add --drafts"))
      let with = try Program.run("play", path, "--drafts", input: "yes\n")
      #expect(with.status == 0)
      #expect(with.output.contains("unsourced"))
      #expect(unwrapped(with.output).contains(unwrapped("nobody has checked")))
    }
  }
}
