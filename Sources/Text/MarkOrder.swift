/// Long runs of combining marks, brought into canonical order before utf8proc sees them.
///
/// utf8proc orders marks by swapping neighbours, so that a run of a hundred thousand would take
/// hours. The order is Unicode's own (UAX #15, D109), so what comes out is canonically the same.
enum MarkOrder {
  /// Marks in a row that utf8proc may well sort itself; no language writes so many.
  private static let short = 32

  /// The text with its long runs sorted; most texts come back as they are.
  static func sorted(_ text: String) -> String {
    // A mark takes two bytes at least.
    guard text.utf8.count > 2 * short, hasLongRun(text) else { return text }
    var out = String.UnicodeScalarView()
    var run: [Mark] = []
    func close() {
      // The sort is stable, as the canonical order has to be.
      out.append(contentsOf: run.sorted { $0.order < $1.order }.map(\.scalar))
      run.removeAll(keepingCapacity: true)
    }
    for scalar in text.unicodeScalars {
      if let pieces = pieces(of: scalar) {
        run += pieces.map { Mark(scalar: $0, order: order(of: $0)) }
      } else if order(of: scalar) > 0 {
        run.append(Mark(scalar: scalar, order: order(of: scalar)))
      } else {
        close()
        out.append(scalar)
      }
    }
    close()
    return String(out)
  }

  private struct Mark {
    var scalar: Unicode.Scalar
    var order: UInt8
  }

  private static func hasLongRun(_ text: String) -> Bool {
    var length = 0
    for scalar in text.unicodeScalars {
      // Below U+0300 nothing combines.
      let isMark = scalar.value >= 0x300 && (order(of: scalar) > 0 || pieces(of: scalar) != nil)
      length = isMark ? length + 1 : 0
      if length > short { return true }
    }
    return false
  }

  private static func order(of scalar: Unicode.Scalar) -> UInt8 {
    scalar.properties.canonicalCombiningClass.rawValue
  }

  /// The marks that a single mark stands for: all there are (UAX #15, non-starter decompositions).
  private static func pieces(of scalar: Unicode.Scalar) -> [Unicode.Scalar]? {
    switch scalar.value {
    case 0x344: ["\u{308}", "\u{301}"]
    case 0xF73: ["\u{F71}", "\u{F72}"]
    case 0xF75: ["\u{F71}", "\u{F74}"]
    case 0xF81: ["\u{F71}", "\u{F80}"]
    default: nil
    }
  }
}
