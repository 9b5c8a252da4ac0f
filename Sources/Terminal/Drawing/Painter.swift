/// How text stands out. Never the only thing that tells two texts apart.
package enum Style: Int, Sendable, CaseIterable {
  case bold = 1
  case dim = 2
  case italic = 3
  case underlined = 4
  case red = 31
  case green = 32
  case yellow = 33
  case blue = 34
  case magenta = 35
  case cyan = 36
}

/// Renders styles to a terminal's colours, or to nothing.
package struct Painter: Sendable, Hashable {
  package let colour: Bool

  package static let plain = Painter(colour: false)

  package init(colour: Bool) {
    self.colour = colour
  }

  /// The text in these styles (ECMA-48, 8.3.117, "select graphic rendition").
  package func paint(_ text: String, _ styles: Style...) -> String {
    paint(text, styles)
  }

  package func paint(_ text: String, _ styles: [Style]) -> String {
    guard colour, !styles.isEmpty, !text.isEmpty else { return text }
    var codes = ""
    for style in styles { codes += codes.isEmpty ? "\(style.rawValue)" : ";\(style.rawValue)" }
    return "\u{1B}[\(codes)m\(text)\u{1B}[0m"
  }

  /// The painter for standard output: no colour with `NO_COLOR` (no-color.org), on a dumb terminal,
  /// or where the output is no terminal.
  ///
  /// - Parameter wanted: false after `--no-color`.
  package static func standard(wanted: Bool = true) -> Painter {
    Painter(
      colour: wanted && Environment.isTerminal(.output) && !Environment.isDumb
        && Environment.value(of: "NO_COLOR") == nil)
  }
}
