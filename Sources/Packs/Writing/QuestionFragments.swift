import Quiz

/// A question as the writer writes it, cut at its keys.
struct QuestionFragments {
  /// A key, and its lines with their indentation, each ending in LF.
  struct Fragment: Equatable {
    var key: String
    var lines: [String]
  }

  private(set) var fragments: [Fragment] = []

  /// The column, counted from 0, at which the writer puts a question's keys.
  static let indent = 4

  init(_ question: Question, _ labels: Labels) {
    let margin = String(repeating: " ", count: Self.indent)
    for line in PackWriter.lines(of: question, labels).split(separator: "\n") {
      // The dash stands where the first key's margin would.
      let line = fragments.isEmpty ? margin + line.dropFirst(Self.indent) : String(line)
      let rest = line.utf8.dropFirst(Self.indent)
      if rest.first != 0x20, let colon = rest.firstIndex(of: UInt8(ascii: ":")) {
        fragments.append(Fragment(key: String(line[rest.startIndex..<colon]), lines: []))
      }
      fragments[fragments.count - 1].lines.append(line)
    }
  }

  subscript(key: String) -> Fragment? { fragments.first { $0.key == key } }

  /// Lines of the writer's, for keys that stand in another column, counted from 0.
  static func lines(_ lines: [String], at column: Int) -> String {
    lines.map { line in
      let shift = column - indent
      let moved =
        shift < 0
        ? String(line.dropFirst(-shift)) : String(repeating: " ", count: shift) + line
      return moved + "\n"
    }.joined()
  }
}
