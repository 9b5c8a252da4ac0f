import Opening
import Terminal

/// Where a game is played: what is read and what is written.
struct PlayDesk {
  let output: Output
  let reader: IdleReader
  /// Nil where somebody types at a terminal.
  let pipe: PipeReader?

  /// What another program has shown of the game.
  let begun: BegunGame?

  var isInteractive: Bool { pipe == nil }

  /// - Parameter idle: what need not be done before the first prompt stands.
  init(output: Output, isJSON: Bool, begun: BegunGame? = nil, idle: (() -> Void)? = nil) {
    self.output = output
    self.begun = begun
    pipe = isJSON || !Environment.isInteractive ? PipeReader(output: output) : nil
    let taken: (any LineReader)? = begun.map { ReadlineReader(output: output, after: $0.line) }
    reader = IdleReader(
      pipe ?? taken ?? Environment.lineReader(output: output), output: output, idle: idle)
  }
}
