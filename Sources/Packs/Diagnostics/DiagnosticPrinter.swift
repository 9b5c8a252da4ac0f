import Text

/// Renders diagnostics of one file: the place, the sentence, the line, and a caret under it.
package struct DiagnosticPrinter: Sendable {
  private let source: SourceText
  /// The most columns that a shown line takes.
  private let width: Int

  /// - Parameter bytes: the file that the diagnostics are about.
  package init(bytes: [UInt8], width: Int = 100) {
    source = SourceText(bytes)
    self.width = max(width, 20)
  }

  /// `questions/bridge.yaml:41:7: error: unknown key …`, on one line.
  package static func headline(_ diagnostic: Diagnostic) -> String {
    Gate.line(
      "\(diagnostic.path):\(diagnostic.line):\(diagnostic.column): "
        + "\(diagnostic.severity.rawValue): \(sentence(diagnostic.problem))")
  }

  /// The problem in words: no capital at the front, no full stop at the end.
  package static func sentence(_ problem: Problem) -> String {
    ProblemWords.sentence(for: problem)
  }

  /// The headline, and below it the line and a caret where the file has such a line.
  package func render(_ diagnostic: Diagnostic) -> String {
    let headline = Self.headline(diagnostic)
    // A character may be many code points, but not that many in any honest line.
    guard let line = source.window(diagnostic.place, radius: width * 8),
      !line.before.isEmpty || !line.after.isEmpty
    else { return headline }
    let before = Gate.clean(line.before, limit: .max)
    let after = Gate.clean(line.after, limit: .max)
    let (shownBefore, shownAfter) = cut(before, after)
    // Tabs stand in both lines, so that the caret is right however wide they are shown.
    let indent = String(
      shownBefore.flatMap { character in
        character == "\t" ? "\t" : String(repeating: " ", count: Width.of(character))
      })
    return "\(headline)\n  \(shownBefore)\(shownAfter)\n  \(indent)^"
  }

  /// Both sides of the caret, cut so that the line fits.
  private func cut(_ before: String, _ after: String) -> (String, String) {
    let total = Width.of(before) + Width.of(after)
    guard total > width else { return (before, after) }
    let room = max(width / 2, width - Width.of(after))
    var left = Array(before.reversed())
    if Width.of(before) > room {
      var used = 1
      left =
        Array(
          left.prefix { character in
            used += Width.of(character)
            return used <= room
          }) + ["…"]
    }
    let shownBefore = String(left.reversed())
    var rest = width - Width.of(shownBefore)
    guard Width.of(after) > rest else { return (shownBefore, after) }
    var right = ""
    rest -= 1
    for character in after {
      rest -= Width.of(character)
      if rest < 0 { break }
      right.append(character)
    }
    return (shownBefore, right + "…")
  }
}
