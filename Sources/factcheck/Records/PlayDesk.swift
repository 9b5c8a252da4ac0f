import Terminal

/// Where a game is played: what is read and what is written.
struct PlayDesk {
  let output: Output
  let reader: IdleReader
  /// Nil where somebody types at a terminal.
  let pipe: PipeReader?

  var isInteractive: Bool { pipe == nil }

  /// - Parameter idle: what need not be done before the first prompt stands.
  init(output: Output, isJSON: Bool, idle: (() -> Void)? = nil) {
    self.output = output
    pipe = isJSON || !Environment.isInteractive ? PipeReader(output: output) : nil
    reader = IdleReader(
      pipe ?? Environment.lineReader(output: output), output: output, idle: idle)
  }
}
