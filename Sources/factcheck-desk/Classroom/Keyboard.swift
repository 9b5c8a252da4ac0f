import Terminal

/// Lines from the terminal or the pipe in its place. It stays with the thread that made it, as
/// Readline and the pipe's buffer demand.
final class Keyboard {
  private let console: HostConsole
  private var reader: any LineReader

  init(_ console: HostConsole) {
    self.console = console
    let output = Output()
    reader =
      console.isInteractive ? ReadlineReader(output: output) : PipeReader(output: output)
  }

  /// Reads a line at a prompt that follows what happens meanwhile.
  ///
  /// - Parameter prompt: made up here, and again by whoever calls the console's `show`.
  func follow(_ prompt: () -> String, completing: Completions) -> Line {
    console.follow(true)
    LineNews.listen()
    return reader.read(prompt: prompt(), completing: completing)
  }

  /// Reads what is asked for at a prompt that stays.
  func ask(_ prompt: String, completing: Completions = .none) -> Line {
    console.follow(false)
    return reader.read(prompt: prompt, completing: completing)
  }
}
