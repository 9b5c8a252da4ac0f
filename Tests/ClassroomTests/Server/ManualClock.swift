import Classroom
import Quiz
import Synchronization

/// A clock that stands still until a test moves it.
final class ManualClock: LessonClock {
  private struct State {
    var now = 0
    var next = 0
    var sleepers: [Int: (until: Int, wake: CheckedContinuation<Void, any Error>)] = [:]
    var cancelled: Set<Int> = []
  }

  private let state = Mutex(State())

  var now: Int { state.withLock { $0.now } }

  func sleep(until time: Int) async throws {
    let number = state.withLock { state in
      state.next += 1
      return state.next
    }
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { wake in
        let isOver: Bool? = state.withLock { state in
          if state.cancelled.contains(number) { return nil }
          if state.now >= time { return true }
          state.sleepers[number] = (time, wake)
          return false
        }
        switch isOver {
        case true?: wake.resume()
        case nil: wake.resume(throwing: CancellationError())
        case false?: break
        }
      }
    } onCancel: {
      let sleeper = state.withLock { state in
        state.cancelled.insert(number)
        return state.sleepers.removeValue(forKey: number)
      }
      sleeper?.wake.resume(throwing: CancellationError())
    }
  }

  /// Goes on, and wakes whoever slept until then.
  func advance(by milliseconds: Int) {
    let woken = state.withLock { state in
      state.now += milliseconds
      let due = state.sleepers.filter { $0.value.until <= state.now }
      for number in due.keys { state.sleepers[number] = nil }
      return due.values.sorted { $0.until < $1.until }
    }
    for sleeper in woken { sleeper.wake.resume() }
  }

  /// Returns once so many sleep.
  func waitForSleepers(_ count: Int) async {
    while state.withLock({ $0.sleepers.count }) < count { await Task.yield() }
  }

  func waitForNoSleepers() async {
    while state.withLock({ !$0.sleepers.isEmpty }) { await Task.yield() }
  }
}

/// A journal that tests hold up or break.
actor TestJournal: Journal {
  private(set) var batches: [[JournalEntry]] = []
  private var isHeld = false
  private var isBroken = false
  private var held: [CheckedContinuation<Void, Never>] = []
  private(set) var arrivals = 0

  func hold() { isHeld = true }

  func breakDown() { isBroken = true }

  func release() {
    isHeld = false
    for waiting in held { waiting.resume() }
    held = []
  }

  func append(_ entries: [JournalEntry]) async throws(JournalFailure) {
    arrivals += 1
    if isHeld { await withCheckedContinuation { held.append($0) } }
    if isBroken { throw .diskFull }
    batches.append(entries)
  }

  func entries() -> [JournalEntry] { batches.flatMap { $0 } }

  func waitForArrivals(_ count: Int) async {
    while arrivals < count { await Task.yield() }
  }
}

/// A session that tests hold.
struct Room {
  let session: LiveSession
  let journal = TestJournal()
  let clock = ManualClock()
  /// What the projector's page sends.
  let key: Token

  init(_ settings: LessonSettings = LessonSettings()) throws {
    var generator = SystemRandomNumberGenerator()
    let secret = Token.random(using: &generator)
    key = Token(screenOf: secret)
    session = LiveSession(
      try Lessons.inOrder(settings), journal: journal, clock: clock,
      address: "http://127.0.0.1:8080", key: secret)
  }

  /// Lets somebody in and gives their token.
  func join(_ name: String) async throws -> Token {
    let body = try await session.join(JoinRequest(name: name, code: "ABC234"), from: "a")
    return try Self.token(in: body)
  }

  static func token(in body: [UInt8]) throws -> Token {
    guard let text = try JSONReader.value(of: body)["token"]?.string, let token = Token(text) else {
      throw Lessons.Fault.noLesson
    }
    return token
  }
}
