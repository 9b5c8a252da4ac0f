package import Text

/// A day of the Gregorian calendar as a number: days since 1 January 1970.
package struct CalendarDay: Hashable, Sendable, Comparable {
  package let number: Int

  package init(_ number: Int) {
    self.number = number
  }

  /// Nil for a date without a day.
  package init?(_ date: PartialDate) {
    guard let month = date.month, let day = date.day else { return nil }
    // Years begin in March, so that the leap day ends one.
    let year = month > 2 ? date.year : date.year - 1
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    // Of 0 March in the year 0.
    let leapDays = Self.floor(year, 4) - Self.floor(year, 100) + Self.floor(year, 400)
    number = year * 365 + leapDays + dayOfYear - 719_468
  }

  /// The date; nil outside the years 0 to 9999.
  package var date: PartialDate? {
    let shifted = number + 719_468
    let era = Self.floor(shifted, 146_097)
    let ofEra = shifted - era * 146_097
    let yearOfEra = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * ofYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return PartialDate(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: ofYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  package static func < (a: CalendarDay, b: CalendarDay) -> Bool { a.number < b.number }

  private static func floor(_ value: Int, _ divisor: Int) -> Int {
    value >= 0 ? value / divisor : (value - divisor + 1) / divisor
  }
}
