internal import CReadline
internal import Glibc
internal import Text

/// Lines typed at a terminal, with GNU Readline's editing, history and completion.
///
/// Readline has one state for the whole process, so one reader is enough, and a second thread that
/// reads at the same time is a programming error. The history lives as long as the process and is
/// never written anywhere. Between two reads the terminal is as it was found.
package final class ReadlineReader: LineReader {
  package var isInteractive: Bool { true }
  private let output: Output
  private var latest = ""

  /// - Parameter output: what is flushed before each prompt, so that the prompt stands below it.
  package init(output: Output) {
    self.output = output
  }

  /// A reader in place of another program's, at which a line was typed before ``handOver()``.
  package convenience init(output: Output, after line: Line) {
    self.init(output: output)
    line_session_take_over()
    if case .text(let text) = line { _ = remembered(text) }
  }

  /// Before another program takes this one's place: Ctrl-C waits until it reads.
  package static func handOver() {
    line_session_hand_over()
  }

  deinit {
    line_session_close()
  }

  package func read(prompt: String, completing: Completions) -> Line {
    read(prompt: prompt, completing: completing, editing: "")
  }

  package func read(prompt: String, completing: Completions, editing text: String) -> Line {
    output.flush()
    guard output.failure == nil else { return .end }
    var completions = completing
    var typed: UnsafeMutablePointer<CChar>?
    let outcome = withUnsafeMutablePointer(to: &completions) {
      line_session_read(Prompt.marked(prompt), Gate.line(text), Self.complete, $0, &typed)
    }
    defer { free(typed) }
    switch outcome {
    case .text: return .text(remembered(typed.map(Self.text) ?? ""))
    case .interrupted: return .interrupted
    case .end: return .end
    case .busy: preconditionFailure("two threads read lines at the same time")
    }
  }

  private static let complete: LineCompletion = { context, before in
    guard let context else { return LineReplacement() }
    let completions = context.assumingMemoryBound(to: Completions.self).pointee
    let candidates = completions.candidates(before: String(cString: before))
    for word in candidates.words { line_session_offer(word) }
    return LineReplacement(replaced: candidates.replaced, adds_space: candidates.addsSpace)
  }

  /// What was typed, on one line: a paste may bring several, and their ends become spaces.
  private static func text(_ typed: UnsafeMutablePointer<CChar>) -> String {
    let length = min(strlen(typed), Line.limit)
    return typed.withMemoryRebound(to: UInt8.self, capacity: length) {
      let bytes = UnsafeBufferPointer(start: $0, count: length)
      return String(
        decoding: bytes.lazy.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }, as: UTF8.self)
    }
  }

  /// Keeps a line for arrow-up, unless it is blank or the same as the one before.
  private func remembered(_ line: String) -> String {
    if line != latest, line.contains(where: { !$0.isWhitespace }) {
      line_session_remember(line)
      latest = line
    }
    return line
  }
}
