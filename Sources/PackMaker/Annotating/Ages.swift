/// Somebody's age in years.
enum Ages {
  /// `, 42,` behind a name, `aged 14`, `42 years old`, `six months old`.
  static func age(
    _ draft: Quantities.Draft, _ tokens: [Token], _ sentence: Range<Int>
  ) -> Quantity? {
    let figure = draft.start..<draft.figure.next
    func lower(_ place: Int) -> String { sentence.contains(place) ? tokens[place].lower : "" }
    let value = draft.figure.value
    guard draft.measure == .count else { return nil }
    if let upper = draft.figure.upper {
      // `aged 18 to 60`, `aged between 18 and 60`
      let place =
        lower(figure.lowerBound - 1) == "between" ? figure.lowerBound - 2 : figure.lowerBound - 1
      guard lower(place) == "aged" || lower(place) == "ages", upper <= 120 else { return nil }
      return Quantity(
        figure: figure, whole: place..<figure.upperBound, value: value, upper: upper, measure: .age)
    }
    func quantity(_ whole: Range<Int>, _ value: Double) -> Quantity {
      Quantity(figure: figure, whole: whole, value: value, measure: .age)
    }
    let (before, next) = (figure.lowerBound - 1, figure.upperBound)
    if let share = years[lower(next)],
      lower(next + 1) == "old" || lower(next + 1) == "of" && lower(next + 2) == "age"
    {
      return quantity(figure.lowerBound..<next + (lower(next + 1) == "old" ? 2 : 3), value * share)
    }
    guard value <= 120, value == value.rounded() else { return nil }
    if lower(before) == "aged" || lower(before) == "age" {
      guard !["and", "to", "or", "-", "–"].contains(lower(next)) else { return nil }
      return quantity(before..<next, value)
    }
    if lower(before) == "of", lower(before - 1) == "age" {
      return quantity(before - 1..<next, value)
    }
    // `Ana Horvat, 42, said`
    if lower(before) == ",", before > sentence.lowerBound,
      tokens[before - 1].tag == .properNoun, tokens[before - 1].shape == .capitalised,
      Capitals.months[lower(before - 1)] == nil, Capitals.weekdays[lower(before - 1)] == nil,
      lower(next) == "," || next == sentence.upperBound - 1
    {
      return quantity(figure, value)
    }
    return nil
  }

  private static let years: WordTable<Double> = [
    "years": 1, "year": 1, "months": 1.0 / 12, "month": 1.0 / 12, "weeks": 7 / 365.25,
    "days": 1 / 365.25,
  ]
}
