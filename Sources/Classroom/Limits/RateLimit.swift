/// At most so many of a thing within any stretch of time. Times are milliseconds of one clock that
/// only goes forward.
package struct RateLimit: Hashable, Sendable {
  /// How many are allowed.
  package let count: Int
  /// Within how long.
  package let milliseconds: Int
  /// When the last ones were, the oldest first; never more than `count`.
  private var times: [Int] = []

  /// 10 answers a second per token.
  package static let answers = RateLimit(count: 10, milliseconds: 1_000)

  /// 10 wrong codes a minute per address.
  package static let wrongCodes = RateLimit(count: 10, milliseconds: 60_000)

  /// - Parameter count: at least 1; less counts as 1.
  package init(count: Int, milliseconds: Int) {
    self.count = max(1, count)
    self.milliseconds = milliseconds
  }

  /// Milliseconds until one more is allowed; 0 where it is now.
  package func wait(at now: Int) -> Int {
    guard times.count >= count, let oldest = times.first else { return 0 }
    return max(0, oldest + milliseconds - now)
  }

  /// Counts one that happens now.
  package mutating func note(at now: Int) {
    if times.count >= count { times.removeFirst() }
    times.append(now)
  }

  /// Counts one if it is allowed, and tells whether it was. What is refused does not count, so that
  /// a patient client gets through.
  package mutating func admits(at now: Int) -> Bool {
    guard wait(at: now) == 0 else { return false }
    note(at: now)
    return true
  }

  /// Whether nothing in it matters any more.
  func isIdle(at now: Int) -> Bool {
    (times.last ?? .min / 2) + milliseconds <= now
  }
}

/// Rate limits by address, token or whatever else is counted apart, in bounded memory.
package struct RateLimits<Key: Hashable & Sendable>: Sendable {
  private let fresh: RateLimit
  private let capacity: Int
  private var limits: [Key: RateLimit] = [:]
  /// How full it was when nothing more could be dropped; the next look comes at twice that.
  private var threshold: Int

  package init(_ fresh: RateLimit, capacity: Int = 65_536) {
    self.fresh = fresh
    self.capacity = max(1, capacity)
    threshold = min(1_024, self.capacity)
  }

  /// Keys that something is remembered of.
  package var count: Int { limits.count }

  /// Milliseconds until one more is allowed for a key.
  package func wait(_ key: Key, at now: Int) -> Int {
    limits[key]?.wait(at: now) ?? 0
  }

  /// Counts one for a key.
  package mutating func note(_ key: Key, at now: Int) {
    makeRoom(at: now)
    limits[key, default: fresh].note(at: now)
  }

  /// Counts one for a key if it is allowed, and tells whether it was.
  package mutating func admits(_ key: Key, at now: Int) -> Bool {
    guard wait(key, at: now) == 0 else { return false }
    note(key, at: now)
    return true
  }

  private mutating func makeRoom(at now: Int) {
    guard limits.count >= threshold else { return }
    limits = limits.filter { !$0.value.isIdle(at: now) }
    // An attack from more addresses than are kept: forgetting all is fair to everybody else.
    if limits.count >= capacity { limits.removeAll(keepingCapacity: true) }
    threshold = min(capacity, max(1_024, limits.count * 2))
  }
}
