import TerminalTesting
import Testing

/// A game that is started with standard output closed.
@Suite struct ClosedOutputTests {
  @Test(arguments: ["factcheck", "factcheck-desk"])
  func `it is told at the first question, and nothing is kept of the game`(program: String) throws {
    try Folder.temporary { folder in
      let play = try KeptPlay(in: folder)
      let terminal = try PseudoTerminal(
        path: "/bin/bash",
        arguments: [
          "-c", "exec \(BuiltProgram.path(program)) play \"$0\" --seed 7 >&-", play.pack,
        ], environment: play.environment)
      #expect(try terminal.waitForExit() == .exited(1))
      #expect(terminal.screenText.contains("standard output: Bad file descriptor"))
      #expect(try play.answers().isEmpty)
      let games = try play.run("records", "games")
      #expect(!games.output.contains("harbour"), "\(games.output)")
    }
  }
}
