import Glibc
import Synchronization
import Terminal
import Text

/// The teacher's terminal, or the pipes in its place. The main thread reads; any thread may say
/// something, which never tears the line that is being typed.
final class HostConsole: Sendable {
  let isInteractive: Bool
  /// Whether the prompt may change while somebody types.
  let isLive: Bool
  private let isClosed = Mutex(false)

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

  /// Gives the line that is being typed a new prompt.
  func show(prompt: String) {
    if isLive { LineNews.tell(prompt: prompt) }
  }

  /// Reads a line; on the main thread alone.
  func read(prompt: String, completing: Completions = .none) -> Line {
    var reader = Self.reader(isInteractive)
    return reader.read(prompt: prompt, completing: completing)
  }

  // Readline and the pipe's buffer belong to the main thread, as the readers say.
  nonisolated(unsafe) private static var made: (any LineReader)?

  private static func reader(_ isInteractive: Bool) -> any LineReader {
    if let made { return made }
    let output = Output()
    let reader: any LineReader =
      isInteractive ? ReadlineReader(output: output) : PipeReader(output: output)
    made = reader
    return reader
  }
}
