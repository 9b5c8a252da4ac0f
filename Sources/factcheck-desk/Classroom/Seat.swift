import Classroom
import Quiz
import Synchronization
import Terminal

/// A student's place at a terminal: follows the session, and comes back to it after a lost network.
final class Seat: Sendable {
  struct State {
    var view: StudentView
    var memory: SeatMemory
    var isSending = false
    var failures = 0
    /// Connections that ended one after the other.
    var breaks = 0
    var hasLeft = false
  }

  let client: ClassClient
  let token: String
  let console: HostConsole
  let state: Mutex<State>

  /// - Parameter isNewcomer: has just joined, and does not come back.
  init(
    _ client: ClassClient, token: String, _ memory: SeatMemory, isNewcomer: Bool,
    _ console: HostConsole
  ) {
    self.client = client
    self.token = token
    self.console = console
    let view = StudentView(
      isNewcomer: isNewcomer, absences: memory.absences, pending: memory.pending)
    state = Mutex(State(view: view, memory: memory))
  }

  var view: StudentView { state.withLock { $0.view } }
  /// Whether all was told and nothing more comes.
  var isOver: Bool { state.withLock { $0.hasLeft } }
  var prompt: String { SeatPrompt.text(for: view) }

  /// Follows the session to its end, and comes back after a lost network.
  func follow() async {
    while !isOver, !Task.isCancelled {
      let status = try? await client.follow(token: token) { name, data in self.take(name, data) }
      if isOver || Task.isCancelled { break }
      if status == 401 {
        lose()
        break
      }
      try? await Task.sleep(for: .milliseconds(Self.backoff(noteBreak())))
    }
    console.show(prompt: prompt)
  }

  /// Doubled each time, up to fifteen seconds; half of it chance, so that a class whose server came
  /// back does not arrive all at once.
  static func backoff(_ failures: Int) -> Int {
    let most = min(15_000, 500 << min(failures, 5))
    return most / 2 + .random(in: 0...most / 2)
  }

  /// How many connections have ended one after the other; the first is told.
  private func noteBreak() -> Int {
    let breaks = state.withLock { state in
      state.breaks += 1
      return state.breaks
    }
    if breaks == 1 { console.say(["The connection is lost; trying again."]) }
    return breaks
  }

  /// The token is no longer known.
  private func lose() {
    state.withLock { state in
      // While the state is held, so that an Enter in reply finds it as the words say.
      console.say([
        "The teacher has ended this place: join again with the code, or with the pass that you are "
          + "given."
      ])
      state.hasLeft = true
      SeatFiles.forget(state.memory)
    }
  }

  /// Answers whether more comes.
  private func take(_ name: String, _ data: JSON) -> Bool {
    let goesOn = state.withLock { state in
      let lines = state.view.take(name, data)
      let isBack = name == "state" && state.breaks > 0
      if name == "state" { (state.breaks, state.failures) = (0, 0) }
      keep(&state)
      console.say((isBack ? ["Connected again."] : []) + lines)
      if state.view.isOver { state.hasLeft = true }
      return !state.hasLeft
    }
    console.show(prompt: prompt)
    if name == "state" { Task { await deliver() } }
    return goesOn
  }

  /// Writes down what a restart must know, where it has changed.
  func keep(_ state: inout State) {
    if state.view.isOver { return SeatFiles.forget(state.memory) }
    guard state.memory.absences != state.view.absences || state.memory.pending != state.view.pending
    else { return }
    state.memory.absences = state.view.absences
    state.memory.pending = state.view.pending
    SeatFiles.keep(state.memory)
  }
}
