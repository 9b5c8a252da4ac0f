package import Quiz

/// A calibration plot as SVG: certainty to the right, share right upwards, a dot a bin whose area
/// grows with its answers, and the line on which certainty and share agree.
package struct CalibrationDrawing {
  private let bins: [Calibration.Bin]
  private let title = "Calibration plot"

  package init(_ calibration: Calibration) {
    bins = calibration.bins
  }

  /// Of answers that were counted by their certainty.
  package init(_ cells: [Calibration.Cell]) {
    bins = Calibration.bins(of: cells)
  }

  // Of the picture, in its own units; it scales to the page.
  private static let left = 52.0
  private static let top = 30.0
  private static let side = 300.0
  private static let size = (width: 380.0, height: 390.0)

  /// The figure, with the same in words for whoever does not see it.
  package var html: HTML {
    Tag.figure(
      Tag.svg(
        [
          .class: "plot",
          .viewBox: "0 0 \(Self.text(Self.size.width)) \(Self.text(Self.size.height))",
          .role: "img", .ariaLabelledby: "plot-title plot-words",
        ],
        all: [
          Tag.title([.id: "plot-title"], .text(title)),
          Tag.desc([.id: "plot-words"], .text(words)),
        ] + frame + dots),
      Tag.figcaption(
        "A dot on the broken line: as sure as right. Below it: surer than right. The number is how many answers a dot stands for."
      ))
  }

  private var words: String {
    bins.map { bin in
      "\(CalibrationWords.range(bin)): \(Figure.percent(bin.right)) right of "
        + Figure.count(bin.count, "answer") + "."
    }.joined(separator: " ")
  }

  private var frame: [HTML] {
    let (left, top, side) = (Self.left, Self.top, Self.side)
    let lines = [
      line("axis", (left, top), (left, top + side)),
      line("axis", (left, top + side), (left + side, top + side)),
      line("even", (left, top + side), (left + side, top), isBroken: true),
    ]
    let scale = stride(from: 0, through: 100, by: 20).flatMap { percent -> [HTML] in
      let place = Double(percent) / 100 * side
      return [
        label("\(percent)%", (left + place, top + side + 18), "middle"),
        label("\(percent)%", (left - 6, top + side - place + 4), "end"),
      ]
    }
    return lines + scale + [
      label("how sure", (left + side / 2, top + side + 38), "middle"),
      label("right", (left, top - 16), "middle"),
    ]
  }

  private var dots: [HTML] {
    let most = Double(bins.map(\.count).max() ?? 1)
    return bins.flatMap { bin -> [HTML] in
      let x = Self.left + bin.certainty * Self.side
      let y = Self.top + (1 - bin.right) * Self.side
      let radius = 3 + 9 * (Double(bin.count) / most).squareRoot()
      return [
        Tag.circle([
          .class: "point", .cx: Self.text(x), .cy: Self.text(y), .r: Self.text(radius),
        ]),
        label("\(bin.count)", (x, y - radius - 4), "middle"),
      ]
    }
  }

  private func line(
    _ style: String, _ from: (x: Double, y: Double), _ to: (x: Double, y: Double),
    isBroken: Bool = false
  ) -> HTML {
    let ends: [HTML.Attribute] = [
      .init(.class, style), .init(.x1, Self.text(from.x)), .init(.y1, Self.text(from.y)),
      .init(.x2, Self.text(to.x)), .init(.y2, Self.text(to.y)),
    ]
    return .element(.line, isBroken ? ends + [.init(.strokeDasharray, "5 4")] : ends, [])
  }

  private func label(_ text: String, _ place: (x: Double, y: Double), _ anchor: String) -> HTML {
    Tag.text(
      [.x: Self.text(place.x), .y: Self.text(place.y), .textAnchor: anchor], .text(text))
  }

  private static func text(_ value: Double) -> String { Figures.rounded(value) }
}
