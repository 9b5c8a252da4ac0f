/// The figures of a text and what stands between them.
enum FigureRuns {
  /// The text with its thousands joined (`1,200`, `1 200` and `1'200` become `1200`), a minus sign
  /// as a word, which folding would lose, and a nought before a leading point; nil where the
  /// figures are not one number.
  static func joined(_ text: String) -> String? {
    let scalars = Array(text.unicodeScalars)
    var out = String.UnicodeScalarView()
    var separator: Unicode.Scalar?
    var isFraction = false
    var index = 0
    // The end of the last run of figures, and its length.
    var last: (end: Int, count: Int, first: Unicode.Scalar)?
    while index < scalars.count {
      guard isFigure(scalars[index]) else {
        if isMinus(scalars, index) {
          out.append(contentsOf: "minus ".unicodeScalars)
        } else {
          if isLeadingPoint(scalars, index) {
            out.append("0")
            isFraction = true
          }
          out.append(scalars[index])
        }
        index += 1
        continue
      }
      let start = index
      while index < scalars.count, isFigure(scalars[index]) { index += 1 }
      if let last {
        switch Gap(scalars[last.end..<start]) {
        case .point where !isFraction:
          isFraction = true
        case .thousands(let mark, let width):
          guard index - start == 3, !isFraction, separator == nil || separator == mark,
            separator != nil || last.count <= 3 && last.first != "0"
          else { return nil }
          separator = mark
          out.removeLast(width)
        default:
          return nil
        }
      }
      last = (index, index - start, scalars[start])
      out.append(contentsOf: scalars[start..<index])
    }
    return String(out)
  }

  /// What stands between two runs of figures of one number.
  private enum Gap {
    case point
    case thousands(Unicode.Scalar, width: Int)

    init?(_ scalars: ArraySlice<Unicode.Scalar>) {
      guard let first = scalars.first else { return nil }
      switch first {
      case "." where scalars.count == 1:
        self = .point
      case ",", "'", "\u{2019}":
        guard scalars.count == 1 else { return nil }
        self = .thousands(first, width: 1)
      case " " where scalars.allSatisfy { $0 == " " }:
        self = .thousands(first, width: scalars.count)
      default:
        return nil
      }
    }
  }

  private static func isFigure(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  /// A minus sign or what is typed for one, where a word begins.
  private static func isMinus(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    guard "-\u{2212}\u{2010}\u{2012}\u{2013}".unicodeScalars.contains(scalars[index]),
      isWordStart(scalars, index), index + 1 < scalars.count
    else { return false }
    let next = scalars[index + 1]
    return isFigure(next) || next == "$" || next == "."
  }

  /// The point of `.5`, which folding would lose.
  private static func isLeadingPoint(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    scalars[index] == "." && index + 1 < scalars.count && isFigure(scalars[index + 1])
      && isWordStart(scalars, index) && (index == 0 || scalars[index - 1] != ".")
  }

  private static func isWordStart(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    guard index > 0 else { return true }
    let before = scalars[index - 1].properties
    return !before.isAlphabetic && before.numericType == nil
  }
}
