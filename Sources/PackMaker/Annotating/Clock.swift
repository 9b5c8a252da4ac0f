/// Times of day.
enum Clock {
  /// `22:30`, `6:00am`, `6 p.m.`, `noon`; nil where none begins.
  static func read(at index: Int, _ tokens: [Token], _ sentence: Range<Int>) -> Quantity? {
    let lower = tokens[index].lower
    if tokens[index].tag == .noun, lower == "noon" || lower == "midday" || lower == "midnight" {
      return clock(index..<index + 1, lower == "midnight" ? 0 : 720)
    }
    guard tokens[index].shape == .figure, lower.utf8.count <= 9 else { return nil }
    let figures = lower.prefix { $0.isASCII && $0.isNumber || $0 == ":" || $0 == "." }
    let half = lower.dropFirst(figures.count)
    let parts = figures.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
    guard (1...2).contains(parts.count), let hours = Int(parts[0]), parts[0].utf8.count <= 2 else {
      return nil
    }
    var minutes = 0
    if parts.count == 2 {
      guard parts[1].utf8.count == 2, let read = Int(parts[1]), read < 60 else { return nil }
      minutes = read
    }
    var next = index + 1
    var isAfternoon: Bool?
    if let read = Self.half(String(half)) {
      isAfternoon = read
    } else {
      guard half.isEmpty else { return nil }
      if next < sentence.upperBound, let read = Self.half(tokens[next].lower) {
        isAfternoon = read
        next += 1
      }
    }
    if isAfternoon == nil, next < sentence.upperBound, tokens[next].lower == "o'clock" {
      // Morning or evening is not said.
      return Quantity(
        figure: index..<next + 1, whole: index..<next + 1, value: Double(hours * 60),
        measure: .label)
    }
    if let isAfternoon {
      guard (1...12).contains(hours) else { return nil }
      return clock(index..<next, (hours % 12 + (isAfternoon ? 12 : 0)) * 60 + minutes)
    }
    guard parts.count == 2, figures.contains(":"), hours < 24 else { return nil }
    // `3:30` without more may be the afternoon, or a length of time.
    let before = index > sentence.lowerBound ? tokens[index - 1].lower : ""
    let isTime =
      parts[0].utf8.count == 2
      && (hours >= 13
        || ["at", "around", "about", "by", "from", "until", "since", "before", "after"].contains(
          before))
    return isTime
      ? clock(index..<next, hours * 60 + minutes)
      : Quantity(figure: index..<next, whole: index..<next, value: 0, measure: .label)
  }

  private static func half(_ text: String) -> Bool? {
    switch text {
    case "am", "a.m.", "a.m": false
    case "pm", "p.m.", "p.m": true
    default: nil
    }
  }

  private static func clock(_ tokens: Range<Int>, _ minutes: Int) -> Quantity {
    Quantity(figure: tokens, whole: tokens, value: Double(minutes), measure: .clock)
  }
}
