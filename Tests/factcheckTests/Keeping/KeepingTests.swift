import Quiz
import Testing

/// What is kept of a game, and when nothing is.
@Suite struct KeepingTests {
  @Test func `every answer of a piped game is kept with all that was said`() throws {
    try Folder.temporary { folder in
      let play = try KeptPlay(in: folder)
      let outcome = try play.run(
        "play", play.pack, "--only", "crack-cause", "--seed", "5",
        input: ":hint\ns 80% @courier\n:dispute the report is vague\nn\n")
      #expect(outcome.status == 0)
      #expect(outcome.errors == "")
      let answers = try play.answers()
      #expect(answers.count == 2)
      let first = try #require(answers.first)
      #expect(first["question"]?.text == "crack-cause")
      #expect(first["answer"]?.text == "supported")
      #expect(first["certainty"]?.number == 80)
      #expect(first["fraction"]?.number == 0)
      #expect(first["seed"]?.text == "5")
      #expect(first["disputes"]?.list == [.text("the report is vague")])
      #expect(first["pack"]?.text == "harbour-bridge")
      #expect(answers.last?["secondLook"] == .truth(true))
      let stats = try play.stats()
      #expect(stats["answers"]?.number == 1)
      #expect(stats["streak"]?.number == 1)
      let disputes = try play.run("records", "disputes", "harbour-bridge").output
      #expect(disputes.contains("Why: the report is vague"))
    }
  }

  @Test(arguments: [["--no-record"], ["--players", "Ana,Ben"]])
  func `games that are not to be kept leave nothing behind`(arguments: [String]) throws {
    try Folder.temporary { folder in
      let play = try KeptPlay(in: folder)
      let outcome = try Program.run(
        ["play", play.pack] + arguments, input: "s\n:skip\n", environment: play.environment)
      #expect(outcome.status == 0)
      #expect(try folder.names() == ["cache", "harbour-bridge.yaml"])
    }
  }

  @Test func `FACTCHECK_RECORDS=off keeps nothing, and shows nothing`() throws {
    try Folder.temporary { folder in
      let play = try KeptPlay(in: folder)
      let environment = play.environment.merging(["FACTCHECK_RECORDS": "off"]) { $1 }
      let outcome = try Program.run(
        "play", play.pack, input: "s\n:skip\n", environment: environment)
      #expect(outcome.status == 0)
      #expect(try folder.names() == ["cache", "harbour-bridge.yaml"])
      let stats = try Program.run("stats", environment: environment)
      #expect(stats.status == 1)
      #expect(stats.errors.contains("FACTCHECK_RECORDS"))
    }
  }

  @Test func `of several players the one that is named is kept`() throws {
    try Folder.temporary { folder in
      let play = try KeptPlay(in: folder)
      _ = try play.run(
        "play", play.pack, "--seed", "3", "--players", "Ana,Ben", "--record", "ben",
        input: String(repeating: ":skip\n", count: 5))
      let answers = try play.answers()
      #expect(answers.count == 2)
      #expect(answers.allSatisfy { $0["player"]?.text == "Ben" })
      let wrong = try play.run("play", play.pack, "--record", "Ana")
      #expect(wrong.status == 64)
    }
  }

  @Test func `games in JSON are kept too`() throws {
    try Folder.temporary { folder in
      let play = try KeptPlay(in: folder)
      _ = try play.run(
        "play", play.pack, "--json", "--only", "crack-cause",
        input: "{\"answer\": \"n\", \"certainty\": 90}\n")
      #expect(try play.answers().map { $0["certainty"]?.number } == [90])
    }
  }

  @Test func `a mended comma keeps the history, a changed key begins anew`() throws {
    try Folder.temporary { folder in
      let play = try KeptPlay(in: folder)
      let pack = try folder.text(of: "harbour-bridge.yaml")
      func answer() throws {
        _ = try play.run("play", play.pack, "--only", "crack-cause", input: "n\n")
      }
      try answer()
      try folder.write(
        pack.replacing("why:", with: "why: Mended.", maxReplacements: 1), to: "harbour-bridge.yaml")
      try answer()
      #expect(Set(try play.answers().compactMap { $0["identity"]?.text }).count == 1)
      #expect(Set(try play.answers().compactMap { $0["digest"]?.text }).count == 2)
      let mended = pack.replacing("verdict: not-stated", with: "verdict: refuted")
      #expect(mended != pack)
      try folder.write(mended, to: "harbour-bridge.yaml")
      try answer()
      let answers = try play.answers().filter { $0["secondLook"] == nil }
      #expect(Set(answers.compactMap { $0["identity"]?.text }).count == 2)
      #expect(answers.map { $0["fraction"]?.number } == [1, 1, 0])
    }
  }

  @Test func `an old game is replayed from its own pack, and marked by another's keys`() throws {
    try Folder.temporary { folder in
      let play = try KeptPlay(in: folder)
      let pack = try folder.text(of: "harbour-bridge.yaml")
      let played = try play.run(
        "play", play.pack, "--only", "crack-cause", "--seed", "5", input: "n 70%\n:dispute hm\n")
      let edited = pack.replacing("verdict: not-stated", with: "verdict: refuted")
      try folder.write(edited, to: "harbour-bridge.yaml")
      let replayed = try play.run("records", "replay")
      #expect(replayed.status == 0)
      #expect(replayed.output.contains("1 of 1 right"))
      #expect(replayed.output.contains("hm"))
      #expect(
        played.output.split(separator: "\n").last == replayed.output.split(separator: "\n").last)
      let rescored = try play.run("records", "replay", "--rescore", play.pack).output
      #expect(rescored.contains("crack-cause: not stated"))
      #expect(rescored.contains("-> refuted"))
      #expect(rescored.contains("1 of 1 right, 100 points -> 0 of 1 right, 0 points"))
      #expect(try play.answers().map { $0["fraction"]?.number } == [1])
      let games = try play.run("records", "games").output
      #expect(games.contains("harbour-bridge, seed 5"))
    }
  }
}
