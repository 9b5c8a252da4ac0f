import TerminalTesting
import Testing

/// Studying, figures, and what looks after the records.
@Suite struct RecordsCommandTests {
  @Test func `what was just answered is not studied again today, and new ones are so many a day`()
    throws
  {
    try Folder.temporary { folder in
      let play = try KeptPlay(in: folder)
      let first = try play.run(
        "study", play.pack, "--new", "3", input: String(repeating: ":skip\n", count: 6))
      #expect(first.status == 0)
      #expect(first.output.contains("0 of 3 right"))
      #expect(first.output.contains("These come back: 3 on "))
      #expect(Set(try play.answers().compactMap { $0["question"]?.text }).count == 3)
      let second = try play.run("study", play.pack, "--new", "3")
      #expect(unwrapped(second.output).contains(unwrapped("is due. Next: 3 on ")))
      #expect(unwrapped(second.output).contains(unwrapped("3 were new today")))
      let third = try play.run("study", play.pack, "--new", "4", input: ":skip\n")
      #expect(third.output.contains("0 of 1 right"))
    }
  }

  @Test func `what is due comes before what is new, the longest due first`() throws {
    try Folder.temporary { folder in
      let play = try KeptPlay(in: folder)
      _ = try play.run("play", play.pack, "--only", "crack-cause", input: ":skip\n")
      _ = try play.run("play", play.pack, "--only", "diverted-lorries", input: ":skip\n")
      // As if it had been some days ago.
      let exported = try play.run("records", "export", "--answers").output
        .split(separator: "\n")
      var lines = ""
      for line in exported {
        let day = line.contains("crack-cause") ? "2025-03-02" : "2025-03-01"
        lines += line.replacing(#/"day":"[0-9-]+"/#, with: "\"day\":\"\(day)\"") + "\n"
      }
      _ = try play.run("records", "forget", "--everything", "--yes")
      let taken = try play.run("records", "import", "-", input: lines)
      #expect(taken.output == "\(exported.count) new answers.\n")
      let study = try play.run("study", play.pack, "--new", "1", "--json")
      let events = try study.output.split(separator: "\n").map { try JSON(String($0)) }
      #expect(events.first { $0["event"]?.text == "question" }?["id"]?.text == "diverted-lorries")
      let all = try play.run(
        "study", play.pack, "--new", "1", "--json",
        input: String(repeating: "{\"command\": \"skip\"}\n", count: 3))
      let asked = try all.output.split(separator: "\n").map { try JSON(String($0)) }
        .filter { $0["event"]?.text == "question" && $0["secondLook"] == nil }
        .compactMap { $0["id"]?.text }
      #expect(asked.count == 3)
      #expect(asked.prefix(2) == ["diverted-lorries", "crack-cause"])
    }
  }

  @Test func `figures come as text, as JSON and as a page that fetches nothing`() throws {
    try Folder.temporary { folder in
      let play = try KeptPlay(in: folder)
      let none = try play.run("stats")
      #expect(none.status == 1)
      #expect(none.errors.contains("nothing has been answered"))
      _ = try play.run(
        "play", play.pack, "--kind", "claim", "--seed", "1", input: "s 90%\nn 60%\nr 70%\n")
      let text = try play.run("stats", "harbour-bridge")
      #expect(text.status == 0)
      for part in [
        "Accuracy over time", "By source", "By kind", "By tag", "How sure, and how often right",
        "Brier score", "Discernment", "Most missed", "paragraph",
      ] { #expect(text.output.contains(part), "\(part)") }
      let page = folder.path + "/page.html"
      #expect(try play.run("stats", "--html", page).status == 0)
      let html = try folder.text(of: "page.html")
      #expect(html.contains("<svg") && html.contains("Calibration plot"))
      #expect(!html.contains("<script") && !html.contains("src="))
      #expect(try play.stats()["calibration"]?.list.isEmpty == false)
      #expect(try play.run("stats", "--json", "--html", page).status == 64)
    }
  }

  @Test func `an import is all or nothing, and twice is once`() throws {
    try Folder.temporary { folder in
      let play = try KeptPlay(in: folder)
      _ = try play.run("play", play.pack, "--seed", "1", input: ":skip\ns\n:skip\n")
      let lines = try play.run("records", "export").output
      try folder.write(lines, to: "answers.jsonl")
      let file = folder.path + "/answers.jsonl"
      #expect(try play.run("records", "import", file).output == "0 new answers.\n")
      let other = try KeptPlay(in: folder)
      let environment = other.environment.merging(["XDG_DATA_HOME": folder.path + "/other"]) { $1 }
      let broken = try Program.run(
        "records", "import", "-", input: lines + "{\"game\": 3}\n", environment: environment)
      #expect(broken.status == 1)
      let count = try play.answers().count
      #expect(broken.errors.contains("-:\(lines.split(separator: "\n").count + 1): "))
      #expect(try Program.run("records", "export", environment: environment).output == "")
      let whole = try Program.run("records", "import", file, environment: environment)
      #expect(whole.output == "\(count) new answers.\n")
      #expect(try Program.run("records", "export", environment: environment).output == lines)
    }
  }

  @Test func `a game that was taken in is replayed by the pack that came with it`() throws {
    try Folder.temporary { folder in
      let play = try KeptPlay(in: folder)
      for seed in ["5", "6"] {
        _ = try play.run(
          "play", play.pack, "--only", "crack-cause", "--seed", seed,
          input: ":hint\ns 70%\n:dispute hm\nn\n")
      }
      let lines = try play.run("records", "export").output
      #expect(lines.split(separator: "\n").count { $0.contains(#/^{"is":"pack"/#) } == 1)
      let shown = try play.run("records", "replay").output
      #expect(shown.contains("hm"))
      try folder.remove("harbour-bridge.yaml")
      let environment = play.environment.merging(["XDG_DATA_HOME": folder.path + "/other"]) { $1 }
      let taken = try Program.run(
        "records", "import", "-", input: lines, environment: environment)
      #expect(taken.output == "4 new answers.\n")
      #expect(try Program.run("records", "replay", environment: environment).output == shown)
      #expect(try Program.run("records", "export", environment: environment).output == lines)
      #expect(try Program.run("play", "--resume", environment: environment).status == 1)
    }
  }

  @Test func `forgetting asks, and only at a terminal`() throws {
    try Folder.temporary { folder in
      let play = try KeptPlay(in: folder)
      _ = try play.run("play", play.pack, "--seed", "1", input: ":skip\n")
      #expect(try play.run("records", "forget").status == 64)
      #expect(try play.run("records", "forget", "harbour-bridge").status == 1)
      for (typed, left) in [("n\r", 1), ("y\r", 0)] {
        let terminal = try PseudoTerminal(
          path: BuiltProgram.path("factcheck"), arguments: ["records", "forget", "harbour-bridge"],
          environment: play.environment)
        try terminal.expect("[y/N]> ")
        try terminal.send(typed)
        #expect(try terminal.waitForExit() == .exited(0))
        #expect(try play.answers().count == left)
      }
      #expect(try play.run("records", "forget", "--everything", "--yes").status == 1)
    }
  }
}
