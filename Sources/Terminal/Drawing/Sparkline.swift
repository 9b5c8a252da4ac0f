/// One sign an answer: `✓✓✗✓½`.
package struct Sparkline: Sendable, Hashable {
  /// The fraction right of each answer, from 0 to 1; nil for a skipped one.
  package var fractions: [Double?]

  package init(_ fractions: [Double?]) {
    self.fractions = fractions
  }

  package func line(glyphs: Glyphs = .unicode, painter: Painter = .plain) -> String {
    fractions.map { fraction in
      painter.paint(String(glyphs.sign(of: fraction)), Self.style(of: fraction))
    }.joined()
  }

  private static func style(of fraction: Double?) -> Style {
    switch fraction {
    case nil: .dim
    case .some(let fraction) where fraction >= 1: .green
    case .some(let fraction) where fraction <= 0: .red
    default: .yellow
    }
  }
}
