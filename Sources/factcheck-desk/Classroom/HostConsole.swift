import Glibc
import Synchronization
import Terminal
import Text

/// The teacher's or a student's terminal, or the pipe in its place. Any thread may say something,
/// which never tears the line that is being typed.
final class HostConsole: Sendable {
  let isInteractive: Bool
  /// Whether the prompt may change while somebody types.
  let isLive: Bool
  private let isClosed = Mutex(false)
  private let isFollowing = Mutex(false)

  init() {
    isInteractive = Environment.isInteractive
    isLive = isInteractive && !Environment.isDumb
    signal(SIGPIPE, SIG_IGN)
  }

  /// Prints lines, through the gate.
  func say(_ lines: [String]) {
    let clean = lines.map { Gate.line($0, limit: 10_000) }
    guard !clean.isEmpty else { return }
    if isInteractive {
      LineNews.tell(lines: clean)
    } else {
      isClosed.withLock { isClosed in
        guard !isClosed else { return }
        let output = Output()
        output.lines(clean)
        output.flush()
        isClosed = output.failure != nil
      }
    }
  }

  /// Gives the line that is being typed a new prompt; not to a question that waits for its answer.
  func show(prompt: String) {
    guard isLive else { return }
    isFollowing.withLock { if $0 { LineNews.tell(prompt: prompt) } }
  }

  /// Whether the prompt follows what happens.
  func follow(_ follows: Bool) {
    isFollowing.withLock { $0 = follows }
  }
}
