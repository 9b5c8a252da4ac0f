/// How long to wait before asking again.
package struct Backoff: Hashable, Sendable {
  /// All attempts, the first included.
  package var attempts = 4
  /// The first wait is half of this to all of it.
  package var first: Duration = .seconds(1)
  /// No wait of ours is longer.
  package var longest: Duration = .seconds(20)
  /// A server that asks for more patience than this is not waited for.
  package var patience: Duration = .seconds(60)

  package init() {}

  /// The wait after the attempt, counted from 1: doubled each time, and the lower half by chance so
  /// that clients that failed together do not come back together (Brooker, "Exponential backoff and
  /// jitter", 2015).
  func wait(after attempt: Int, draw: UInt64) -> Duration {
    let whole = min(longest, first * (1 << min(attempt - 1, 16)))
    let share = Double(draw >> 11) / Double(1 << 53)
    return whole * (0.5 + share / 2)
  }

  /// What a `Retry-After` asks for, in whole seconds (RFC 9110, 10.2.3); nil for a date, which
  /// would take trusting two clocks, and for anything else.
  static func retryAfter(_ header: String?) -> Duration? {
    guard let header, header.utf8.count <= 9, let seconds = UInt32(header) else { return nil }
    return .seconds(Int64(seconds))
  }
}
