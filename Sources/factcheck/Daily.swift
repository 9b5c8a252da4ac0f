import ArgumentParser
import Glibc
import Quiz
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

  func run() throws {
    do throws(Failure) {
      let pack = try PackLoading.load(self.pack)
      let seed = Self.seed(of: pack.pack, on: on ?? Self.today())
      try FrontEnd.play(pack, options.choices(count: 5), seed: seed)
    } catch {
      throw ErrorPrinter.exit(error)
    }
  }

  /// The seed of a day: pack and date decide it, and nothing of the machine does.
  static func seed(of pack: Pack, on date: String) -> UInt64 {
    stableHash("\(pack.id) \(pack.version) \(date)") % 1_000_000
  }

  /// The local date.
  private static func today() -> String {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    func digits(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(parts.tm_year + 1900)-\(digits(parts.tm_mon + 1))-\(digits(parts.tm_mday))"
  }
}
