import Quiz

/// Figures as reports print them.
enum Figure {
  /// What stands where there is no figure.
  static let none = "–"

  /// `71%`.
  static func percent(_ share: Double?) -> String {
    share.map { Figures.rounded($0 * 100, decimals: 0) + "%" } ?? none
  }

  /// With a sign: `+12%`, `-3%`.
  static func signed(percent share: Double) -> String {
    let text = percent(share)
    return share > 0 && text != "0%" ? "+" + text : text
  }

  /// With so many decimals, so that columns line up: `0.30`.
  static func fixed(_ value: Double?, decimals: Int = 2) -> String {
    guard let value, value.isFinite else { return none }
    let text = Figures.rounded(value, decimals: decimals)
    let have = text.split(separator: ".", maxSplits: 1).dropFirst().first?.utf8.count ?? 0
    let point = have == 0 && decimals > 0 ? "." : ""
    return text + point + String(repeating: "0", count: decimals - have)
  }

  /// Points: at most one decimal.
  static func points(_ value: Double) -> String { Figures.rounded(value) }

  /// `12 s`, `3 min 5 s`.
  static func time(_ seconds: Double?) -> String {
    guard let seconds else { return none }
    let whole = Int(min(seconds, 1e9).rounded())
    return whole < 60 ? "\(whole) s" : "\(whole / 60) min \(whole % 60) s"
  }

  /// `1 student`, `3 students`.
  static func count(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
