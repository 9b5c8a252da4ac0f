import Glibc

/// How many descriptors, and so connections, the system lets the program have.
package enum DescriptorLimit {
  /// Raises the program's own limit as far as the system allows without asking for more, and tells
  /// it; 1,024 where it cannot be told.
  package static func raise() -> Int {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return 1_024 }
    if limit.rlim_cur < limit.rlim_max {
      var raised = limit
      raised.rlim_cur = limit.rlim_max
      if setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &raised) == 0 { limit = raised }
    }
    return Int(clamping: limit.rlim_cur)
  }

  /// Descriptors for the journal, the terminal, and connections that are being refused.
  static let reserve = 128

  /// Connections that a limit leaves room for.
  package static func connections(within limit: Int) -> Int {
    min(100_000, max(16, limit - 2 * reserve))
  }
}
