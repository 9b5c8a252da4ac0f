/// The characters that drawings are made of.
package struct Glyphs: Sendable, Hashable {
  package let line: Character
  package let corner: Character
  package let upright: Character
  package let diagonal: Character
  package let bar: Character
  /// Dots from few answers to many.
  package let dots: [Character]
  package let cut: Character
  package let right: Character
  package let wrong: Character
  package let partial: Character
  package let skipped: Character
  /// Around what is cited of a longer text.
  package let citedFrom: String
  package let citedTo: String

  package static let unicode = Glyphs(
    line: "─", corner: "└", upright: "│", diagonal: "·", bar: "█", dots: ["○", "●", "◉"],
    cut: "…", right: "✓", wrong: "✗", partial: "½", skipped: "–", citedFrom: "▸",
    citedTo: "◂")

  package static let ascii = Glyphs(
    line: "-", corner: "+", upright: "|", diagonal: ".", bar: "#", dots: ["o", "O", "@"],
    cut: "~", right: "+", wrong: "x", partial: "/", skipped: "-", citedFrom: ">>",
    citedTo: "<<")

  /// What the locale can show. A dumb terminal is not asked to show more than ASCII either.
  package static func standard() -> Glyphs {
    Environment.isUTF8 && !Environment.isDumb ? .unicode : .ascii
  }

  /// The sign of an answer by its fraction right; nil is a skipped one.
  package func sign(of fraction: Double?) -> Character {
    switch fraction {
    case nil: skipped
    case .some(let fraction) where fraction >= 1: right
    case .some(let fraction) where fraction <= 0: wrong
    default: partial
    }
  }
}
