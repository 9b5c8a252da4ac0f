import Glibc
import TerminalTesting
import Testing

/// The small program's way to the desk, with another desk beside it, or none.
@Suite struct TwoProgramsTests {
  /// The program alone in a folder.
  private func alone(_ body: (Folder, String) throws -> Void) throws {
    try Folder.temporary { folder in
      let path = folder.path + "/factcheck"
      _ = try Program.start("/bin/cp", [BuiltProgram.path("factcheck"), path]).finish()
      try body(folder, path)
    }
  }

  private func desk(_ script: String, in folder: Folder) throws {
    // By another process: a file that this one writes might be open in a program that starts
    // meanwhile, and then could not be run.
    let write = try Program.start(
      "/bin/sh", ["-c", "cat > \"$0\" && chmod 755 \"$0\"", folder.path + "/factcheck-desk"])
    write.send("#!/bin/sh\n" + script)
    _ = try write.finish()
  }

  @Test func `without the desk the error names it and says what to do`() throws {
    try alone { folder, path in
      let outcome = try Program.start(path, ["stats"]).finish()
      #expect(outcome.status == 1)
      #expect(outcome.output == "")
      #expect(outcome.errors.contains(folder.path + "/factcheck-desk: No such file"))
      #expect(outcome.errors.contains("swift build"))
    }
  }

  @Test func `arguments reach the desk byte for byte, and its status comes back`() throws {
    try alone { folder, path in
      try desk("printf '%s|' \"$@\" | od -An -tx1 -v; cat; exit 7\n", in: folder)
      // What is no UTF-8 can only be made by a shell.
      let shell = try Program.start(
        "/bin/sh",
        [
          "-c", "exec \"$0\" \"$(printf '\\377\\001')\" '' 'a  b' \"$@\"", path, "ü", "--begun",
          "*",
        ])
      shell.send("typed\n")
      let outcome = try shell.finish()
      #expect(outcome.status == 7)
      let bytes = "ff 01 7c 7c 61 20 20 62 7c c3 bc 7c 2d 2d 62 65 67 75 6e 7c 2a 7c"
      #expect(unwrapped(outcome.output) == unwrapped(bytes) + "typed")
      #expect(outcome.errors == "")
    }
  }

  @Test func `the desk has the very process, so that signals and job control meet it`() throws {
    try alone { folder, path in
      try desk("echo $$; kill -TERM $$\n", in: folder)
      let terminal = try PseudoTerminal(path: path, arguments: ["stats"])
      #expect(try terminal.waitForExit() == .signalled(SIGTERM))
      #expect(terminal.screenText.contains("\(terminal.processIdentifier)"))
    }
  }

  @Test func `both programs say the same of themselves`() throws {
    for arguments in [
      ["--version"], ["--help"], ["play", "--help"], ["nonsense", "--x"], ["play", "-x"],
    ] {
      let one = try Program.run(arguments)
      let desk = try Program.start(BuiltProgram.path("factcheck-desk"), arguments).finish()
      #expect(one.status == desk.status)
      #expect(one.output == desk.output)
      #expect(one.errors == desk.errors)
    }
  }
}
