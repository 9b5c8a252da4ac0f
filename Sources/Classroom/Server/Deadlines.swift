package import NIOCore

/// What a connection can be waited for, and how long.
package enum Patience: Int, CaseIterable {
  /// For the first request after connecting.
  case greeting
  /// For all of a request whose head has begun to come.
  case request
  /// For the next request on a connection that is kept.
  case idle
  /// For a reader who takes nothing of what was sent: dead, or hostile.
  case stalled
  /// For one that was refused to take its refusal.
  case refused

  /// How long one waits.
  package var time: TimeAmount {
    switch self {
    case .greeting, .stalled: .seconds(20)
    case .request: .seconds(15)
    case .idle: .seconds(60)
    case .refused: .seconds(2)
    }
  }

  /// Whether a connection that waits so may make room for another when there are too many: nothing
  /// of it is under way, and whoever is honest calls again.
  package var canYield: Bool { self == .greeting || self == .request || self == .idle }
}

/// Who is waited for until when.
///
/// A timer for each connection would cost time in proportion to all timers at every request, since
/// an event loop looks for the one that is cancelled. Here each wait is a ticket in a line, and of
/// one kind all take the same time, so that the front of each line is always the earliest.
package struct Deadlines<Holder> {
  /// Stands for one wait; never used again.
  package typealias Ticket = UInt64

  private struct Line {
    var tickets: [(ticket: Ticket, due: NIODeadline)] = []
    /// Those before it are gone.
    var front = 0
  }

  private var lines = Array(repeating: Line(), count: Patience.allCases.count)
  private var holders: [Ticket: Holder] = [:]
  private var next: Ticket = 0
  private let time: @Sendable (Patience) -> TimeAmount

  /// - Parameter time: how long each is waited for.
  package init(time: @escaping @Sendable (Patience) -> TimeAmount = { $0.time }) {
    self.time = time
  }

  /// How many are waited for.
  package var count: Int { holders.count }

  /// Tickets that are kept, those that were given back too; bounded by a small multiple of `count`.
  package var kept: Int { lines.reduce(0) { $0 + $1.tickets.count } }

  /// Waits for a holder from now on.
  package mutating func begin(_ patience: Patience, of holder: Holder, at now: NIODeadline)
    -> Ticket
  {
    next += 1
    holders[next] = holder
    lines[patience.rawValue].tickets.append((next, now + time(patience)))
    tidy(patience)
    return next
  }

  /// Waits no longer; a ticket that has expired or ended does no harm.
  package mutating func end(_ ticket: Ticket) {
    holders[ticket] = nil
  }

  /// Takes out those whose time is up.
  package mutating func expired(at now: NIODeadline) -> [Holder] {
    var all: [Holder] = []
    for patience in Patience.allCases {
      while let holder = takeFirst(patience, ifDueBy: now) { all.append(holder) }
    }
    return all
  }

  /// Takes out the one who has waited longest of those who may make room.
  package mutating func longestWaiting() -> Holder? {
    for patience in Patience.allCases where patience.canYield {
      if let holder = takeFirst(patience, ifDueBy: .distantFuture) { return holder }
    }
    return nil
  }

  private mutating func takeFirst(_ patience: Patience, ifDueBy now: NIODeadline) -> Holder? {
    while lines[patience.rawValue].front < lines[patience.rawValue].tickets.count {
      let line = lines[patience.rawValue]
      let (ticket, due) = line.tickets[line.front]
      if holders[ticket] != nil, due > now { return nil }
      lines[patience.rawValue].front += 1
      if let holder = holders.removeValue(forKey: ticket) { return holder }
    }
    return nil
  }

  /// Drops what is over once it is the greater part, so that it costs no more than it saves.
  private mutating func tidy(_ patience: Patience) {
    guard lines[patience.rawValue].tickets.count > 2 * holders.count + 256 else { return }
    let line = lines[patience.rawValue]
    lines[patience.rawValue].tickets = line.tickets[line.front...].filter {
      holders[$0.ticket] != nil
    }
    lines[patience.rawValue].front = 0
  }
}
