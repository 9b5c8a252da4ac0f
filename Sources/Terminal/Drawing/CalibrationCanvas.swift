internal import Text

/// The plane that a calibration plot is drawn on: certainty to the right, share right upwards.
struct CalibrationCanvas {
  private static let steps = 10
  /// Columns before the plane: `100% │`.
  private static let margin = 6

  private let glyphs: Glyphs
  /// Columns of the plane but its last, which is 100%.
  private let span: Int
  private let width: Int
  private var cells: [[Character]]

  init(_ bins: [CalibrationPlot.Bin], width: Int, _ glyphs: Glyphs) {
    self.glyphs = glyphs
    self.width = width
    // Labels may stand a little right of 100%.
    let room = width - Self.margin - 6
    span = room / Self.steps * Self.steps
    cells = Array(repeating: Array(repeating: " ", count: room + 6), count: Self.steps + 1)
    for step in 0...Self.steps {
      // The row of the diagonal is that of the share, so two dots a row keep it a line.
      for half in [0, span / Self.steps / 2] where step * span / Self.steps + half <= span {
        cells[step][step * span / Self.steps + half] = glyphs.diagonal
      }
    }
    // The largest last, so that it is seen where two meet.
    for bin in bins.sorted(by: { $0.count < $1.count }) { place(bin) }
  }

  private mutating func place(_ bin: CalibrationPlot.Bin) {
    let row = Int((Self.bounded(bin.shareRight) * Double(Self.steps)).rounded())
    let column = Int((Self.bounded(bin.meanCertainty / 100) * Double(span)).rounded())
    let size = bin.count < 3 ? 0 : bin.count < 10 ? 1 : 2
    cells[row][column] = glyphs.dots[size]
    for (offset, digit) in String(bin.count).enumerated()
    where column + 1 + offset < cells[row].count {
      cells[row][column + 1 + offset] = digit
    }
  }

  private static func bounded(_ value: Double) -> Double {
    min(max(value, 0), 1)
  }

  func lines(painter: Painter) -> [String] {
    var lines = [painter.paint("right", .dim)]
    for step in (0...Self.steps).reversed() {
      let label = step % 2 == 0 ? "\(step * 10)%" : ""
      let start = Columns.fill(after: label, to: Self.margin - 2) + label
      let isOrigin = step == 0
      let row = isOrigin ? cells[step].map { $0 == " " ? glyphs.line : $0 } : cells[step]
      let drawn = isOrigin ? Array(row.prefix(span + 1)) : row
      lines.append(
        trimmed("\(start) \(isOrigin ? glyphs.corner : glyphs.upright)" + String(drawn)))
    }
    let indent = String(repeating: " ", count: Self.margin)
    let words = Wrapping.wrap(caption, width: width, first: indent, rest: indent)
    return lines + [axis] + words.map { painter.paint($0, .dim) }
  }

  /// The percentages below the plane, each centred under its place.
  private var axis: String {
    var axis = ""
    for step in stride(from: 0, through: Self.steps, by: 2) {
      let label = "\(step * 10)%"
      let place = Self.margin + step * span / Self.steps - label.count / 2
      axis += Columns.fill(after: axis, to: place) + label
    }
    return axis
  }

  private var caption: String {
    let dots = zip(glyphs.dots, ["1-2", "3-9", "10 or more"]).map { "\($0) \($1)" }
    return "how sure; \(dots.joined(separator: ", ")) answers; \(glyphs.diagonal) well calibrated"
  }

  private func trimmed(_ line: String) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }
}
