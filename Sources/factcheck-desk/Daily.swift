import ArgumentParser
import Opening
import Text

/// Plays the day's questions.
struct Daily: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "daily",
    abstract: "Play five questions, the same for everyone on that day.",
    discussion: """
      Examples:
        factcheck daily
        factcheck daily bridge --on 2025-03-21     another day's questions
      """)

  @Argument(help: "A pack's path or name; without it, the only one found.")
  var pack: String?

  @Option(help: ArgumentHelp("The day, as in 2025-03-21; today without it.", valueName: "date"))
  var on: String?

  @OptionGroup var options: GameOptions

  func validate() throws {
    if let on, PartialDate(on)?.day == nil {
      throw ValidationError("--on takes a date such as 2025-03-21.")
    }
  }

  var choices: GameChoices { options.choices(count: DailySeed.count) }

  func run() throws {
    do throws(Failure) {
      let pack = try PackLoading.load(self.pack)
      try FrontEnd.play(pack, choices, seed: DailySeed.of(pack.pack, on: on))
    } catch {
      throw ErrorPrinter.exit(error)
    }
  }
}
