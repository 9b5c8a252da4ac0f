import Quiz
import Testing

/// Playing from a file or a pipe.
@Suite struct PipedPlayTests {
  /// Plays with a seed, the answers given beforehand.
  private func play(
    _ pack: Played, seed: UInt64 = 4711, count: Int = 10, lineEnd: String = "\n"
  ) throws -> (rehearsal: Rehearsal, outcome: Program.Outcome) {
    try Folder.temporary { folder in
      let path = try pack.write(to: folder)
      let rehearsal = try Rehearsal(try pack.pack(), count: count, seed: seed)
      // By name, since the path of a temporary folder is another one each time.
      let file = path.split(separator: "/").last ?? ""
      let outcome = try Program.run(
        "play", String(file.prefix { $0 != "." }), "--seed", "\(seed)", "--count", "\(count)",
        input: rehearsal.input(lineEnd: lineEnd), environment: ["FACTCHECK_PATH": folder.path])
      return (rehearsal, outcome)
    }
  }

  /// What stands between a question's stem and the next counter, by question, white space aside.
  private func blocks(_ output: String) -> [String] {
    var blocks: [String] = []
    for line in output.split(separator: "\n", omittingEmptySubsequences: false) {
      let isCounter = line.wholeMatch(of: /\ \d+\/\d+\ \ \ .*/) != nil
      if isCounter {
        blocks.append("")
      } else if line.contains(" Summary ") {
        break
      }
      if !blocks.isEmpty { blocks[blocks.count - 1] += unwrapped(String(line)) }
    }
    return blocks
  }

  @Test(arguments: Played.allCases, [1, 2, 4711] as [UInt64])
  func `every answer is followed by what decides it: label, date as known, paragraph, text`(
    pack: Played, seed: UInt64
  ) throws {
    let (rehearsal, outcome) = try play(pack, seed: seed)
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    let blocks = blocks(outcome.output)
    #expect(blocks.count == rehearsal.questions.count)
    for (block, question) in zip(blocks, rehearsal.questions) {
      #expect(block.contains(unwrapped(question.stem)), "\(question.id)")
      let verdict = try #require(["Right", "Wrong", "%right"].first { block.contains($0) })
      let reveal = block[(try #require(block.firstRange(of: verdict))).upperBound...]
      #expect(reveal.contains(unwrapped(question.explanation)), "\(question.id)")
      #expect(!question.citations.isEmpty)
      for citation in question.citations {
        let (source, passage) = try #require(rehearsal.game.pack.resolve(citation))
        let wanted =
          "└ \(source.label), \(source.published.words), paragraph \(passage.paragraph): "
          + passage.text
        #expect(reveal.contains(unwrapped(wanted)), "\(question.id) lacks: \(wanted)")
        if let url = source.url { #expect(reveal.contains(url)) }
      }
    }
  }

  @Test(arguments: Played.allCases)
  func `the summary is the game's, and the last line can be shared`(pack: Played) throws {
    let (rehearsal, outcome) = try play(pack)
    let summary = rehearsal.game.summary()
    #expect(outcome.output.contains("\(summary.right) of \(summary.asked) right"))
    let last = outcome.output.split(separator: "\n").last ?? ""
    #expect(last == " " + rehearsal.game.shareLine { $0.sign })
    #expect(outcome.output.contains(" --seed 4711\n"))
    #expect(outcome.output.contains("second look"))
  }

  @Test(arguments: Played.allCases)
  func `a pipe gets no escape sequence and no prompt`(pack: Played) throws {
    let (_, outcome) = try play(pack)
    #expect(!outcome.output.utf8.contains(0x1B))
    // Every prompt ends in this, and nothing else that a game of these packs shows does.
    #expect(!outcome.output.contains("> "))
  }

  @Test(arguments: Played.allCases)
  func `lines that end in CRLF are the same answers`(pack: Played) throws {
    #expect(try play(pack).outcome.output == play(pack, lineEnd: "\r\n").outcome.output)
  }

  @Test(arguments: Played.allCases)
  func `the same seed gives the same bytes and another seed another game`(pack: Played) throws {
    let first = try play(pack, seed: 7).outcome.output
    #expect(try play(pack, seed: 7).outcome.output == first)
    #expect(try play(pack, seed: 8).outcome.output != first)
  }

  @Test func `without a seed two games differ, and each tells its own`() throws {
    try Folder.temporary { folder in
      let path = try folder.starter()
      let seeds = try (0..<4).map { _ in
        let output = try Program.run("play", path).output
        return try #require(output.firstMatch(of: /seed (\d+)/)?.output.1)
      }
      #expect(Set(seeds).count > 1)
    }
  }

  @Test(arguments: ["", "s\n", "\n\n \n", ":help\n", "nonsense that fits nothing\n", ":hint"])
  func `the end of the input ends the game with its summary`(input: String) throws {
    try Folder.temporary { folder in
      let path = try folder.starter()
      let outcome = try Program.run("play", path, "--only", "crack-cause", input: input)
      #expect(outcome.status == 0)
      #expect(outcome.errors == "")
      #expect(outcome.output.contains(" Summary "))
      #expect(outcome.output.contains("factcheck play \(path) --only crack-cause --seed "))
    }
  }

  @Test func `what cannot be understood is asked again with a reason and never marked`() throws {
    try Folder.temporary { folder in
      let path = try folder.starter()
      let outcome = try Program.run(
        "play", path, "--only", "crack-cause", input: "true\nzzz\n:nothing\n80%\nn\n")
      let output = unwrapped(outcome.output)
      #expect(output.contains(unwrapped("'true' says more than a source can")))
      #expect(output.contains(unwrapped("'zzz' is no verdict")))
      #expect(output.contains(unwrapped("There is no command ':nothing'")))
      #expect(output.contains(unwrapped("A certainty goes behind an answer")))
      #expect(output.contains("✓Right+100"))
      #expect(output.contains(unwrapped("1 of 1 right")))
    }
  }
}
