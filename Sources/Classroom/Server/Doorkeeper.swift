import NIOCore
import Synchronization

/// Counts the connections, and shuts out those that keep the class waiting.
final class Doorkeeper: Sendable {
  typealias Ticket = Deadlines<any Channel>.Ticket

  /// How many connections there may be.
  let limit: Int

  private struct State {
    var open = 0
    var deadlines: Deadlines<any Channel>
    var isSweeping = false
  }

  private let state: Mutex<State>

  /// - Parameter time: how long a connection is waited for.
  init(limit: Int, time: @escaping @Sendable (Patience) -> TimeAmount) {
    self.limit = limit
    state = Mutex(State(deadlines: Deadlines(time: time)))
  }

  /// Counts one more connection. Where it is one too many, the one that has waited longest without
  /// anything under way makes room for it: a crowd that only holds connections keeps nobody out.
  ///
  /// - Returns: false where it is one too many and nobody can make room; it is counted all the same.
  func enter(on loop: any EventLoop) -> Bool {
    let (isAdmitted, evicted, begins) = state.withLock { state in
      state.open += 1
      let begins = !state.isSweeping
      state.isSweeping = true
      guard state.open > limit else { return (true, (any Channel)?.none, begins) }
      let evicted = state.deadlines.longestWaiting()
      return (evicted != nil, evicted, begins)
    }
    evicted?.close(promise: nil)
    if begins { sweep(on: loop) }
    return isAdmitted
  }

  func leave() {
    state.withLock { $0.open -= 1 }
  }

  func wait(_ patience: Patience, for channel: any Channel) -> Ticket {
    state.withLock { $0.deadlines.begin(patience, of: channel, at: .now()) }
  }

  func end(_ ticket: Ticket) {
    state.withLock { $0.deadlines.end(ticket) }
  }

  /// Closes those whose time is up, each second for as long as anybody is there.
  private func sweep(on loop: any EventLoop) {
    loop.scheduleTask(in: .seconds(1)) {
      let (expired, goesOn) = self.state.withLock { state in
        let expired = state.deadlines.expired(at: .now())
        state.isSweeping = state.open > 0
        return (expired, state.isSweeping)
      }
      for channel in expired { channel.close(promise: nil) }
      if goesOn { self.sweep(on: loop) }
    }
  }
}
