/// A year, a month of a year, or a day, in the Gregorian calendar.
package struct PartialDate: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let year: Int
  package let month: Int?
  package let day: Int?

  /// Reads `2025`, `2025-02` or `2025-02-03`; nil for anything else, a 30 February included.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let lengths = [4, 2, 2]
    guard (1...3).contains(parts.count) else { return nil }
    var numbers: [Int] = []
    for (part, length) in zip(parts, lengths) {
      guard part.utf8.count == length, part.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
        let number = Int(part)
      else { return nil }
      numbers.append(number)
    }
    self.init(
      year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil,
      day: numbers.count > 2 ? numbers[2] : nil)
  }

  /// Years 0 to 9999; nil for a date that the calendar does not have, and for a day without month.
  package init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard year >= 0, year <= 9999 else { return nil }
    if let month {
      guard month >= 1, month <= 12 else { return nil }
      if let day, day < 1 || day > Self.days(inMonth: month, of: year) { return nil }
    } else if day != nil {
      return nil
    }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// `3 February 2025`, `February 2025` or `2025`.
  package var words: String {
    guard let month else { return "\(year)" }
    let name = Self.months[month - 1]
    return day.map { "\($0) \(name) \(year)" } ?? "\(name) \(year)"
  }

  /// As packs write it: `2025-02-03`.
  package var description: String {
    func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let digits = String("000\(year)".suffix(4))
    return ([digits] + [month, day].compactMap { $0.map(twoDigits) }).joined(separator: "-")
  }

  package static func < (a: PartialDate, b: PartialDate) -> Bool {
    (a.year, a.month ?? 0, a.day ?? 0) < (b.year, b.month ?? 0, b.day ?? 0)
  }

  /// English month names, January first.
  package static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
