import ArgumentParser
import Quiz
import Records
import Terminal
import Text

/// Lists games.
struct RecordsGames: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "games",
    abstract: "List the games that are kept, the latest first.",
    discussion: """
      Example:
        factcheck records games bridge --count 5
      """)

  @Argument(help: "A pack's path, name or id; without it, all.")
  var pack: String?

  @Option(help: "How many games.")
  var count = 20

  func validate() throws {
    guard count > 0 else { throw ValidationError("--count takes a number from 1.") }
  }

  func run() throws {
    do throws(Failure) {
      let store = try RecordsDesk.open()
      let id = try RecordsDesk.pack(pack, in: store)
      let games = try store.attempt { () throws(RecordsError) in
        try store.records.games(ofPack: id, limit: count)
      }
      guard !games.isEmpty else { throw .nothingKept(pack: pack) }
      let output = Output()
      for game in games {
        let day = PlayerClock(time: game.started).day.date?.description ?? ""
        let state = game.ended == nil ? ", broken off" : game.isWhole ? "" : ", in part"
        let player = game.player.map { ", \($0)" } ?? ""
        output.line(
          Gate.line("\(game.name)  \(day)  \(game.pack), seed \(game.seed)\(player)\(state)"))
      }
      try FrontEnd.finish(output)
    } catch {
      throw ErrorPrinter.exit(error)
    }
  }
}
