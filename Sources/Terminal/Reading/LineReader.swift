/// What came of asking for a line.
package enum Line: Sendable, Hashable {
  /// What was typed, without its end of line; at most ``Line/limit`` bytes.
  case text(String)
  /// Ctrl-C: the line is given up, and the cursor stands on a new one.
  case interrupted
  /// Ctrl-D on an empty line, or the end of the input. Where a prompt was printed its line has
  /// been ended, so the cursor stands at the start of a fresh one and nobody else need see to it.
  case end

  /// The longest line that is kept, in bytes of UTF-8; the rest of a longer one is dropped.
  package static let limit = 64 * 1024
}

/// Where answers and commands come from.
///
/// A reader is confined to the thread it was made on, and so are the loops that use it; none of
/// them is `Sendable`.
package protocol LineReader {
  /// Whether somebody types the lines: then prompts are shown, and whatever is typed, an empty
  /// line too, deserves a reply.
  var isInteractive: Bool { get }

  /// Reads the next line.
  ///
  /// - Parameters:
  ///   - prompt: what is printed before the cursor, at a terminal only. It may hold colour.
  ///   - completing: the words that Tab completes here.
  mutating func read(prompt: String, completing: Completions) -> Line

  /// Reads a line that begins as a text which can be edited; a reader that nobody types at has no
  /// use for the text.
  mutating func read(prompt: String, completing: Completions, editing text: String) -> Line
}

extension LineReader {
  package mutating func read(
    prompt: String, completing: Completions, editing text: String
  ) -> Line {
    read(prompt: prompt, completing: completing)
  }
}
