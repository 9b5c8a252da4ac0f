import Glibc
import TerminalTesting
import Testing

/// Records that cannot be kept: the game is played to its end, and that is told once.
@Suite struct TroubleTests {
  private func expectPlayed(_ outcome: Program.Outcome, told words: String) {
    #expect(outcome.status == 0)
    #expect(outcome.output.contains(" Summary "))
    #expect(outcome.errors.contains(words))
    #expect(outcome.errors.split(separator: "\n").count == 1, "\(outcome.errors)")
  }

  @Test func `garbage in place of the database is told once and stays as it is`() throws {
    try Folder.temporary { folder in
      let play = try KeptPlay(in: folder)
      let garbage = String(repeating: "no database, just lines\n", count: 500)
      try folder.write(garbage, to: "data/factcheck/records.sqlite")
      let outcome = try play.run("play", play.pack, input: String(repeating: ":skip\n", count: 30))
      expectPlayed(outcome, told: "damaged")
      #expect(try folder.text(of: "data/factcheck/records.sqlite") == garbage)
    }
  }

  @Test func `a database of a newer version is told once and stays as it is`() throws {
    try Folder.temporary { folder in
      let play = try KeptPlay(in: folder)
      _ = try play.run("play", play.pack, "--seed", "1", input: ":skip\n")
      try sqlite(play.path, "INSERT INTO grdb_migrations VALUES ('of a later year')")
      let outcome = try play.run("play", play.pack, input: String(repeating: ":skip\n", count: 30))
      expectPlayed(outcome, told: "newer version")
      #expect(try sqlite(play.path, "SELECT COUNT(*) FROM answer") == "1\n")
    }
  }

  @Test func `a folder that cannot be made is told once`() throws {
    try Folder.temporary { folder in
      let play = try KeptPlay(in: folder)
      try folder.write("a file where a folder should be", to: "data")
      let outcome = try play.run("play", play.pack, input: String(repeating: ":skip\n", count: 30))
      expectPlayed(outcome, told: "Not a directory")
    }
  }

  @Test func `a database locked for long is told once, and what is freed in time is kept`() throws {
    try Folder.temporary { folder in
      let play = try KeptPlay(in: folder)
      _ = try play.run("play", play.pack, "--seed", "1", input: ":skip\n")
      let lock = try Program.start(
        "/usr/bin/python3",
        [
          "-c",
          """
          import sqlite3, sys
          base = sqlite3.connect(sys.argv[1], isolation_level=None)
          base.execute("BEGIN IMMEDIATE")
          print("locked", flush=True)
          sys.stdin.read()
          """, play.path,
        ])
      #expect(try lock.line() == "locked")
      let program = try Program(
        ["play", play.pack, "--seed", "2"], environment: play.environment)
      program.send(":skip\n:skip\n")
      while let line = try program.line(), !line.contains("3/") {}
      _ = try lock.finish()
      program.send(String(repeating: ":skip\n", count: 30))
      let outcome = try program.finish()
      expectPlayed(outcome, told: "another program has been writing")
      let answers = try play.answers().filter { $0["seed"]?.text == "2" && $0["secondLook"] == nil }
      #expect(answers.count > 5)
    }
  }

  /// Runs a statement by Python's SQLite, and gives what it prints of the first row.
  @discardableResult
  private func sqlite(_ path: String, _ sql: String) throws -> String {
    let script = """
      import sqlite3, sys
      base = sqlite3.connect(sys.argv[1])
      for row in base.execute(sys.argv[2]): print(row[0])
      base.commit()
      """
    let program = try Program.start("/usr/bin/python3", ["-c", script, path, sql])
    let outcome = try program.finish()
    #expect(outcome.status == 0, "\(outcome.errors)")
    return outcome.output
  }
}
