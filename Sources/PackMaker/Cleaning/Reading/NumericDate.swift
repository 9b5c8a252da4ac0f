import Text

/// Reads days that are written in numbers alone: `06/01/2026`, `10/9/10`, `08-13-10`, `21.07.2017`.
///
/// Two orders are in use, so a day is read only where the numbers or what stands behind them tell
/// which one is meant.
enum NumericDate {
  /// The day that a word spells, or nil; the words behind it may tell the order.
  static func read(_ words: ArraySlice<LineWord>) -> PartialDate? {
    // Nearly every word begins with a letter.
    guard let text = words.first?.text, let first = text.utf8.first, first < 0x3A,
      let mark = text.utf8.first(where: { [0x2F, 0x2E, 0x2D].contains($0) })
    else { return nil }
    let parts = text.split(
      separator: Character(Unicode.Scalar(mark)), omittingEmptySubsequences: false)
    guard parts.count == 3, (1...2).contains(parts[0].utf8.count),
      (1...2).contains(parts[1].utf8.count), let one = Int(parts[0]), let two = Int(parts[1]),
      let year = Int(parts[2])
    else { return nil }
    let behind = words.dropFirst().prefix(6).map(\.text)
    if parts[2].utf8.count == 4, (1900..<2100).contains(year) {
      // German pages write day, month and year with full stops; no other order is written so.
      if mark == 0x2E { return PartialDate(year: year, month: two, day: one) }
      return ordered(one, two, year, order(behind))
    }
    // `10/9/10`: only with a time of day behind it, and only an American one, since other lands
    // may put the year first.
    guard parts[2].utf8.count == 2, mark != 0x2E, behind.contains(where: isTime) else { return nil }
    guard two > 12 || order(behind) == .monthFirst else { return nil }
    return PartialDate(year: 2000 + year, month: one, day: two)
  }

  private enum Order { case monthFirst, dayFirst }

  private static func ordered(_ one: Int, _ two: Int, _ year: Int, _ order: Order?) -> PartialDate?
  {
    if max(one, two) > 12 {
      guard min(one, two) <= 12 else { return nil }
      return PartialDate(year: year, month: min(one, two), day: max(one, two))
    }
    // `05/05/2025` is one day in either order.
    if one == two { return PartialDate(year: year, month: one, day: two) }
    return switch order {
    case .monthFirst: PartialDate(year: year, month: one, day: two)
    case .dayFirst: PartialDate(year: year, month: two, day: one)
    case nil: nil
    }
  }

  /// America's time zones stand beside days that begin with the month, Europe's beside others.
  private static func order(_ behind: [String]) -> Order? {
    if behind.contains(where: american.contains) { return .monthFirst }
    return behind.contains { european.contains($0) || $0.hasPrefix("gmt+") } ? .dayFirst : nil
  }

  private static func isTime(_ word: String) -> Bool {
    let parts = word.split(separator: ":", omittingEmptySubsequences: false)
    return parts.count == 2
      && parts.allSatisfy { part in
        let figures = part.prefix { ("0"..."9").contains($0) }
        return (1...2).contains(figures.utf8.count)
          && ["", "am", "pm", "a.m", "p.m"].contains(part.dropFirst(figures.count))
      }
  }

  private static let american: WordSet = [
    "edt", "est", "et", "cdt", "cst", "ct", "mdt", "mst", "mt", "pdt", "pst", "pt",
  ]
  private static let european: WordSet = [
    "cet", "cest", "bst", "aest", "aedt", "sast", "ist", "wat", "eat", "eet", "eest",
  ]
}
