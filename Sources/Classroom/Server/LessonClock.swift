/// The one clock that decides what is in time: it only goes forward.
package protocol LessonClock: Sendable {
  /// Milliseconds since the clock began.
  var now: Int { get }
  /// Returns once that time has come.
  ///
  /// - Throws: `CancellationError`.
  func sleep(until time: Int) async throws
}

/// The computer's own clock, which goes on while the computer sleeps.
package struct SteadyClock: LessonClock {
  private let start = ContinuousClock.now

  package init() {}

  package var now: Int { Int((ContinuousClock.now - start) / .milliseconds(1)) }

  package func sleep(until time: Int) async throws {
    try await ContinuousClock().sleep(until: start + .milliseconds(time))
  }
}
