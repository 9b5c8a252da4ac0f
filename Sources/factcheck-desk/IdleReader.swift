import Terminal

/// A reader that does a piece of work once, when somebody has begun to play: between the first
/// line's effect and the second prompt, where a moment goes unnoticed.
final class IdleReader: LineReader {
  var isInteractive: Bool { reader.isInteractive }
  private var reader: any LineReader
  private let output: Output
  private var idle: (() -> Void)?
  private var hasRead = false

  init(_ reader: any LineReader, output: Output, idle: (() -> Void)?) {
    self.reader = reader
    self.output = output
    self.idle = idle
  }

  func read(prompt: String, completing: Completions) -> Line {
    if hasRead, idle != nil {
      output.flush()
      work()
    }
    hasRead = true
    return reader.read(prompt: prompt, completing: completing)
  }

  /// Asks something before the game.
  func ask(_ question: String) -> Line {
    reader.read(prompt: question, completing: .none)
  }

  /// Does the work now, unless it was done.
  func work() {
    idle?()
    idle = nil
  }
}
