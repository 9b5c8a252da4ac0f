import ScriptedModel
import TerminalTesting
import Testing

/// A model that takes its time, and somebody who waits for it at a terminal.
@Suite struct ModelPromptTests {
  @Test func `progress is told at a terminal, and Ctrl-C ends at once and writes nothing`()
    async throws
  {
    try await ScriptedServer.with({ _, _ in .init(manner: .silence) }) { server in
      try Folder.temporary { folder in
        let article = try folder.write(Roof.text(Harbour.lines), to: "harbour.txt")
        let terminal = try PseudoTerminal(
          path: BuiltProgram.path("factcheck"),
          arguments: [
            "generate", article, "-o", "\(folder.path)/pack.yaml", "--model", "scripted",
            "--model-url", "http://127.0.0.1:\(server.port)/v1",
          ])
        try terminal.expect("harbour.txt: asking about paragraphs 2 to 6 (1 of 1)")
        try terminal.send("\u{3}")
        #expect(try terminal.waitForExit() == .signalled(2))
        #expect(try folder.names() == ["harbour.txt"])
      }
    }
  }
}
