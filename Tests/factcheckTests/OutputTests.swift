import Testing

/// What happens when nobody takes what is written.
@Suite struct OutputTests {
  /// Command lines that write something, for a folder that holds the bank as `bank.yaml`.
  private static let commands = [
    ["play", "bank.yaml", "--seed", "1"], ["play", "bank.yaml", "--json"], ["daily", "bank.yaml"],
    ["show", "bank.yaml"], ["sources", "bank.yaml", "--passages"], ["check", "bank.yaml"],
    ["check", "--schema"], ["check", "--rules"], ["check", "bank.yaml", "--balance"],
  ]

  @Test(arguments: commands)
  func `a reader that goes away ends the program without a word`(command: [String]) throws {
    try Folder.temporary { folder in
      _ = try Played.bank.write(to: folder)
      let rehearsal = try Rehearsal(try Played.bank.pack(), seed: 1)
      let program = try Program(command, in: folder.path)
      _ = try program.line()
      program.stopReading()
      program.send(rehearsal.input())
      let outcome = try program.finish()
      #expect(outcome.status == 0)
      #expect(outcome.errors == "")
    }
  }

  @Test(arguments: commands + [["new", "x"]])
  func `a full disk is told and ends in status 1`(command: [String]) throws {
    try Folder.temporary { folder in
      _ = try Played.bank.write(to: folder)
      let outcome = try Program.run(command, in: folder.path, output: "/dev/full")
      #expect(outcome.status == 1, "\(outcome.errors)")
      #expect(outcome.errors == "factcheck: standard output: No space left on device\n")
    }
  }
}
