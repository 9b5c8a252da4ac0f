import Text

/// Days of the Gregorian calendar as numbers, to count with.
enum DayCount {
  /// Days since 1 March of the year 0; nil where a date is no day.
  static func number(of date: PartialDate) -> Int? {
    guard let month = date.month, let day = date.day else { return nil }
    // A year that begins in March has its odd day at its end.
    let year = month > 2 ? date.year : date.year - 1
    let fromMarch = (month + 9) % 12
    return 365 * year + floored(year, 4) - floored(year, 100) + floored(year, 400)
      + (153 * fromMarch + 2) / 5 + day - 1
  }

  /// The day that lies some days from another.
  static func date(_ date: PartialDate, plus days: Int) -> PartialDate? {
    guard let number = number(of: date) else { return nil }
    let wanted = number + days
    // At most a few hundred steps from the right year, and mostly none.
    for year in [date.year - 1, date.year, date.year + 1] {
      for month in 1...12 {
        guard let first = PartialDate(year: year, month: month, day: 1),
          let start = Self.number(of: first), wanted >= start, wanted < start + 31
        else { continue }
        if let found = PartialDate(year: year, month: month, day: wanted - start + 1) {
          return found
        }
      }
    }
    return nil
  }

  /// Monday is 1, Sunday 7.
  static func weekday(of date: PartialDate) -> Int? {
    // 1 March of the year 0 was a Wednesday.
    number(of: date).map { (($0 + 2) % 7 + 7) % 7 + 1 }
  }

  private static func floored(_ a: Int, _ b: Int) -> Int { a >= 0 ? a / b : -((-a + b - 1) / b) }
}
