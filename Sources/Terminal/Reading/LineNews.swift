internal import CReadline
internal import Text

/// What other threads tell whoever sits at a Readline prompt, without disturbing what is being
/// typed.
package enum LineNews {
  /// Prints lines above the line that is being typed, and gives it a new prompt; where no line is
  /// being typed the lines are printed at once. From any thread.
  ///
  /// - Parameter prompt: nil leaves it as it is. It may hold colour.
  package static func tell(prompt: String? = nil, lines: [String] = []) {
    let text = lines.isEmpty ? nil : lines.map { $0 + "\n" }.joined()
    let marked = prompt.map(Prompt.marked)
    line_session_tell(marked, text)
  }

  /// To be called before a prompt is made up that others may overtake: one that is told from here
  /// on is shown in its place as soon as the line is read.
  package static func listen() {
    line_session_listen()
  }
}
