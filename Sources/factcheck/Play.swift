import ArgumentParser

/// Plays a game at the prompt.
struct Play: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "play",
    abstract: "Play a game at the prompt.",
    discussion: """
      Every answer is followed by its sources. Behind an answer you may say how sure you are and \
      which source decides: b 80% @gazette

      Examples:
        factcheck play --count 5 --kind claim
        factcheck play bridge --players Ana,Ben --scoring certainty
        factcheck play bridge --seed 4711          the same game again
        printf 's\\nr\\n' | factcheck play         answers from a file or a pipe

      With --json every line out is an object with an "event": round, question, reveal, passages, \
      hint, disputed, corrected, refused or summary. Lines in:
        {"answer": "b", "certainty": 80, "cites": ["gazette"]}
        {"command": "skip"}                     or hint, source, quit
        {"command": "dispute", "why": "…"}
        {"command": "void", "question": "crack-cause"}
        {"command": "rekey", "question": "crack-cause", "answer": "refuted"}
      """)

  @Argument(help: "A pack's path or name; without it, the only one found.")
  var pack: String?

  @Option(help: "How many questions.")
  var count = 10

  @Option(help: "A number that makes the same game again.")
  var seed: UInt64?

  @OptionGroup var options: GameOptions

  func validate() throws {
    guard count > 0 else { throw ValidationError("--count takes a number from 1.") }
  }

  func run() throws {
    let status = Self.run(pack: pack, options.choices(count: count), seed: seed)
    if status != 0 { throw ExitCode(status) }
  }

  /// Plays, prints what fails, and answers the exit status.
  static func run(pack: String?, _ choices: GameChoices, seed: UInt64?) -> Int32 {
    do throws(Failure) {
      let pack = try PackLoading.load(pack)
      // Short enough to be read out and typed.
      try FrontEnd.play(pack, choices, seed: seed ?? .random(in: 1...999_999))
      return 0
    } catch {
      return ErrorPrinter.status(of: error)
    }
  }
}
