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
    let client = ClassClient(address)
    guard let token = try enter(client, address, console) else { return }
    let seat = Seat(client, token: token, console)
    let follower = Task.detached { await seat.follow() }
    while !seat.isOver {
      switch console.read(prompt: seat.prompt, completing: seat.completions) {
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
        Blocking.wait { await follower.value }
        return
      }
    }
  }

  /// Joins, asking for what is not known; nil where the input ends before.
  private func enter(
    _ client: ClassClient, _ address: ClassAddress, _ console: HostConsole
  ) throws -> String? {
    guard let session = Blocking.wait({ try? await client.get("/api/session") }) else {
      ErrorPrinter.print("nobody answers at \(address.base): is this device in the same network?")
      throw ExitCode.failure
    }
    console.say([session.body["title"]?.string ?? "A session"])
    if let note = session.body["contentNote"]?.string { console.say(["Note: \(note)"]) }
    let isNamed = session.body["names"]?.string != "generated"
    var (code, name) = (address.code, name)
    while true {
      guard let nextCode = code ?? ask("Code> ", console),
        let nextName = isNamed ? name ?? ask("Your name> ", console) : ""
      else { return nil }
      let members: [JSON.Member] = [
        .init("code", .string(nextCode)), .init("name", .string(nextName)),
      ]
      let more = team.map { [JSON.Member("team", .string($0))] } ?? []
      let reply = Blocking.wait {
        try? await client.post("/api/players", .object(members + more))
      }
      if reply?.status == 201, let token = reply?.body["token"]?.string {
        console.say(["You are in, \(reply?.body["name"]?.string ?? nextName)."])
        return token
      }
      let message = reply?.message ?? "No answer from the host's computer."
      guard console.isInteractive else {
        ErrorPrinter.print(message)
        throw ExitCode.failure
      }
      console.say([message])
      if reply?.body["refusal"]?.string == "wrong-code" { code = nil } else { name = nil }
    }
  }

  private func ask(_ prompt: String, _ console: HostConsole) -> String? {
    while true {
      switch console.read(prompt: prompt) {
      case .text(let text):
        let typed = Normalisation.normalise(text)
        if !typed.isEmpty { return typed }
      case .interrupted, .end: return nil
      }
    }
  }
}
