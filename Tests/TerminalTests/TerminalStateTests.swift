import Glibc
import TerminalTesting
import Testing

/// How the terminal is left, whatever ends the program.
@Suite struct TerminalStateTests {
  private func start() throws -> PseudoTerminal {
    try PseudoTerminal(path: BuiltProgram.path("LinePrompt"))
  }

  /// Flags and special characters as text, since `termios` cannot be compared.
  private func settings(_ terminal: PseudoTerminal) -> String {
    let now = terminal.attributes
    return "\(now.c_iflag) \(now.c_oflag) \(now.c_cflag) \(now.c_lflag) \(now.c_cc)"
  }

  /// The settings a new terminal has.
  private func untouched() throws -> String {
    let terminal = try PseudoTerminal(path: "/bin/true")
    _ = try terminal.waitForExit()
    return settings(terminal)
  }

  @Test func `a prompt changes the terminal, and Ctrl-D gives it back`() throws {
    let terminal = try start()
    try terminal.expect("claim> ")
    #expect(try settings(terminal) != untouched())
    try terminal.send("\u{4}")
    #expect(try terminal.waitForExit() == .exited(0))
    #expect(try settings(terminal) == untouched())
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT])
  func `a signal that ends the program gives the terminal back first`(signal: Int32) throws {
    let terminal = try start()
    try terminal.expect("claim> ")
    try terminal.send("half")
    try terminal.expect("half")
    terminal.signal(signal)
    #expect(try terminal.waitForExit() == .signalled(signal))
    #expect(try settings(terminal) == untouched())
    #expect(terminal.screenText == "claim> half\n")
  }

  @Test func `Ctrl-Z stops the program on a sane terminal, and going on brings the line back`()
    throws
  {
    let terminal = try start()
    try terminal.expect("claim> ")
    let reading = settings(terminal)
    try terminal.send("half")
    try terminal.expect("half")
    try terminal.send("\u{1A}")
    try terminal.waitForStop()
    #expect(try settings(terminal) == untouched())
    terminal.signal(SIGCONT)
    try terminal.expect("claim> half")
    #expect(settings(terminal) == reading)
    try terminal.send(" more\r")
    try terminal.expect("read [half more]")
  }

  @Test func `a stop that nobody can catch is recovered from as well`() throws {
    let terminal = try start()
    try terminal.expect("claim> ")
    let reading = settings(terminal)
    terminal.signal(SIGSTOP)
    try terminal.waitForStop()
    terminal.signal(SIGCONT)
    try terminal.expect("claim> ")
    #expect(settings(terminal) == reading)
    try terminal.send("b\r")
    try terminal.expect("read [b]")
  }

  @Test func `Ctrl-C leaves the terminal as it was between two lines`() throws {
    let terminal = try start()
    try terminal.expect("claim> ")
    try terminal.send("x\u{3}")
    try terminal.expect("interrupted")
    try terminal.expect("claim> ")
    try terminal.send("\u{4}")
    _ = try terminal.waitForExit()
    #expect(try settings(terminal) == untouched())
  }
}
