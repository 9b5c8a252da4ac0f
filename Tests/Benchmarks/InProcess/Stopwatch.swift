import Glibc
import Quiz

/// Time as all benchmarks take and print it.
enum Stopwatch {
  static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The shortest of several runs, in seconds, which is the one least disturbed.
  static func best(of runs: Int, _ work: () throws -> Int) rethrows -> Double {
    var best = Double.infinity
    for _ in 0..<runs {
      let start = now()
      blackHole = try work()
      best = min(best, now() - start)
    }
    return best
  }

  static func figure(_ value: Double) -> String { Figures.rounded(value, decimals: 2) }

  /// Keeps a result from being optimised away.
  nonisolated(unsafe) private static var blackHole = 0
}
