internal import CQREncode

/// A QR code for a text.
package struct QRSymbol: Hashable, Sendable {
  /// Squares of a side.
  package let size: Int
  /// Row by row, true for dark.
  private let squares: [Bool]

  /// Squares of white that a reader wants around it (ISO/IEC 18004, 6.3.8).
  static let margin = 4

  /// Nil where the text is too long for a code, or empty.
  package init?(_ text: String) {
    guard text.utf8.count <= 1_000,
      let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M)
    else { return nil }
    defer { QRcode_free(code) }
    let size = Int(code.pointee.width)
    guard size > 0, let data = code.pointee.data else { return nil }
    self.size = size
    squares = (0..<size * size).map { data[$0] & 1 == 1 }
  }

  /// Outside of it all is light.
  func isDark(_ row: Int, _ column: Int) -> Bool {
    (0..<size).contains(row) && (0..<size).contains(column) && squares[row * size + column]
  }

  /// As a drawing with its margin, dark on white whatever the page's colours.
  package var svg: String {
    let side = size + 2 * Self.margin
    var path = ""
    for row in 0..<size {
      var column = 0
      while column < size {
        guard isDark(row, column) else {
          column += 1
          continue
        }
        let start = column
        while isDark(row, column) { column += 1 }
        path +=
          "M\(start + Self.margin) \(row + Self.margin)h\(column - start)v1H\(start + Self.margin)z"
      }
    }
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(side) \(side)" \
      shape-rendering="crispEdges"><rect width="\(side)" height="\(side)" fill="#fff"/>\
      <path d="\(path)" fill="#000"/></svg>
      """
  }

  /// For a terminal, two rows of squares in a line: light squares are drawn, since most terminals
  /// are dark.
  package var lines: [String] {
    let edge = 2
    return stride(from: -edge, to: size + edge, by: 2).map { row in
      String(
        (-edge..<size + edge).map { column -> Character in
          switch (isDark(row, column), isDark(row + 1, column)) {
          case (false, false): "█"
          case (false, true): "▀"
          case (true, false): "▄"
          case (true, true): " "
          }
        })
    }
  }
}
