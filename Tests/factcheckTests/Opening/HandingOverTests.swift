import Glibc
import Quiz
import TerminalTesting
import Testing

/// Games whose first question the small program asks, and with which the desk goes on.
@Suite struct HandingOverTests {
  /// The program that a terminal's process runs now.
  private func program(in terminal: PseudoTerminal) -> String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/\(terminal.processIdentifier)/exe", &buffer, buffer.count)
    let path = String(
      decoding: buffer.prefix(max(0, count)).map(UInt8.init(bitPattern:)), as: UTF8.self)
    return path.split(separator: "/").last.map(String.init) ?? ""
  }

  @Test func `the desk takes over with the first line, and answers count from the prompt`() throws {
    try Folder.temporary { folder in
      let play = try KeptPlay(in: folder)
      let rehearsal = try play.rehearsal(seed: 7)
      let terminal = try play.terminal("--seed", "7")
      try terminal.expect("> ")
      #expect(program(in: terminal) == "factcheck")
      usleep(300_000)
      try terminal.send(rehearsal.lines[0] + "\r")
      try terminal.expect("> ")
      #expect(program(in: terminal) == "factcheck-desk")
      let answers = try play.answers()
      #expect(answers.count == 1)
      #expect(answers[0]["milliseconds"]?.number ?? 0 >= 300)
      for line in rehearsal.lines.dropFirst() {
        try terminal.send(line + "\r")
        try terminal.expect("> ")
      }
      try terminal.send("\r")
      #expect(try terminal.waitForExit() == .exited(0))
      #expect(terminal.screenText.contains(rehearsal.game.shareLine { $0.sign }))
      #expect(try play.answers().count == rehearsal.lines.count)
    }
  }

  @Test func `a pack from a pipe is left for the desk to read`() throws {
    try Folder.temporary { folder in
      let pack = try folder.starter()
      // A pack that was read before would be handed on whole, wherever it came from.
      let environment = ["XDG_CACHE_HOME": folder.path + "/empty"]
      let terminal = try PseudoTerminal(
        path: "/bin/bash",
        arguments: [
          "-c", "exec \(BuiltProgram.path("factcheck")) play --seed 4711 <(cat \(pack))",
        ], environment: environment)
      try terminal.expect("> ")
      try terminal.send(":skip\r")
      try terminal.expect("> ")
      try terminal.send("\u{4}")
      #expect(try terminal.waitForExit() == .exited(0))
    }
  }

  @Test(
    arguments: [
      ["play", "--seed", "4711"], ["play", "--seed", "4711", "--count", "3", "--no-color"],
      ["play", "--seed", "5", "--no-record"], ["play", "--seed", "5", "--new"], ["daily"],
    ])
  func `what is shown is the desk's own opening, letter for letter`(arguments: [String]) throws {
    try Folder.temporary { folder in
      let pack = try folder.starter()
      let environment = try folder.havingRead(pack)
      func screen(_ name: String) throws -> String {
        let terminal = try PseudoTerminal(
          path: BuiltProgram.path(name), arguments: arguments + [pack], environment: environment)
        try terminal.expect("> ")
        #expect(program(in: terminal) == name)
        let opening = terminal.output
        try terminal.send(":skip\r")
        try terminal.expect("> ")
        try terminal.send("\u{4}")
        #expect(try terminal.waitForExit() == .exited(0))
        return opening + terminal.screenText
      }
      #expect(try screen("factcheck") == screen("factcheck-desk"))
    }
  }

  @Test func `lines typed ahead are all answered, and arrow-up knows the first`() throws {
    try Folder.temporary { folder in
      let play = try KeptPlay(in: folder)
      let terminal = try play.terminal("--seed", "7")
      try terminal.expect("> ")
      try terminal.send("nonsense\r:skip\r:skip\r")
      try terminal.expect("3/")
      try terminal.expect("> ")
      try terminal.send("\u{1B}[A\u{1B}[A")
      try terminal.expectOnScreen("> nonsense")
      #expect(try play.answers().count == 2)
    }
  }

  @Test func `Ctrl-C while the desk takes over gives up a line and no game`() throws {
    try Folder.temporary { folder in
      let play = try KeptPlay(in: folder)
      for pause in 0..<12 as Range<useconds_t> {
        let terminal = try play.terminal("--seed", "\(pause + 1)")
        try terminal.expect("> ")
        try terminal.send(":skip\r")
        // Once the line has been taken: before that it would be given up half-read.
        try terminal.expect("\n")
        usleep(pause * 2_000)
        terminal.signal(SIGINT)
        try terminal.expect("2/")
        try terminal.expect("> ")
        try terminal.send(":skip\r")
        try terminal.expect("3/")
        try terminal.expect("> ")
        try terminal.send("\u{4}")
        #expect(try terminal.waitForExit() == .exited(0))
      }
      #expect(try play.answers().count == 24)
    }
  }

  @Test func `a pack that is edited at the first prompt is played as it was`() throws {
    try Folder.temporary { folder in
      let play = try KeptPlay(in: folder)
      let terminal = try play.terminal("--seed", "7")
      try terminal.expect("> ")
      try folder.write("no pack at all", to: "harbour-bridge.yaml")
      try terminal.send(":skip\r")
      try terminal.expect("2/")
      try terminal.expect("> ")
      try terminal.send("\u{4}")
      #expect(try terminal.waitForExit() == .exited(0))
      #expect(try play.answers().count == 1)
    }
  }

  @Test func `a lease that belongs to no game is no reason to ask, and is cleared`() throws {
    try Folder.temporary { folder in
      let play = try KeptPlay(in: folder)
      try folder.write("harbour-bridge", to: "data/factcheck/playing/0123456789abcdef")
      let terminal = try play.terminal()
      try terminal.expect("1/")
      try terminal.expect("> ")
      #expect(!terminal.output.contains("Go on"))
      #expect(program(in: terminal) == "factcheck-desk")
      let next = try play.terminal()
      try next.expect("> ")
      #expect(program(in: next) == "factcheck")
    }
  }

  @Test func `Ctrl-D at the first prompt ends the game with its summary, and keeps nothing`() throws
  {
    try Folder.temporary { folder in
      let play = try KeptPlay(in: folder)
      let terminal = try play.terminal("--seed", "7")
      try terminal.expect("> ")
      try terminal.send("\u{4}")
      #expect(try terminal.waitForExit() == .exited(0))
      #expect(terminal.screenText.contains(" Summary "))
      #expect(try folder.names() == ["cache", "harbour-bridge.yaml"])
    }
  }
}
