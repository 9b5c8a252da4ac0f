import ArgumentParser
import Classroom
import Quiz
import Terminal
import Text

/// Takes part in a classroom session from a terminal.
struct Join: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "join",
    abstract: "Take part in a classroom session from a terminal.",
    discussion: """
      Answers are typed as in a game: a letter or a text, and behind it, where the class is asked \
      for it, how sure you are and which source says so: b 80% @gazette

      Your place is remembered in $XDG_STATE_HOME/factcheck (~/.local/state without it) until the \
      session ends: the same command brings you back to it.

      Example:
        factcheck join http://192.168.1.20:8080/j/K7M2QX --name Ana
      """)

  @Argument(help: "The address that the teacher shows, with or without /j/CODE.")
  var url: String

  @Option(help: ArgumentHelp("The name to join under; asked for without it.", valueName: "name"))
  var name: String?

  @Option(help: ArgumentHelp("The team, where there are teams.", valueName: "name"))
  var team: String?

  func validate() throws {
    guard ClassAddress(url) != nil else {
      throw ValidationError(
        "'\(Gate.line(url, limit: 300))' is no address such as http://192.168.1.20:8080/j/K7M2QX.")
    }
  }

  func run() throws {
    guard let address = ClassAddress(url) else { return }
    let console = HostConsole()
    let keyboard = Keyboard(console)
    let client = ClassClient(address)
    let entrance = Entrance(client, address, name: name, team: team, console, keyboard)
    guard let entered = try entrance.enter() else { return }
    let seat = Seat(
      client, token: entered.token, entered.memory, isNewcomer: entered.isNewcomer, console)
    let follower = Task.detached { await seat.follow() }
    while !seat.isOver {
      let line = keyboard.follow(
        { seat.prompt }, completing: SeatPrompt.completions(for: seat.view))
      switch line {
      case .text(let text):
        // A line from a pipe is for the next question that opens.
        if !console.isInteractive { Blocking.wait { await seat.waitForTurn(of: text) } }
        if !seat.isOver { Blocking.wait { await seat.obey(text) } }
      case .interrupted: console.say(["To leave: Ctrl-D. What you answered stays."])
      case .end where console.isInteractive:
        follower.cancel()
        return
      case .end:
        // Whoever pipes answers sees the lesson to its end.
        Blocking.wait { await seat.waitForEnd() }
        follower.cancel()
        return
      }
    }
  }
}
