import Text

extension Arrangement {
  /// Ascending where all options are plain numbers or all are dates, else shuffled.
  package static func natural(for options: [String]) -> Arrangement {
    // A digit at either end is the cheap sign of both; most options have none.
    guard options.allSatisfy({ $0.utf8.contains { (0x30...0x39).contains($0) } }) else {
      return .shuffled
    }
    let values = options.compactMap(Self.rank)
    return values.count == options.count && Set(values).count == values.count
      ? .ascending : .shuffled
  }

  /// The place of an option among others of its type: its value as a number or a day count.
  package static func rank(of option: String) -> Double? {
    if let date = dayNumber(option) { return date }
    guard
      option.unicodeScalars.allSatisfy({
        $0.properties.numericType != nil || ",. $%-+".unicodeScalars.contains($0)
      })
    else { return nil }
    return NumberReading.value(of: option)
  }

  /// `16 March 2025`, `March 2025`, `16 March` as a number that grows with the date.
  private static func dayNumber(_ option: String) -> Double? {
    let words = Folded(option).words
    guard (2...3).contains(words.count),
      let at = words.firstIndex(where: { word in
        PartialDate.months.contains { $0.lowercased() == word }
      }),
      let month = PartialDate.months.firstIndex(where: { $0.lowercased() == words[at] })
    else { return nil }
    let numbers = words.indices.filter { $0 != at }.compactMap { Int(words[$0]) }
    guard numbers.count == words.count - 1 else { return nil }
    let year = numbers.first { $0 > 31 } ?? 0
    let day = numbers.first { $0 <= 31 } ?? 0
    return Double(year * 372 + month * 31 + day)
  }
}
