internal import Text

/// Shares as horizontal bars, a line each: label, bar, percentage, count.
package struct Bars: Sendable, Hashable {
  package struct Item: Sendable, Hashable {
    package var label: String
    /// From 0 to 1; what lies outside is drawn as the nearer end.
    package var share: Double
    /// How many answers the share is of.
    package var count: Int
    package var style: Style?

    package init(_ label: String, share: Double, count: Int, style: Style? = nil) {
      self.label = label
      self.share = share
      self.count = count
      self.style = style
    }
  }

  package var items: [Item]

  package init(_ items: [Item]) {
    self.items = items
  }

  /// A line for each item, at most `width` columns wide. Labels take a third of it at most; bars
  /// are of one length, at most 40 columns for 100%, so that their lengths compare.
  package func lines(
    width: Int, glyphs: Glyphs = .unicode, painter: Painter = .plain
  ) -> [String] {
    let counts = items.map { " of \($0.count)" }
    let tail = 5 + (counts.map { Width.of($0) }.max() ?? 0)
    let longest = items.map { Width.of($0.label) }.max() ?? 0
    let labelWidth = min(longest, max(4, width / 3))
    let full = max(0, min(40, width - labelWidth - tail - 2))
    return zip(items, counts).map { item, count in
      let label = Columns.cut(item.label, to: labelWidth, with: glyphs.cut)
      let share = item.share.isFinite ? min(max(item.share, 0), 1) : 0
      let percent = Columns.percent(share * 100)
      // Something right is never drawn as nothing.
      let length = share > 0 ? max(1, Int((share * Double(full)).rounded())) : 0
      let bar = String(repeating: glyphs.bar, count: min(length, full))
      return label + Columns.fill(after: label, to: labelWidth) + " "
        + painter.paint(bar, item.style.map { [$0] } ?? [])
        + Columns.fill(after: bar, to: full) + Columns.fill(after: percent, to: 5) + percent + count
    }
  }
}
