import Text

/// Reads a day, with its year, as English pages write it.
enum PageDate {
  /// The first day that the words spell, and the words it takes, a weekday before it included:
  /// `Friday, July 21, 2017`, `21 July 2017`, `Jul 21st, 2017`, `2017-07-21`, `21.07.2017`.
  static func first(
    in words: ArraySlice<LineWord>
  ) -> (date: PartialDate, words: Range<Int>)? {
    for start in words.indices {
      if let (date, end) = read(words[start...]) {
        let hasWeekday = start > words.startIndex && isWeekday(words[start - 1].text)
        return (date, (hasWeekday ? start - 1 : start)..<end)
      }
    }
    return nil
  }

  static func isWeekday(_ text: String) -> Bool { weekdays.contains(text) }

  /// The first three letters of a day's weekday (Zeller's congruence); nil without a day.
  static func weekday(of date: PartialDate) -> String? {
    guard let month = date.month, let day = date.day else { return nil }
    let shifted = month < 3 ? month + 12 : month
    let year = month < 3 ? date.year - 1 : date.year
    let number =
      (day + 13 * (shifted + 1) / 5 + year + year / 4 - year / 100 + year / 400 + 5 + 700) % 7
    return ["mon", "tue", "wed", "thu", "fri", "sat", "sun"][number]
  }

  /// A month's name with its capital, so that the verbs `march` and `may` are none.
  static func isMonth(_ word: LineWord) -> Bool { word.isCapitalised && months[word.text] != nil }

  static func isYear(_ word: LineWord) -> Bool { year(word.text) != nil }

  static func isISO(_ text: String) -> Bool {
    text.utf8.count >= 10 && PartialDate(String(text.prefix(10))) != nil
  }

  private static func read(_ words: ArraySlice<LineWord>) -> (PartialDate, Int)? {
    let start = words.startIndex
    guard let first = words.first else { return nil }
    if first.text.utf8.count >= 10, let date = PartialDate(String(first.text.prefix(10))) {
      return (date, start + 1)
    }
    if let date = NumericDate.read(words) { return (date, start + 1) }
    guard words.count >= 3 else { return nil }
    let (second, third) = (words[start + 1], words[start + 2])
    guard let year = year(third.text) else { return nil }
    let pairs = [(first, second), (second, first)]
    for (month, day) in pairs {
      if isMonth(month), let month = months[month.text], let day = self.day(day.text),
        let date = PartialDate(year: year, month: month, day: day)
      {
        return (date, start + 3)
      }
    }
    return nil
  }

  private static func year(_ text: String) -> Int? {
    guard text.utf8.count == 4, let year = Int(text), year >= 1900, year < 2100 else { return nil }
    return year
  }

  private static func day(_ text: String) -> Int? {
    let figures = text.prefix { ("0"..."9").contains($0) }
    guard figures.utf8.count <= 2,
      ["", "st", "nd", "rd", "th"].contains(text.dropFirst(figures.count))
    else { return nil }
    return Int(figures)
  }

  private static let months: [String: Int] = {
    var table: [String: Int] = ["sept": 9]
    for (index, month) in PartialDate.months.enumerated() {
      table[month.lowercased()] = index + 1
      table[String(month.prefix(3)).lowercased()] = index + 1
    }
    return table
  }()
  private static let weekdays: WordSet = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue",
    "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
  ]
}
