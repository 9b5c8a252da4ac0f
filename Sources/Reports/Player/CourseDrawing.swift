import Quiz

/// The course of accuracy as SVG: time to the right, share right upwards, a dot a period.
struct CourseDrawing {
  private let points: [CourseLines.Point]

  /// More dots than this are taken together, or they would be one smear.
  private static let most = 90
  // Of the picture, in its own units; it scales to the page.
  private static let left = 48.0
  private static let top = 16.0
  private static let width = 620.0
  private static let height = 200.0

  init(_ points: [CourseLines.Point]) {
    let points = points.filter { $0.count > 0 }
    let size = max(1, (points.count + Self.most - 1) / Self.most)
    self.points = stride(from: 0, to: points.count, by: size).map { start in
      let members = points[start..<min(start + size, points.count)]
      let count = members.reduce(0) { $0 + $1.count }
      let right = members.reduce(0.0) { $0 + $1.share * Double($1.count) }
      return CourseLines.Point(
        members[start].label, share: right / Double(count), count: count)
    }
  }

  /// The figure, with the same in words for whoever does not see it.
  var html: HTML {
    let last = points.last?.label ?? ""
    let span = "\(points.first?.label ?? "") to \(last)"
    let words = points.map { "\($0.label): \(Figure.percent($0.share)) of \($0.count)." }
    let size =
      "0 0 \(Self.text(Self.left + Self.width + 20)) \(Self.text(Self.top + Self.height + 40))"
    return Tag.figure(
      Tag.svg(
        [.viewBox: size, .role: "img", .ariaLabelledby: "course-title course-words"],
        all: [
          Tag.title([.id: "course-title"], .text("Accuracy over time, \(span)")),
          Tag.desc([.id: "course-words"], .text(words.joined(separator: " "))),
        ] + frame + dots),
      Tag.figcaption(.text("Share of answers that were right, \(span).")))
  }

  private var frame: [HTML] {
    let bottom = Self.top + Self.height
    let scale = stride(from: 0, through: 100, by: 25).flatMap { percent -> [HTML] in
      let y = bottom - Double(percent) / 100 * Self.height
      return [
        line("axis", (Self.left - 4, y), (Self.left, y)),
        label("\(percent)%", (Self.left - 8, y + 4), "end"),
      ]
    }
    return scale + [
      line("axis", (Self.left, Self.top), (Self.left, bottom)),
      line("axis", (Self.left, bottom), (Self.left + Self.width, bottom)),
      label(points.first?.label ?? "", (Self.left, bottom + 20), "start"),
      label(
        points.count > 1 ? points.last?.label ?? "" : "", (Self.left + Self.width, bottom + 20),
        "end"),
    ]
  }

  private var dots: [HTML] {
    let places = points.enumerated().map { index, point in
      (
        x: Self.left + 8 + Double(index) / Double(max(1, points.count - 1)) * (Self.width - 16),
        y: Self.top + (1 - min(max(point.share, 0), 1)) * Self.height
      )
    }
    return zip(places, places.dropFirst()).map { line("even", $0, $1) }
      + places.map { place in
        Tag.circle([
          .class: "point", .cx: Self.text(place.x), .cy: Self.text(place.y), .r: "4",
        ])
      }
  }

  private func line(
    _ style: String, _ from: (x: Double, y: Double), _ to: (x: Double, y: Double)
  ) -> HTML {
    Tag.line([
      .class: style, .x1: Self.text(from.x), .y1: Self.text(from.y), .x2: Self.text(to.x),
      .y2: Self.text(to.y),
    ])
  }

  private func label(_ text: String, _ place: (x: Double, y: Double), _ anchor: String) -> HTML {
    Tag.text(
      [.x: Self.text(place.x), .y: Self.text(place.y), .textAnchor: anchor], .text(text))
  }

  private static func text(_ value: Double) -> String { Figures.rounded(value) }
}
