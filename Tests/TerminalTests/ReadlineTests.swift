import Glibc
import TerminalTesting
import Testing

/// The real Readline in a real terminal, through the program LinePrompt.
@Suite struct ReadlineTests {
  private func start(
    _ arguments: [String] = [], _ environment: [String: String] = [:], columns: Int = 80
  ) throws -> PseudoTerminal {
    try PseudoTerminal(
      path: BuiltProgram.path("LinePrompt"), arguments: arguments, environment: environment,
      columns: columns)
  }

  @Test(arguments: [
    ("su", "supported "), ("SU", "supported "), ("not st", "not stated "),
    ("NOT S\tt", "not stated "),
    ("b 80% @g", "b 80% @gazette "), ("@COU", "@courier "), (":s", ":skip "), (":h\ti", ":hint "),
    ("supported @\tc", "supported @courier "), ("é", "Émile "), ("zzz", "zzz"),
  ])
  func `Tab completes what fits in its place`(typed: String, completed: String) throws {
    let terminal = try start()
    try terminal.expect("claim> ")
    try terminal.send(typed + "\t\r")
    try terminal.expect("read [\(completed)]")
    #expect(terminal.screenText.contains("claim> \(trimmed(completed))\nread"))
  }

  @Test func `Tab on an empty line lists the options`() throws {
    let terminal = try start()
    try terminal.expect("claim> ")
    try terminal.send("\t")
    try terminal.expectScreen(
      "claim>\nnot stated  not sure    refuted     supported   Émile\nclaim>")
    try terminal.send("r\t\r")
    try terminal.expect("read [refuted ]")
  }

  /// What all of them begin with is not put in: of options it might read as a letter.
  @Test func `Tab on an empty line without options lists the commands and types nothing`() throws {
    let terminal = try start(["--commands"])
    try terminal.expect("claim> ")
    try terminal.send("\t")
    try terminal.expectScreen("claim>\n:help  :hint  :skip\nclaim>")
    try terminal.send(":s\t\r")
    try terminal.expect("read [:skip ]")
  }

  @Test func `Tab at the beginning of a line forgets what fitted elsewhere`() throws {
    let terminal = try start()
    try terminal.expect("claim> ")
    try terminal.send("@\t\u{1}\t")
    try terminal.expect("@courier  @gazette")
    try terminal.expect("not stated  not sure")
    try terminal.send("\u{5}g\t\r")
    try terminal.expect("read [@gazette ]")
  }

  @Test(arguments: [
    ("red\t, green pe\t", "red apples, green pears"),
    ("red\t; \tgreen pe\t, green p\t", "red apples; green pears, green plums"),
    ("RED\t, GR\tE\tL\t @g\t", "red apples, green plums @gazette "),
    ("figs\td\t, fi\t", "figs, dried, figs, fresh"),
    ("b, grü\t, r\t", "b, grüne Äpfel, red apples"),
    ("red, x\t", "red, x"),
  ])
  func `Tab completes the last of several options`(typed: String, completed: String) throws {
    let terminal = try start(["--several"])
    try terminal.expect("claim> ")
    try terminal.send(typed + "\r")
    try terminal.expect("read [\(completed)]")
  }

  private func trimmed(_ text: String) -> String {
    text.last == " " ? String(text.dropLast()) : text
  }

  @Test func `a Tab that adds nothing lists the candidates and keeps the line`() throws {
    let terminal = try start()
    try terminal.expect("claim> ")
    try terminal.send("n\t")
    try terminal.expect("ot s")
    try terminal.send("\t")
    try terminal.expect("not stated")
    try terminal.expect("not sure")
    try terminal.expect("claim> ")
    try terminal.expect("not s")
    try terminal.send("u\t\r")
    try terminal.expect("read [not sure ]")
  }

  @Test func `Ctrl-C leaves the question whether to list very many candidates`() throws {
    let terminal = try start(["--many"])
    try terminal.expect("claim> ")
    try terminal.send("word \t\t")
    try terminal.expect("possibilities? (y or n)")
    try terminal.send("\u{3}")
    try terminal.expect("interrupted")
    try terminal.expect("claim> ")
    try terminal.send("b\r")
    try terminal.expect("read [b]")
  }

  @Test func `arrow-up brings lines back, each once in a row and no empty one`() throws {
    let terminal = try start()
    for line in ["first", "second", "second", "", " "] {
      try terminal.expect("claim> ")
      try terminal.send(line + "\r")
      try terminal.expect("read [\(line)]")
    }
    try terminal.expect("claim> ")
    try terminal.send("\u{1B}[A")
    try terminal.expect("second")
    try terminal.send("\u{1B}[A\r")
    try terminal.expect("read [first]")
  }

  @Test func `Ctrl-C gives up a line and the next one is clean`() throws {
    let terminal = try start()
    try terminal.expect("claim> ")
    try terminal.send("half an ans")
    try terminal.expect("half an ans")
    try terminal.send("\u{3}")
    try terminal.expect("interrupted")
    try terminal.expect("claim> ")
    #expect(
      terminal.screenText == "claim> half an ans^C\ninterrupted\nclaim>")
    try terminal.send("b\r")
    try terminal.expect("read [b]")
  }

  @Test func `Ctrl-C leaves a search through the history`() throws {
    let terminal = try start()
    try terminal.expect("claim> ")
    try terminal.send("first\r")
    try terminal.expect("claim> ")
    try terminal.send("\u{12}fir")
    try terminal.expect("reverse-i-search")
    try terminal.send("\u{3}")
    try terminal.expect("interrupted")
    try terminal.expect("claim> ")
    try terminal.send("b\r")
    try terminal.expect("read [b]")
  }

  @Test func `Ctrl-C right behind a key that it throws away is not lost`() throws {
    let terminal = try start()
    for _ in 0..<300 {
      try terminal.expect("claim> ")
      try terminal.send("x")
      try terminal.send("\u{3}")
      try terminal.expect("interrupted", within: .seconds(5))
    }
  }

  @Test func `Ctrl-C again and again ends nothing`() throws {
    let terminal = try start()
    for _ in 0..<20 {
      try terminal.expect("claim> ")
      try terminal.send("\u{3}")
      terminal.signal(SIGINT)
      try terminal.expect("interrupted")
    }
    // A late signal may still take the line away, and Ctrl-D with it.
    var status: PseudoTerminal.Status?
    for _ in 0..<20 where status == nil {
      try terminal.send("\u{4}")
      status = try? terminal.waitForExit(within: .seconds(1))
    }
    #expect(status == .exited(0))
  }

  @Test(arguments: ["xterm", "dumb"], ["\u{4}", "ab\u{7F}\u{7F}\u{4}", "\u{12}\u{4}"])
  func `Ctrl-D on an empty line ends the input on a line of its own`(
    term: String, keys: String
  ) throws {
    let terminal = try start([], ["TERM": term])
    try terminal.expect("claim> ")
    try terminal.send(keys)
    #expect(try terminal.waitForExit() == .exited(0))
    #expect(terminal.screenText == "claim>\nend\n")
  }

  @Test func `lines typed ahead are read one by one`() throws {
    let terminal = try start()
    try terminal.expect("claim> ")
    try terminal.send("a\rb\rc\r")
    for line in ["a", "b", "c"] { try terminal.expect("read [\(line)]") }
  }

  @Test func `a paste of several lines is one answer`() throws {
    let terminal = try start()
    try terminal.expect("claim> ")
    try terminal.send("\u{1B}[200~not\rstated\u{1B}[201~\r")
    try terminal.expect("read [not stated]")
  }

  @Test(arguments: ["", "C.UTF-8"])
  func `a character of several bytes is taken back whole`(locale: String) throws {
    let terminal = try start([], ["LANG": locale])
    try terminal.expect("claim> ")
    try terminal.send("é橋\u{7F}\u{7F}e\r")
    try terminal.expect("read [e]")
  }

  @Test func `a narrower window wraps the typed line anew and is seen afterwards`() throws {
    let terminal = try start()
    try terminal.expect("claim> ")
    let typed = "the harbour office counted twelve hundred lorries a day"
    try terminal.send(typed)
    try terminal.expect("a day")
    terminal.resize(columns: 40)
    try terminal.expectScreen(
      "claim> the harbour office counted twelve\n hundred lorries a day", isRedrawn: true)
    try terminal.send("s")
    try terminal.expectScreen(
      "claim> the harbour office counted twelve\n hundred lorries a days", isRedrawn: true)
    try terminal.send("\r")
    try terminal.expect("read [\(typed)s] at 40")
    try terminal.expect("claim> ")
    try terminal.send("\u{4}")
    _ = try terminal.waitForExit()
  }

  @Test func `a coloured prompt with wide characters is measured without its colour`() throws {
    let terminal = try start(["--colour"], columns: 40)
    try terminal.expect("> ")
    // Ten columns of prompt and thirty typed ones fill the line.
    let typed = "abcdefghijklmnopqrstuvwxyz1234"
    try terminal.send(typed + "56")
    try terminal.expectScreen("橋 claim> \(typed)\n56")
    try terminal.send("\u{1}\u{B}ok\r")
    try terminal.expect("read [ok]")
  }

  @Test func `a dumb terminal gets no escape sequence`() throws {
    let terminal = try start([], ["TERM": "dumb"], columns: 40)
    try terminal.expect("claim> ")
    try terminal.send("not st\t")
    try terminal.expect("not stated ")
    try terminal.send("\u{1}\u{5}\u{8}")
    try terminal.send(" and a long tail that passes the end of the line\r")
    try terminal.expect("read [")
    try terminal.expect("claim> ")
    try terminal.send("\u{3}")
    try terminal.expect("interrupted")
    try terminal.expect("claim> ")
    try terminal.send("\u{4}")
    #expect(try terminal.waitForExit() == .exited(0))
    #expect(!terminal.output.utf8.contains(0x1B))
  }

  @Test func `an inputrc's section for factcheck counts`() throws {
    let path = "/tmp/factcheck-inputrc-\(getpid())"
    let file = fopen(path, "w")
    fputs("$if factcheck\n\"\\C-t\": \"from inputrc\"\n$endif\n", file)
    fclose(file)
    defer { unlink(path) }
    let terminal = try start([], ["INPUTRC": path])
    try terminal.expect("claim> ")
    try terminal.send("\u{14}\r")
    try terminal.expect("read [from inputrc]")
  }
}
