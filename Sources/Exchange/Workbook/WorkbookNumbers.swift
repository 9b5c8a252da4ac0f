import Quiz

/// How the cells of a workbook show their numbers (ECMA-376, 18.8.30): what a person sees is not
/// always what is stored.
struct WorkbookNumbers {
  private enum Shape {
    /// As it is stored, but for decimals and separators.
    case plain
    case percent
    /// A date, a time, money, a fraction: nothing that its number tells alone.
    case other
  }

  /// By the number that a cell names its style with.
  private let shapes: [Shape]

  /// - Parameter styles: the workbook's own, or nil where it has none.
  init(_ styles: XMLElement?) {
    var codes: [Int: String] = [:]
    for format in styles?.first("numFmts")?.all("numFmt") ?? [] {
      if let id = format["numFmtId"].flatMap({ Int($0) }) { codes[id] = format["formatCode"] }
    }
    var known: [Int: Shape] = [:]
    shapes = (styles?.first("cellXfs")?.all("xf") ?? []).map { style in
      let id = style["numFmtId"].flatMap { Int($0) } ?? 0
      if let shape = known[id] { return shape }
      let shape = codes[id].map(Self.shape) ?? Self.shape(of: id)
      known[id] = shape
      return shape
    }
  }

  /// The number of a cell as it is seen.
  ///
  /// - Throws: where that cannot be told from what is stored.
  func text(_ stored: String, style: String?, at place: String) throws(Fault.Cause) -> String {
    guard let value = Decimal.value(stored) else { return stored }
    let index = style.flatMap { Int($0) } ?? 0
    switch shapes.indices.contains(index) ? shapes[index] : .plain {
    case .plain: return Decimals.plain(value)
    case .percent:
      // Hundredths are stored as binary fractions.
      return Figures.rounded(value * 100, decimals: 9) + "%"
    case .other:
      throw .malformed(
        "cell \(place) is a date, a time or money, stored as \(stored): make it text in the"
          + " spreadsheet, and type it again")
    }
  }

  /// Of a format that every workbook has.
  private static func shape(of id: Int) -> Shape {
    switch id {
    case 0...4, 37...40, 49: .plain
    case 9, 10: .percent
    case 5...8, 11...36, 41...48, 50...163: .other
    default: .plain
    }
  }

  /// Of a format's code, as in `#,##0.00`; the first part is for numbers above nought.
  private static func shape(of code: String) -> Shape {
    if code.lowercased() == "general" { return .plain }
    let first = code.utf8.prefix { $0 != UInt8(ascii: ";") }
    if first.allSatisfy({ "0#?.,@_-() ".utf8.contains($0) }) { return .plain }
    return first.allSatisfy { "0#?., %".utf8.contains($0) } ? .percent : .other
  }
}
