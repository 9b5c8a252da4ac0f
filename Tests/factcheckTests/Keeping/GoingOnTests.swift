import Glibc
import Quiz
import TerminalTesting
import Testing

/// Games that were broken off, and what becomes of them.
@Suite struct GoingOnTests {
  /// Answers so many questions of a rehearsed game and kills the program.
  private func breakOff(_ play: KeptPlay, after count: Int, seed: UInt64) throws -> Rehearsal {
    let rehearsal = try play.rehearsal(seed: seed)
    let terminal = try play.terminal("--seed", "\(seed)")
    for line in rehearsal.lines.prefix(count) {
      try terminal.expect("> ")
      try terminal.send(line + "\r")
    }
    try terminal.expect("> ")
    terminal.signal(SIGKILL)
    #expect(try terminal.waitForExit() == .signalled(SIGKILL))
    return rehearsal
  }

  @Test func `a killed game is offered, gone on with, and ends as if nothing had been`() throws {
    try Folder.temporary { folder in
      let play = try KeptPlay(in: folder)
      let rehearsal = try breakOff(play, after: 2, seed: 7)
      #expect(try play.answers().count == 2)
      let terminal = try play.terminal()
      try terminal.expect("2 of \(rehearsal.game.deal.slots.count) answered")
      try terminal.expect("Go on with it? [Y/n]> ")
      try terminal.send("\r")
      try terminal.expect("Going on where it was broken off")
      for line in rehearsal.lines.dropFirst(2) {
        try terminal.expect("> ")
        try terminal.send(line + "\r")
      }
      try terminal.expect("Enter for the summary")
      try terminal.send("\r")
      #expect(try terminal.waitForExit() == .exited(0))
      let share = rehearsal.game.shareLine { $0.sign }
      #expect(terminal.screenText.contains(share))
      #expect(try play.answers().count == rehearsal.lines.count)
      #expect(Set(try play.answers().compactMap { $0["game"]?.text }).count == 1)
      // And it is not offered again.
      let next = try play.terminal()
      try next.expect("1/")
      #expect(!next.output.contains("Go on"))
    }
  }

  @Test func `whoever does not want it is not asked again`() throws {
    try Folder.temporary { folder in
      let play = try KeptPlay(in: folder)
      _ = try breakOff(play, after: 1, seed: 7)
      let terminal = try play.terminal()
      try terminal.expect("[Y/n]> ")
      try terminal.send("what\r")
      try terminal.expect("Type y")
      try terminal.expect("[Y/n]> ")
      try terminal.send("n\r")
      try terminal.expect("1/")
      terminal.signal(SIGKILL)
      _ = try terminal.waitForExit()
      let next = try play.terminal()
      try next.expect("1/")
      #expect(!next.output.contains("Go on"))
    }
  }

  @Test(arguments: [["--new"], ["--seed", "4"]])
  func `a new game that is asked for is not interrupted by an offer`(arguments: [String]) throws {
    try Folder.temporary { folder in
      let play = try KeptPlay(in: folder)
      _ = try breakOff(play, after: 1, seed: 7)
      let terminal = try PseudoTerminal(
        path: BuiltProgram.path("factcheck"), arguments: ["play", play.pack] + arguments,
        environment: play.environment)
      try terminal.expect("1/")
      #expect(!terminal.output.contains("Go on"))
    }
  }

  @Test func `at a pipe nothing is offered, and --resume goes on`() throws {
    try Folder.temporary { folder in
      let play = try KeptPlay(in: folder)
      let rehearsal = try breakOff(play, after: 2, seed: 7)
      #expect(!(try play.run("play", play.pack).output.contains("Go on")))
      let rest = rehearsal.lines.dropFirst(2).map { $0 + "\n" }.joined()
      let resumed = try play.run("play", play.pack, "--resume", input: rest)
      #expect(resumed.status == 0)
      let last = resumed.output.split(separator: "\n").last ?? ""
      #expect(last == " " + rehearsal.game.shareLine { $0.sign })
      let again = try play.run("play", "--resume")
      #expect(again.status == 1)
      #expect(again.errors.contains("was broken off"))
      #expect(try play.run("play", "--resume", "--seed", "4").status == 64)
    }
  }

  @Test func `a game that is being played is nobody else's to go on with`() throws {
    try Folder.temporary { folder in
      let play = try KeptPlay(in: folder)
      let first = try play.terminal("--seed", "7")
      try first.expect("> ")
      try first.send(":skip\r")
      try first.expect("2/")
      let second = try play.terminal()
      try second.expect("1/")
      #expect(!second.output.contains("Go on"))
      #expect(try play.run("play", "--resume").status == 1)
      // Two games at once are kept side by side.
      try second.expect("> ")
      try second.send(":skip\r")
      try second.expect("2/")
      #expect(Set(try play.answers().compactMap { $0["game"]?.text }).count == 2)
    }
  }

  @Test func `no answer that was acknowledged is lost or doubled by kill -9`() throws {
    try Folder.temporary { folder in
      let play = try KeptPlay(in: folder)
      var acknowledged = 0
      for round in 0..<12 {
        let program = try Program(
          ["play", play.pack, "--json", "--seed", "\(round + 1)"], environment: play.environment)
        let limit = round % 6
        var seen = 0
        while seen < limit, let line = try program.line() {
          let event = try JSON(line)
          if event["event"]?.text == "reveal" { seen += 1 }
          if event["event"]?.text == "question" { program.send("{\"command\": \"skip\"}\n") }
        }
        program.kill()
        _ = try program.finish()
        acknowledged += seen
        let answers = try play.answers()
        let places = Set(
          answers.map { "\($0["game"]?.text ?? "") \($0["place"]?.number ?? -1)" })
        #expect(places.count == answers.count)
        // The one under way when the program was killed may be kept, or not.
        #expect(answers.count >= acknowledged)
        #expect(answers.count <= acknowledged + 1)
        acknowledged = answers.count
      }
      #expect(acknowledged > 20)
    }
  }
}
