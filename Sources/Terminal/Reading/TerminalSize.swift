internal import CReadline
internal import Glibc

/// How large the terminal is now.
package struct TerminalSize: Sendable, Hashable {
  package var columns: Int
  package var rows: Int

  package init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }

  /// The size of the terminal that the program writes to, else that it reads from, else what
  /// `COLUMNS` and `LINES` say, else 80 by 24. Ask again after each line: windows change.
  package static func current() -> TerminalSize {
    var columns: Int32 = 0
    var rows: Int32 = 0
    for descriptor in [STDOUT_FILENO, STDERR_FILENO, STDIN_FILENO]
    where terminal_size(descriptor, &columns, &rows) {
      return TerminalSize(columns: Int(columns), rows: Int(rows))
    }
    return TerminalSize(
      columns: positive("COLUMNS") ?? 80, rows: positive("LINES") ?? 24)
  }

  private static func positive(_ name: String) -> Int? {
    Environment.value(of: name).flatMap { Int($0) }.flatMap { (1...10_000).contains($0) ? $0 : nil }
  }
}
