import ArgumentParser
import Classroom
import Quiz
import Terminal
import Text

/// How a student at a terminal gets in: by the place that this computer remembers, or by code, name
/// and team.
struct Entrance {
  struct Entered {
    let token: String
    let memory: SeatMemory
    let isNewcomer: Bool
  }

  private let client: ClassClient
  private let address: ClassAddress
  private let name: String?
  private let team: String?
  private let console: HostConsole
  private let keyboard: Keyboard

  init(
    _ client: ClassClient, _ address: ClassAddress, name: String?, team: String?,
    _ console: HostConsole, _ keyboard: Keyboard
  ) {
    self.client = client
    self.address = address
    self.name = name
    self.team = team
    self.console = console
    self.keyboard = keyboard
  }

  /// Nil where the input ends before.
  func enter() throws -> Entered? {
    let client = client
    guard let session = Blocking.wait({ try? await client.get("/api/session") })?.body else {
      ErrorPrinter.print("nobody answers at \(address.base): is this device in the same network?")
      throw ExitCode.failure
    }
    console.say([session["title"]?.string ?? "A session"])
    if let note = session["contentNote"]?.string { console.say(["Note: \(note)"]) }
    if let place = comeBack() { return place }
    return try join(session)
  }

  /// The place that is remembered, where the host still knows it.
  private func comeBack() -> Entered? {
    let client = client
    for seat in SeatFiles.find(server: address.base, code: address.code, name: name) {
      guard let token = seat.token else { continue }
      let reply = Blocking.wait { try? await client.get("/api/state", token: token) }
      guard let reply, reply.status != 401 else {
        // Ended by the teacher, or another session at the same address.
        if reply?.status == 401 { SeatFiles.forget(seat) }
        continue
      }
      let shown = reply.body["you"]?["name"]?.string ?? seat.name
      console.say(["You are back in your place, \(shown)."])
      return Entered(token: token, memory: seat, isNewcomer: false)
    }
    return nil
  }

  /// Asks for what is not known, and again for what was refused.
  private func join(_ session: JSON) throws -> Entered? {
    let isNamed = session["names"]?.string != "generated"
    let teams = session["teams"]?.array?.compactMap(\.string) ?? []
    var (code, name, team) = (address.code, name, team)
    var tried: SeatMemory?
    while true {
      guard let nextCode = code ?? ask("Code> "),
        let nextName = isNamed ? name ?? ask("Your name> ") : ""
      else { return nil }
      if team == nil, !teams.isEmpty, console.isInteractive {
        guard let chosen = askTeam(teams) else { return nil }
        team = chosen
      }
      // What was asked for before and never acknowledged is asked for as the same.
      let known =
        tried
        ?? SeatFiles.find(server: address.base, code: nextCode, name: nextName)
        .first { $0.token == nil }
      var seat = known ?? SeatMemory(server: address.base, code: nextCode, name: nextName)
      let reply = send(seat, team: team)
      if reply?.status == 201, let token = reply?.body["token"]?.string {
        seat.token = token
        seat.name = reply?.body["name"]?.string ?? nextName
        SeatFiles.keep(seat)
        console.say(["You are in, \(seat.name)."])
        return Entered(token: token, memory: seat, isNewcomer: true)
      }
      let message = reply?.message ?? "No answer from the host's computer."
      tried = reply == nil ? seat : nil
      if reply != nil { SeatFiles.forget(seat) }
      guard console.isInteractive else {
        ErrorPrinter.print(message)
        throw ExitCode.failure
      }
      console.say([message])
      guard reply != nil else {
        guard ask("Enter to try again> ", takesNothing: true) != nil else { return nil }
        (code, name) = (nextCode, nextName)
        continue
      }
      switch reply?.body["refusal"]?.string {
      case "wrong-code": code = nil
      case "bad-team": team = nil
      default: name = nil
      }
    }
  }

  private func send(_ seat: SeatMemory, team: String?) -> ClassClient.Reply? {
    SeatFiles.keep(seat)
    var members: [JSON.Member] = [
      .init("code", .string(seat.code)), .init("name", .string(seat.name)),
      .init("attempt", .string(seat.attempt)),
    ]
    // Without one the smallest team takes them.
    if let team, !team.isEmpty { members.append(.init("team", .string(team))) }
    let (client, body) = (client, JSON.object(members))
    return Blocking.wait { try? await client.post("/api/players", body) }
  }

  /// Empty for any; nil where the input ends.
  private func askTeam(_ teams: [String]) -> String? {
    console.say(["Teams: " + teams.joined(separator: ", ")])
    while let typed = ask(
      "Your team [Enter = the smallest]> ", takesNothing: true,
      completing: Completions(options: teams))
    {
      if typed.isEmpty { return typed }
      let wanted = Folded(typed).string
      let exact = teams.filter { Folded($0).string == wanted }
      let matches = exact.isEmpty ? teams.filter { Folded($0).string.hasPrefix(wanted) } : exact
      if matches.count == 1 { return matches[0] }
      console.say(["There is no such team."])
    }
    return nil
  }

  private func ask(
    _ prompt: String, takesNothing: Bool = false, completing: Completions = .none
  ) -> String? {
    while true {
      switch keyboard.ask(prompt, completing: completing) {
      case .text(let text):
        let typed = Normalisation.normalise(Gate.line(text, limit: 1_000))
        if takesNothing || !typed.isEmpty { return typed }
      case .interrupted: console.say(["To leave: Ctrl-D."])
      case .end: return nil
      }
    }
  }
}
