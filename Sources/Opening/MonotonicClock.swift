import Glibc

/// A clock that only goes forward, the same for all programs of a machine until it is started anew.
package enum MonotonicClock {
  /// Milliseconds since the machine was started, those asleep not counted.
  package static func milliseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
