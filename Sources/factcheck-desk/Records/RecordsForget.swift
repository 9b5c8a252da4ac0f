import ArgumentParser
import Records
import Terminal
import Text

/// Removes what is kept of games.
struct RecordsForget: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget",
    abstract: "Remove a pack's games from your records, all games, or a classroom session.",
    discussion: """
      Asks first. A pack's games and classroom sessions go apart from each other; copies that you made \
      of a report elsewhere stay where they are.

      Examples:
        factcheck records forget bridge
        factcheck records forget --everything --yes
        factcheck records forget --session 2025-03-21-103059-K7M2QX
      """)

  @Argument(help: "A pack's path, name or id.")
  var pack: String?

  @Flag(help: "All games of all packs.")
  var everything = false

  @Option(
    help: ArgumentHelp(
      "A classroom session with its names and answers, as report shows it.", valueName: "name"))
  var session: String?

  @Flag(help: "Do not ask.")
  var yes = false

  func validate() throws {
    guard [pack != nil, everything, session != nil].count(where: \.self) == 1 else {
      throw ValidationError("Name a pack, or say --everything, or --session with its name.")
    }
  }

  func run() throws {
    do throws(Failure) {
      if let session { return try SessionForgetting(session: session, yes: yes).run() }
      let store = try RecordsDesk.open()
      let id = try RecordsDesk.pack(pack, in: store)
      let extent = try store.attempt { () throws(RecordsError) in
        try store.records.extent(ofPack: id)
      }
      guard extent.games > 0 else { throw .nothingKept(pack: pack) }
      let what =
        "\(extent.games) \(extent.games == 1 ? "game" : "games") with "
        + "\(extent.answers) \(extent.answers == 1 ? "answer" : "answers")"
        + (id.map { " of '\($0)'" } ?? "")
      let output = Output()
      guard try isWanted(what, output) else { return }
      try store.attempt { () throws(RecordsError) in
        try store.records.forgetGames(ofPack: id)
      }
      output.line(Gate.line("Forgotten: \(what)."))
      try FrontEnd.finish(output)
    } catch {
      throw ErrorPrinter.exit(error)
    }
  }

  private func isWanted(_ what: String, _ output: Output) throws(Failure) -> Bool {
    if yes { return true }
    guard Environment.isInteractive else { throw .unconfirmed }
    var reader = Environment.lineReader(output: output)
    let question = Gate.line("Forget \(what), for good? [y/N]> ")
    guard case .text(let line) = reader.read(prompt: question, completing: .none) else {
      return false
    }
    return ["y", "yes"].contains(Normalisation.normalise(line).lowercased())
  }
}
