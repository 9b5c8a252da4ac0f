import ArgumentParser
import Glibc
import Opening
import Terminal
import Text

/// Where the program begins.
@main
enum Main {
  static func main() {
    StandardStreams.fill()
    let arguments = Array(CommandLine.arguments.dropFirst())
    if let choices = GenerateChoices(plain: arguments) { GenerateSession.main(choices) }
    guard let (begun, rest) = BegunGame.take(from: arguments) else { return FactCheck.main() }
    // What the other program could read is play or daily, with no mistake in it.
    switch try? FactCheck.parseAsRoot(rest) {
    case let play as Play:
      exit(Play.goOn(begun, play.options.choices(count: play.count)))
    case let daily as Daily: exit(Play.goOn(begun, daily.choices))
    default: FactCheck.main()
    }
  }
}

/// The command line. Each subcommand is a file of its own.
struct FactCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "factcheck",
    abstract:
      "A fact-check quiz for the terminal: every answer is scored and followed by its sources.",
    discussion: """
      Examples:
        factcheck                           ten questions of the only pack found
        factcheck play bridge --count 5     five of questions/bridge.yaml
        factcheck --scoring certainty       score how well you know what you know
        factcheck check questions/*.yaml    validate packs before you share them

      A pack is named by its path, or by its file's name in one of these folders: those of \
      $FACTCHECK_PATH, ./questions, $XDG_DATA_HOME/factcheck/packs (~/.local/share without it), \
      and share/factcheck/questions beside the program's folder.
      """,
    version: "0.1.0",
    subcommands: [
      Play.self, Daily.self, Study.self, Show.self, Sources.self, Generate.self, Curate.self,
      New.self, Check.self, Convert.self, Host.self, Join.self, Report.self, Stats.self,
      RecordsCommand.self,
    ],
    defaultSubcommand: Play.self)

  /// Runs the command. What the parser says of a command line quotes it, so it passes the gate too.
  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      let code = exitCode(for: error)
      let message = fullMessage(for: error)
      if !message.isEmpty {
        let output = Output(descriptor: code.isSuccess ? STDOUT_FILENO : STDERR_FILENO)
        output.line(Gate.clean(message, limit: .max))
        output.flush()
      }
      Glibc.exit(code.rawValue)
    }
  }
}
