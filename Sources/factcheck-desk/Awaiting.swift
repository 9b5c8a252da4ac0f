import Glibc

/// Asynchronous work in a program whose commands are not: only a command that waits for others
/// pays for threads, and it ends with its work.
enum Awaiting {
  /// Runs the work and ends the program with the status that it gives.
  static func exit(_ work: @escaping @Sendable () async -> Int32) -> Never {
    Task { Glibc.exit(await work()) }
    // Signals keep their meaning here: Ctrl-C ends the program at once.
    while true { pause() }
  }
}
