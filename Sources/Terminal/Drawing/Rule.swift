internal import Text

/// A heading that spans the width: ` ── The case ─────────`.
package struct Rule: Sendable, Hashable {
  package var title: String

  package init(_ title: String = "") {
    self.title = title
  }

  /// One line of `width` columns; a long title is cut.
  package func line(width: Int, glyphs: Glyphs = .unicode, painter: Painter = .plain) -> String {
    let start = " \(glyphs.line)\(glyphs.line)"
    let room = width - Width.of(start) - 2
    guard !title.isEmpty, room > 3 else {
      return " " + String(repeating: glyphs.line, count: max(0, width - 1))
    }
    let shown = Columns.cut(title, to: room - 1, with: glyphs.cut)
    let rest = String(repeating: glyphs.line, count: room - Width.of(shown))
    return "\(start) \(painter.paint(shown, .bold)) \(painter.paint(rest, .dim))"
  }
}
