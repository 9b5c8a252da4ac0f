package import Text

/// Reads a date out of text that is a date and nothing else.
package enum DateText {
  /// Reads ISO 8601 with or without a time (`2025-02-03`, `2025-02-03T09:14:00Z`, `2025/02/03`,
  /// `2025-02`), RFC 2822 (`Mon, 3 Feb 2025 09:14:00 +0000`), `4 May 2025` and `May 4, 2025`, a
  /// weekday before and a time before or behind.
  ///
  /// The day is the one written, in the writer's own time zone. Nil for anything else: for
  /// `03/04/2025`, which is two dates, for a day that the calendar does not have, and where the
  /// weekday is another day's.
  package static func read(_ text: String) -> PartialDate? {
    // Shorter than any sentence that could be mistaken for one.
    guard text.utf8.count <= 100 else { return nil }
    return date(words(text)[...])
  }

  /// The words, in small letters, parted by blanks and commas; a full stop behind a word is none
  /// of it.
  static func words(_ text: String) -> [String] {
    ASCII.lower(Normalisation.normalise(text)).split { " ,()|·•".contains($0) }.map { word in
      word.count > 1 && word.hasSuffix(".") ? String(word.dropLast()) : String(word)
    }
  }

  /// The date that words are, all of them taken.
  static func date(_ words: ArraySlice<String>) -> PartialDate? {
    var rest = words
    var found: PartialDate?
    var weekday: Int?
    var hasTime = false
    while let word = rest.first {
      if found == nil, weekday == nil, let day = named(word, weekdays) {
        weekday = day
        rest = rest.dropFirst()
      } else if found == nil, let (date, count, timed) = start(rest) {
        found = date
        hasTime = hasTime || timed
        rest = rest.dropFirst(count)
      } else if !hasTime, let count = time(rest) {
        hasTime = true
        rest = rest.dropFirst(count)
      } else {
        return nil
      }
    }
    guard let found else { return nil }
    if let weekday, self.weekday(of: found) != weekday { return nil }
    return found
  }

  /// The date that words begin with, how many they are, and whether a time stands in them.
  private static func start(_ words: ArraySlice<String>) -> (PartialDate, Int, Bool)? {
    guard let first = words.first else { return nil }
    if let (date, timed) = iso(first) { return (date, 1, timed) }
    let three = Array(words.prefix(3))
    guard three.count == 3, let year = number(three[2], digits: 4...4) else { return nil }
    let dayFirst = (day(three[0]), named(three[1], months))
    let monthFirst = (day(three[1]), named(three[0], months))
    for case (let day?, let month?) in [dayFirst, monthFirst] {
      return PartialDate(year: year, month: month + 1, day: day).map { ($0, 3, false) }
    }
    return nil
  }

  /// `2025-02-03`, `2025-02-03t09:14:00z`, `2025/02/03`, `20250203`, `2025-02`, `2025`.
  private static func iso(_ word: String) -> (PartialDate, Bool)? {
    let halves = word.split(separator: "t", maxSplits: 1, omittingEmptySubsequences: false)
    guard let date = halves.first else { return nil }
    if halves.count == 2, clock(halves[1], needsMinutes: true) == nil { return nil }
    if date.utf8.count == 8, number(date, digits: 8...8) != nil {
      let parts = [date.prefix(4), date.dropFirst(4).prefix(2), date.suffix(2)]
      return PartialDate(parts.joined(separator: "-")).map { ($0, halves.count == 2) }
    }
    guard let read = PartialDate(String(date.map { $0 == "/" ? "-" : $0 })),
      read.day != nil || halves.count == 1
    else { return nil }
    return (read, halves.count == 2)
  }

  /// How many words a time takes up that the words begin with: `at 09:14 GMT`, `9.14 pm`.
  private static func time(_ words: ArraySlice<String>) -> Int? {
    var rest = words
    if let word = rest.first, word == "at" || word == "-" || word == "–" { rest = rest.dropFirst() }
    guard let word = rest.first else { return nil }
    let next = rest.dropFirst().first
    let hasHalf = next.map { halves.contains($0) } ?? false
    guard clock(word[...], needsMinutes: !hasHalf) != nil else { return nil }
    rest = rest.dropFirst()
    if hasHalf { rest = rest.dropFirst() }
    if let zone = rest.first, isZone(zone) { rest = rest.dropFirst() }
    return words.count - rest.count
  }

  /// A time of day, with fractions, half of the day and zone: `09:14:00.5+01:00`, `9:14am`.
  private static func clock(_ text: Substring, needsMinutes: Bool) -> Void? {
    var body = text
    var isHalf = false
    if let zone = body.dropFirst().firstIndex(where: { $0 == "+" || $0 == "-" || $0 == "z" }) {
      guard isOffset(body[zone...]) else { return nil }
      body = body[..<zone]
    }
    for half in halves where !isHalf && body.hasSuffix(half) {
      body = body.dropLast(half.count)
      isHalf = true
    }
    let parts = body.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
    guard let first = parts.first, let hour = number(first, digits: 1...2), hour <= 24,
      parts.count <= 4, parts.count > 1 || isHalf || !needsMinutes
    else { return nil }
    for (index, part) in parts.dropFirst().enumerated() {
      guard let value = number(part, digits: index < 2 ? 2...2 : 1...9), index == 2 || value <= 60
      else { return nil }
    }
    return ()
  }

  private static func isOffset(_ text: Substring) -> Bool {
    if text == "z" { return true }
    let digits = text.dropFirst().filter { $0 != ":" }
    return text.first != "z" && number(digits, digits: 1...4) != nil && text.utf8.count <= 6
  }

  /// `gmt`, `+0100`, `utc+1`; a name of a zone has two to five letters.
  private static func isZone(_ word: String) -> Bool {
    let letters = word.prefix { $0.isASCII && $0.isLetter }
    let rest = word[letters.endIndex...]
    if letters.isEmpty { return isOffset(rest) && (rest.hasPrefix("+") || rest.hasPrefix("-")) }
    guard rest.isEmpty || isOffset(rest) && rest.first != "z" else { return false }
    return zones.contains(String(letters))
  }

  /// 1 to 31, with or without `st`, `nd`, `rd` or `th`.
  private static func day(_ word: String) -> Int? {
    var digits = word[...]
    for ending in ["st", "nd", "rd", "th"] where digits.hasSuffix(ending) && word.count > 2 {
      digits = digits.dropLast(2)
    }
    return number(digits, digits: 1...2)
  }

  private static func number(_ text: some StringProtocol, digits: ClosedRange<Int>) -> Int? {
    digits.contains(text.utf8.count) && text.utf8.allSatisfy(ASCII.isDigit) ? Int(text) : nil
  }

  /// The place of a name in a list, written in full or by its first three letters or more.
  private static func named(_ word: String, _ names: [String]) -> Int? {
    guard word.utf8.count >= 3 else { return nil }
    return names.firstIndex { $0.hasPrefix(word) && ($0 == word || word.utf8.count <= 5) }
  }

  /// Monday is 0 (Zeller's congruence); nil without a day.
  private static func weekday(of date: PartialDate) -> Int? {
    guard let month = date.month, let day = date.day else { return nil }
    let shifted = month < 3 ? month + 12 : month
    let year = month < 3 ? date.year - 1 : date.year
    return (day + 13 * (shifted + 1) / 5 + year + year / 4 - year / 100 + year / 400 + 5 + 700) % 7
  }

  private static let months = PartialDate.months.map(ASCII.lower)
  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
  private static let halves = ["am", "pm", "a.m", "p.m"]
  private static let zones: Set<String> = [
    "gmt", "utc", "ut", "z", "bst", "ist", "cet", "cest", "eet", "eest", "wet", "west", "msk",
    "est", "edt", "et", "cst", "cdt", "ct", "mst", "mdt", "mt", "pst", "pdt", "pt", "akst", "akdt",
    "hst", "ast", "adt", "nst", "ndt", "jst", "kst", "sgt", "hkt", "wib", "pkt", "aest", "aedt",
    "acst", "awst", "nzst", "nzdt", "sast", "eat", "wat", "cat", "brt", "art", "trt", "gst",
  ]
}
