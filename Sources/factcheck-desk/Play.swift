import ArgumentParser
import Opening
import Quiz
import Terminal

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
        factcheck play bridge --resume             go on where you broke off
        printf 's\\nr\\n' | factcheck play         answers from a file or a pipe

      What you answer is kept for 'study' and 'stats', in $XDG_DATA_HOME/factcheck; --no-record \
      keeps nothing, and FACTCHECK_RECORDS=off never does. With --players answers are kept of the \
      one that --record names.

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

  @Flag(help: "Go on with the game that was broken off last.")
  var resume = false

  @Flag(help: "Begin a new game without asking about one that was broken off.")
  var new = false

  @OptionGroup var options: GameOptions

  func validate() throws {
    if resume {
      guard !new, seed == nil else {
        throw ValidationError("--resume goes on with a game; leave --new and --seed out.")
      }
      guard !options.noRecord, options.players == nil else {
        throw ValidationError("A game with --no-record or --players is not kept to be resumed.")
      }
    }
    guard count > 0 else { throw ValidationError("--count takes a number from 1.") }
  }

  func run() throws {
    let choices = options.choices(count: count)
    let status =
      resume
      ? Self.resume(pack: pack, choices) : Self.run(pack: pack, choices, seed: seed, isNew: new)
    if status != 0 { throw ExitCode(status) }
  }

  /// Plays, prints what fails, and answers the exit status.
  static func run(
    pack: String?, _ choices: GameChoices, seed: UInt64?, isNew: Bool = false
  ) -> Int32 {
    do throws(Failure) {
      let pack = try PackLoading.load(pack)
      try FrontEnd.play(
        pack, choices, seed: seed ?? GameChoices.chanceSeed(),
        isOffering: seed == nil && !isNew && choices.settings.players.isEmpty && !choices.isJSON)
      return 0
    } catch {
      return ErrorPrinter.status(of: error)
    }
  }

  /// Goes on with a game whose first question another program has asked.
  static func goOn(_ begun: BegunGame, _ choices: GameChoices) -> Int32 {
    do throws(Failure) {
      let loaded = try PackLoading.load(begun.pack, called: begun.name)
      try FrontEnd.play(loaded, choices, seed: begun.seed, begun: begun)
      return 0
    } catch {
      return ErrorPrinter.status(of: error)
    }
  }

  /// Goes on with the game that was broken off last, of the pack or of any.
  static func resume(pack: String?, _ choices: GameChoices) -> Int32 {
    do throws(Failure) {
      let id = try pack.map { name throws(Failure) in try PackLoading.load(name).pack.id }
      let store = try RecordsDesk.open()
      let desk = PlayDesk(output: Output(), isJSON: choices.isJSON)
      guard let found = try BrokenOff.latest(ofPack: id, in: store),
        let started = try found.resume(output: desk.output)
      else { throw .nothingToResume(pack: pack) }
      try FrontEnd.play(started, choices, called: pack ?? started.game.pack.id, at: desk)
      return 0
    } catch {
      return ErrorPrinter.status(of: error)
    }
  }
}
