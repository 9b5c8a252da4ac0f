/// What text plots are drawn with.
package struct PlotGlyphs: Hashable, Sendable {
  let bar: Character
  let empty: Character
  let mark: Character
  let dot: Character
  let line: Character
  let upright: Character
  let corner: Character

  package static let unicode = PlotGlyphs(
    bar: "█", empty: "·", mark: "┃", dot: "●", line: "─", upright: "│", corner: "└")

  /// For terminals that show no more than ASCII.
  package static let ascii = PlotGlyphs(
    bar: "#", empty: ".", mark: "|", dot: "*", line: "-", upright: "|", corner: "+")
}
