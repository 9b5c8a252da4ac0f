import Classroom
import Quiz
import Synchronization
import Terminal
import Text

/// A student's place at a terminal: what the events said last, and the line that answers it.
final class Seat: Sendable {
  private struct State {
    var phase = "waiting"
    var question: JSON?
    var isAnswered = false
    var isOver = false
  }

  private let client: ClassClient
  private let token: String
  private let console: HostConsole
  private let state = Mutex(State())

  init(_ client: ClassClient, token: String, _ console: HostConsole) {
    self.client = client
    self.token = token
    self.console = console
  }

  var isOver: Bool { state.withLock { $0.isOver } }

  var prompt: String {
    state.withLock { state in
      guard !state.isOver else { return "The session has ended [Enter]> " }
      let number = state.question?["number"]?.int.map { "\($0) " } ?? ""
      return switch state.phase {
      case "open": state.isAnswered ? "\(number)answered> " : "\(number)your answer> "
      case "revealed": "\(number)Enter, or :dispute WHY> "
      case "paused": "discussing> "
      default: "wait> "
      }
    }
  }

  var completions: Completions {
    state.withLock { state in
      let question = state.phase == "open" ? state.question : nil
      return Completions(
        options: question?["options"]?.array?.compactMap { $0["text"]?.string } ?? [],
        sources: question?["sources"]?.array?.compactMap { $0["id"]?.string } ?? [],
        commands: state.phase == "revealed" ? ["dispute"] : [])
    }
  }

  // MARK: What comes

  /// Follows the session to its end, and comes back after a lost network.
  func follow() async {
    var pause = 1
    while !isOver, !Task.isCancelled {
      let status = try? await client.follow(token: token) { name, data in
        self.take(name, data)
      }
      if isOver { break }
      if status == 401 {
        console.say(["The teacher has ended this place: join again with the code."])
        end()
        break
      }
      if status == nil { console.say(["The connection is lost; trying again."]) }
      try? await Task.sleep(for: .seconds(pause))
      pause = min(pause * 2, 15)
    }
    console.show(prompt: prompt)
  }

  private func end() {
    state.withLock { $0.isOver = true }
  }

  private func take(_ name: String, _ data: JSON) {
    let lines = state.withLock { Self.lines(for: name, data, &$0) }
    console.say(lines)
    console.show(prompt: prompt)
  }

  private static func lines(for name: String, _ data: JSON, _ state: inout State) -> [String] {
    switch name {
    case "state":
      let before = state.question?["id"]?.string
      state.phase = data["phase"]?.string ?? state.phase
      state.question = data["question"] == .null ? nil : data["question"]
      state.isAnswered = data["you"]?["answered"] == true
      state.isOver = state.phase == "ended"
      guard state.question?["id"]?.string != before else { return [] }
      return question(state.question) + (data["reveal"].map(reveal) ?? [])
    case "card":
      state.phase = "card"
      return ["", "The case"]
        + (data["sources"]?.array ?? []).flatMap {
          ["\(text($0, "label")), \(text($0, "published"))", "  \(text($0, "brief"))"]
        }
    case "question":
      let isSame =
        state.question?["id"] == data["id"] && state.question?["vote"] == data["vote"]
      state.phase = "open"
      state.question = data
      if isSame { return ["The time has changed."] }
      state.isAnswered = false
      return question(data)
    case "closed":
      state.phase = "closed"
      return [state.isAnswered ? "Closed." : "Question \(data["number"]?.int ?? 0) has closed."]
    case "reveal":
      state.phase = "revealed"
      return reveal(data)
    case "paused":
      state.phase = "paused"
      return ["Discussing."]
    case "board":
      state.phase = "board"
      return [standing(data)]
    case "corrected":
      return ["Question \(data["number"]?.int ?? 0) was corrected. \(standing(data))"]
    case "ended":
      (state.phase, state.isOver) = ("ended", true)
      return ["", "The session has ended. \(standing(data))"]
    default: return []
    }
  }

  private static func text(_ json: JSON?, _ name: String) -> String { json?[name]?.string ?? "" }

  private static func question(_ json: JSON?) -> [String] {
    guard let json else { return [] }
    var lines = ["", "\(json["number"]?.int ?? 0)/\(json["of"]?.int ?? 0)  \(text(json, "stem"))"]
    for (place, item) in (json["items"]?.array ?? []).enumerated() {
      lines.append("  \(place + 1)  \(item.string ?? "")")
    }
    for option in json["options"]?.array ?? [] {
      lines.append("  \(text(option, "letter"))  \(text(option, "text"))")
    }
    if let unit = json["unit"]?.string, !unit.isEmpty { lines.append("  in \(unit)") }
    return lines
  }

  private static func reveal(_ json: JSON) -> [String] {
    let mark: String =
      if case .number(let mark)? = json["mark"] {
        mark == 1 ? "Right" : mark > 0 ? "Partly right" : "Not right"
      } else {
        "Not answered"
      }
    var lines = ["\(mark): \(json["verdict"]?.string ?? text(json, "key"))"]
    lines.append(text(json, "explanation"))
    for citation in json["citations"]?.array ?? [] {
      lines.append(
        "  \(text(citation, "label")), \(text(citation, "published")), paragraph "
          + "\(citation["paragraph"]?.int ?? 0): \(text(citation, "text"))")
    }
    return lines + [standing(json)]
  }

  private static func standing(_ json: JSON) -> String {
    guard case .number(let total)? = json["total"] else { return "" }
    let rank = json["rank"]?.int.map { ", rank \($0)" } ?? ""
    return "You have \(Figures.plain(total)) points\(rank)."
  }

  // MARK: What is typed

  /// Returns once there is something that a line could be for, or the session is over.
  func waitForTurn(of line: String) async {
    let isDispute = line.hasPrefix(":")
    while true {
      let isTurn = state.withLock { state in
        state.isOver
          || (isDispute ? state.phase == "revealed" : state.phase == "open" && !state.isAnswered)
      }
      if isTurn { return }
      try? await Task.sleep(for: .milliseconds(50))
    }
  }

  func obey(_ line: String) async {
    let typed = Normalisation.normalise(Gate.line(line, limit: 2_000))
    let (phase, question) = state.withLock { ($0.phase, $0.question?["id"]?.string) }
    if typed.hasPrefix(":dispute") {
      return await send(
        "/api/disputes",
        [
          .init("question", .string(question ?? "")),
          .init("why", .string(Normalisation.normalise(String(typed.dropFirst(8))))),
        ], done: "Noted.")
    }
    guard !typed.isEmpty else {
      // At one's own pace Enter turns the page; elsewhere the teacher does.
      if phase != "open" { _ = try? await client.post("/api/next", .object([]), token: token) }
      return
    }
    guard phase == "open", let question else { return console.say(["No question is open."]) }
    var words: [Substring] = []
    var more: [JSON.Member] = []
    var cites: [JSON] = []
    for word in typed.split(separator: " ") {
      if word.hasSuffix("%"), !words.isEmpty, let certainty = Double(word.dropLast()) {
        more.append(.init("certainty", .number(certainty)))
      } else if word.hasPrefix("@") {
        cites.append(.string(String(word.dropFirst())))
      } else {
        words.append(word)
      }
    }
    if !cites.isEmpty { more.append(.init("cites", .array(cites))) }
    let answer = words.joined(separator: " ")
    await send(
      "/api/answers",
      [.init("question", .string(question)), .init("answer", .string(answer))] + more,
      done: "Received.")
  }

  /// Sends until there is an answer: what is on its way is not lost with the network.
  private func send(_ path: String, _ members: [JSON.Member], done: String) async {
    for attempt in 0..<8 {
      if let reply = try? await client.post(path, .object(members), token: token),
        reply.status < 500, reply.status != 429
      {
        if reply.status == 202 {
          if path == "/api/answers" { state.withLock { $0.isAnswered = true } }
          return console.say([done])
        }
        return console.say([reply.message])
      }
      if attempt == 0 { console.say(["No answer from the host's computer; trying again."]) }
      try? await Task.sleep(for: .milliseconds(300 << min(attempt, 4)))
    }
    console.say(["Not received. Type it again."])
  }
}
