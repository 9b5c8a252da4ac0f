/// `third`, `39th`.
enum Ordinals {
  static func value(_ lower: String) -> Double? {
    if let first = lower.utf8.first, (0x30...0x39).contains(first) {
      guard ["st", "nd", "rd", "th"].contains(where: lower.hasSuffix) else { return nil }
      return Double(lower.dropLast(2))
    }
    return words[lower]
  }

  private static let words: WordTable<Double> = [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
    "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
    "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50,
    "hundredth": 100,
  ]
}
