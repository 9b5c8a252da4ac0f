internal import Text

/// Rows of text in columns that line up.
package struct TextTable: Sendable, Hashable {
  package enum Alignment: Sendable, Hashable {
    case left, right
  }

  package struct Column: Sendable, Hashable {
    package var title: String
    package var alignment: Alignment
    /// Whether the column may be cut where the table is too wide.
    package var mayShrink: Bool

    /// - Parameter mayShrink: columns of words may be cut unless told otherwise; numbers, which
    ///   stand on the right, not.
    package init(_ title: String, _ alignment: Alignment = .left, mayShrink: Bool? = nil) {
      self.title = title
      self.alignment = alignment
      self.mayShrink = mayShrink ?? (alignment == .left)
    }
  }

  package struct Cell: Sendable, Hashable, ExpressibleByStringLiteral {
    package var text: String
    package var styles: [Style]

    package init(_ text: String, _ styles: Style...) {
      self.text = text
      self.styles = styles
    }

    package init(stringLiteral text: String) {
      self.init(text)
    }
  }

  package var columns: [Column]
  /// A row may have fewer cells than there are columns; the rest of it is empty.
  package var rows: [[Cell]]

  private static let gap = 2
  private static let narrowest = 4

  package init(columns: [Column], rows: [[Cell]] = []) {
    self.columns = columns
    self.rows = rows
  }

  /// The title line, a ruled one, and a line for each row. They take at most `width` columns as
  /// long as the columns that may not be cut leave room; without titles the first two are left out.
  package func lines(
    width: Int, glyphs: Glyphs = .unicode, painter: Painter = .plain
  ) -> [String] {
    let widths = self.widths(in: width)
    var lines: [String] = []
    if columns.contains(where: { !$0.title.isEmpty }) {
      lines.append(line(columns.map { Cell($0.title, .bold) }, widths, glyphs, painter))
      let rules = widths.map { Cell(String(repeating: glyphs.line, count: $0), .dim) }
      lines.append(line(rules, widths, glyphs, painter))
    }
    return lines + rows.map { line($0, widths, glyphs, painter) }
  }

  private func widths(in width: Int) -> [Int] {
    var widths = columns.indices.map { index in
      rows.reduce(Width.of(columns[index].title)) { widest, row in
        index < row.count ? max(widest, Width.of(row[index].text)) : widest
      }
    }
    var excess = widths.reduce(0, +) + Self.gap * max(0, widths.count - 1) - width
    // The widest gives first, until it is as wide as the next one; then both give in turn.
    while excess > 0 {
      let shrinkable = widths.indices.filter {
        columns[$0].mayShrink && widths[$0] > Self.narrowest
      }
      guard let widest = shrinkable.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }

  private func line(
    _ cells: [Cell], _ widths: [Int], _ glyphs: Glyphs, _ painter: Painter
  ) -> String {
    var line = ""
    // Spaces are owed until something follows them, so that no line ends in spaces.
    var owed = 0
    for (index, width) in widths.enumerated() {
      let cell = index < cells.count ? cells[index] : ""
      let text = Columns.cut(cell.text, to: width, with: glyphs.cut)
      let fill = max(0, width - Width.of(text))
      let isRight = columns[index].alignment == .right
      if !text.isEmpty {
        line += String(repeating: " ", count: owed + (isRight ? fill : 0))
        line += painter.paint(text, cell.styles)
        owed = 0
      }
      owed += Self.gap + (text.isEmpty ? width : isRight ? 0 : fill)
    }
    return line
  }
}
