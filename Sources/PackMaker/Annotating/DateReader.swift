import Text

/// Reads a printed date: `4 May 2025`, `May 4`, `in May`, `2025`, `Tuesday`, `the 1990s`.
struct DateReader {
  let tokens: [Token]
  let end: Int

  func date(at index: Int) -> DateMention? {
    // Only figures, names and ordinals begin one.
    let token = tokens[index]
    guard
      token.shape == .figure || token.shape == .capitalised || token.shape == .capitals
        || token.tag == .adjective
    else { return nil }
    return printed(at: index)
  }

  private func printed(at index: Int) -> DateMention? {
    weekday(at: index) ?? dayFirst(at: index) ?? monthFirst(at: index) ?? era(at: index)
      ?? year(at: index)
  }

  // MARK: Days

  /// `Tuesday`, and `Tuesday, 4 May 2025`.
  private func weekday(at index: Int) -> DateMention? {
    let token = tokens[index]
    guard token.shape == .capitalised, Capitals.weekdays[token.lower] != nil else { return nil }
    var next = index + 1
    if lower(next) == "," { next += 1 }
    if next < end, let date = dayFirst(at: next) ?? monthFirst(at: next),
      date.form == .full || date.form == .dayOfMonth
    {
      var mention = date
      mention.tokens = index..<date.tokens.upperBound
      return mention
    }
    return DateMention(tokens: index..<index + 1, form: .weekday, date: nil, isResolved: false)
  }

  /// `4 May 2025`, `the 4th of May`, `3-5 May`.
  private func dayFirst(at index: Int) -> DateMention? {
    let isSpan = span(at: index)
    guard let day = isSpan ? 1 : day(at: index) else { return nil }
    var next = index + 1
    if lower(next) == "of" { next += 1 }
    guard let month = month(at: next) else { return nil }
    return mention(index, next + 1, day: day, month: month, isSpan: isSpan)
  }

  /// `May 4, 2025`, `May 4th`, `May 2025`, `in May`.
  private func monthFirst(at index: Int) -> DateMention? {
    guard let month = month(at: index) else { return nil }
    let isSpan = span(at: index + 1)
    if isSpan || day(at: index + 1) != nil, figureUnit(behind: index + 2) == nil {
      return mention(index, index + 2, day: day(at: index + 1) ?? 1, month: month, isSpan: isSpan)
    }
    let next = lower(index + 1) == "," || lower(index + 1) == "of" ? index + 2 : index + 1
    if let year = yearFigure(at: next) {
      return DateMention(
        tokens: index..<next + 1, form: .month, date: PartialDate(year: year, month: month),
        isResolved: false)
    }
    guard isMonthAlone(at: index) else { return nil }
    return DateMention(tokens: index..<index + 1, form: .monthAlone, date: nil, isResolved: false)
  }

  /// A day and month, with the year behind them if there is one.
  private func mention(
    _ start: Int, _ next: Int, day: Int, month: Int, isSpan: Bool
  ) -> DateMention? {
    let place = lower(next) == "," ? next + 1 : next
    if let year = yearFigure(at: place) {
      let date = PartialDate(year: year, month: month, day: day)
      guard date != nil || isSpan else { return nil }
      return DateMention(
        tokens: start..<place + 1, form: .full, date: isSpan ? nil : date, isResolved: false,
        isBound: isSpan)
    }
    // 29 February is a day of some years.
    guard PartialDate(year: 2024, month: month, day: day) != nil else { return nil }
    return DateMention(
      tokens: start..<next, form: .dayOfMonth, date: nil, isResolved: false, isBound: isSpan)
  }

  /// The day and month of a mention without a year.
  static func dayOfMonth(_ tokens: ArraySlice<Token>) -> (month: Int, day: Int?)? {
    var found: (month: Int?, day: Int?) = (nil, nil)
    for token in tokens {
      if let month = Capitals.months[token.lower] { found.month = month }
      if let day = day(of: token) { found.day = day }
    }
    return found.month.map { ($0, found.day) }
  }

  private func day(at index: Int) -> Int? {
    index < end ? Self.day(of: tokens[index]) : nil
  }

  private static func day(of token: Token) -> Int? {
    guard token.shape == .figure else { return nil }
    var figures = token.lower[...]
    for ending in ["st", "nd", "rd", "th"] where figures.hasSuffix(ending) {
      figures = figures.dropLast(2)
    }
    guard figures.utf8.count <= 2, let day = Int(figures), (1...31).contains(day) else {
      return nil
    }
    return day
  }

  /// `3-5`
  private func span(at index: Int) -> Bool {
    guard index < end, tokens[index].shape == .figure, tokens[index].lower.utf8.count <= 7 else {
      return false
    }
    // Most figures have no dash, and characters are slow to find.
    guard tokens[index].lower.utf8.contains(where: { $0 == UInt8(ascii: "-") || $0 >= 0x80 }) else {
      return false
    }
    let parts = tokens[index].lower.split { "-–".contains($0) }.compactMap { Int($0) }
    return parts.count == 2 && (1...31).contains(parts[0]) && (1...31).contains(parts[1])
      && parts[0] < parts[1]
  }

  // MARK: Months

  private func month(at index: Int) -> Int? {
    guard index < end, tokens[index].shape == .capitalised || tokens[index].shape == .capitals
    else { return nil }
    return Capitals.months[tokens[index].lower]
  }

  /// A month's name may be a person's, a verb or a word of three letters.
  private func isMonthAlone(at index: Int) -> Bool {
    let name = tokens[index].lower
    guard name.utf8.count > 3 || name == "may" else { return false }
    let next = index + 1 < end ? tokens[index + 1] : nil
    if next?.shape == .capitalised, let next, Capitals.weekdays[next.lower] == nil { return false }
    let before = index > 0 ? tokens[index - 1].lower : ""
    if Self.beforeMonths.contains(before) { return true }
    return !["may", "march", "april", "june", "august"].contains(name)
      && (index == 0 || tokens[index - 1].shape != .capitalised)
  }

  private static let beforeMonths: WordSet = [
    "in", "since", "until", "till", "by", "of", "last", "next", "this", "early", "late", "mid",
    "before", "after", "from", "to", "between", "through", "during", "for",
  ]

  // MARK: Years

  /// A year that stands alone: `in 2019`, `the 2019 election`.
  private func year(at index: Int) -> DateMention? {
    let token = tokens[index]
    guard token.shape == .figure else { return nil }
    if yearSpan(token.lower) {
      return DateMention(
        tokens: index..<index + 1, form: .year, date: nil, isResolved: false, isBound: true)
    }
    guard let year = yearFigure(at: index) else { return nil }
    let before = index > 0 ? tokens[index - 1] : nil
    let next = index + 1 < end ? tokens[index + 1] : nil
    if let next, next.shape == .symbol || Units.scale(next.lower) != nil { return nil }
    if before?.shape == .symbol, before?.tag == .symbol { return nil }
    if let next, Units.unit(next.lower) != nil, next.tag != .properNoun { return nil }
    let isBehindTime = before.map { Self.beforeYears.contains($0.lower) } ?? false
    let isCounting = next?.tag == .pluralNoun
    let isOwned =
      before.map { ["the", "his", "her", "its", "their", "'s"].contains($0.lower) } ?? false
    if isCounting, !isOwned { return nil }
    if year < 1800 || year > 2099, !isBehindTime { return nil }
    if let before, Self.beforeCounts.contains(before.lower) { return nil }
    if let before, before.shape == .capitalised || before.shape == .capitals, !isBehindTime,
      Capitals.months[before.lower] == nil, before.tag == .properNoun
    {
      // `Fan Expo Canada 2016`: part of a name, or a year; either way no count.
      return DateMention(
        tokens: index..<index + 1, form: .year, date: PartialDate(year: year), isResolved: false,
        isBound: false)
    }
    return DateMention(
      tokens: index..<index + 1, form: .year, date: PartialDate(year: year), isResolved: false)
  }

  private func yearFigure(at index: Int) -> Int? {
    guard index < end, tokens[index].shape == .figure, tokens[index].lower.utf8.count == 4,
      let year = Int(tokens[index].lower), (1000...2100).contains(year)
    else { return nil }
    return year
  }

  /// `2010-2014`, `2015-16`
  private func yearSpan(_ lower: String) -> Bool {
    guard lower.utf8.count <= 11,
      lower.utf8.contains(where: {
        $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") || $0 >= 0x80
      })
    else { return false }
    let parts = lower.split { "-–/".contains($0) }
    guard parts.count == 2, parts[0].utf8.count == 4, let first = Int(parts[0]),
      (1500...2100).contains(first), let second = Int(parts[1])
    else { return false }
    return parts[1].utf8.count == 4
      ? second > first && second <= 2100
      : parts[1].utf8.count == 2 && second == (first + 1) % 100
  }

  /// `the 1990s`, `the '90s`, `the 18th century`.
  private func era(at index: Int) -> DateMention? {
    let token = tokens[index]
    var next = index + 1
    if token.shape == .figure, token.lower.utf8.last == UInt8(ascii: "s") {
      let figures = token.lower.drop { !$0.isNumber }.dropLast()
      guard figures.utf8.count == 4 || figures.utf8.count == 2, figures.hasSuffix("0"),
        Int(figures) != nil
      else { return nil }
      return DateMention(tokens: index..<next, form: .era, date: nil, isResolved: false)
    }
    guard token.tag == .adjective, token.shape == .figure || Ordinals.value(token.lower) != nil
    else { return nil }
    if lower(next) == "and", next + 1 < end, Ordinals.value(tokens[next + 1].lower) != nil {
      next += 2
    }
    guard lower(next) == "century" || lower(next) == "centuries" || lower(next) == "millennium"
    else {
      guard token.lower.hasSuffix("-century") else { return nil }
      return DateMention(tokens: index..<index + 1, form: .era, date: nil, isResolved: false)
    }
    return DateMention(tokens: index..<next + 1, form: .era, date: nil, isResolved: false)
  }

  static let beforeYears: WordSet = [
    "in", "since", "by", "until", "of", "from", "before", "after", "around", "circa", "year",
    "during", "early", "late", "between", "to", "and", "mid", "through", "(", "till", "summer",
    "winter", "spring", "autumn", "fall",
  ]
  private static let beforeCounts: WordSet = [
    "about", "nearly", "almost", "over", "than", "least", "some", "approximately", "roughly",
    "estimated", "another", "further", "no.", "number", "exactly",
  ]

  private func lower(_ index: Int) -> String { index < end ? tokens[index].lower : "" }

  /// `May 4 million` is no day.
  private func figureUnit(behind index: Int) -> Double? {
    index < end ? Units.scale(tokens[index].lower) : nil
  }
}
