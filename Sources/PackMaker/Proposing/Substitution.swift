import Text

/// Numbers to put in another's place.
enum Substitution {
  /// `the seven sailors wore blue`: how many they are is taken as known, and not what is said.
  static func isPresupposed(_ quantity: Quantity, in paragraph: AnnotatedParagraph) -> Bool {
    let before = quantity.figure.lowerBound - 1
    return before >= 0
      && ["the", "these", "those", "all", "his", "her", "its", "their"].contains(
        paragraph.tokens[before].lower)
  }

  /// Another figure, written as the first is: one that the articles give for the same thing, else
  /// one of the same size and roundness; nil where the figure is written in a way that cannot be
  /// imitated.
  static func number(
    for quantity: Quantity, in paragraph: AnnotatedParagraph, _ surveys: [Survey]
  ) -> String? {
    let text = paragraph.text(quantity.figure)
    let used = surveys.compactMap { $0.values[quantity.measure] }
    // Differs by a sixth at least, so that no rounding brings the two together.
    let factors = [0.6, 1.5, 0.75, 1.7, 0.8]
    let salt = text.utf8.reduce(0) { ($0 &* 31 &+ Int($1)) & 0xFFFF }
    for step in factors.indices {
      let factor = factors[(step + salt) % factors.count]
      guard let other = imitated(text, factor: factor),
        let value = NumberReading.value(of: other), value != quantity.value, value > 2,
        abs(value - quantity.value) >= quantity.value / 6,
        !used.contains(where: { $0.contains(value) })
      else { continue }
      return other
    }
    return nil
  }

  /// Three other figures, written as the first is and given by no article for anything of the kind;
  /// nil where it cannot be imitated.
  static func options(
    beside quantity: Quantity, in paragraph: AnnotatedParagraph, _ surveys: [Survey]
  ) -> [String]? {
    let text = paragraph.text(quantity.asked(in: paragraph).tokens)
    let used = surveys.compactMap { $0.values[quantity.measure] }
    let salt = text.utf8.reduce(0) { ($0 &* 31 &+ Int($1)) & 0xFFFF }
    // The right one is lowest, highest or between, as its digits fall.
    let factors = [[0.6, 0.8, 1.3], [0.7, 1.25, 1.6], [1.2, 1.45, 1.7], [0.5, 0.65, 0.85]]
    let others = factors[salt % factors.count].compactMap { imitated(text, factor: $0) }
    let values = others.compactMap { NumberReading.value(of: $0) }
    guard Set(values).count == 3,
      !values.contains(where: { value in
        value == quantity.value || used.contains { $0.contains(value) }
      })
    else { return nil }
    return others
  }

  /// The figure times the factor with the same signs, separators and trailing zeros.
  static func imitated(_ text: String, factor: Double) -> String? {
    let words = [
      "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ]
    if let index = words.firstIndex(of: text.lowercased()) {
      let value = Int((Double(index + 3) * factor).rounded())
      guard value >= 3, value <= 12, value != index + 3 else { return nil }
      return words[value - 3]
    }
    let bytes = Array(text.utf8)
    guard let start = bytes.firstIndex(where: isDigit),
      let end = bytes.lastIndex(where: isDigit)
    else { return nil }
    let body = bytes[start...end]
    guard body.allSatisfy({ isDigit($0) || $0 == 0x2C || $0 == 0x2E }) else { return nil }
    let digits = body.filter(isDigit)
    let decimals = body.firstIndex(of: 0x2E).map { body.endIndex - $0 - 1 } ?? 0
    guard digits.count <= 12, let whole = Int(String(decoding: digits, as: UTF8.self)), whole > 0
    else { return nil }
    var scale = 1
    while whole % (scale * 10) == 0 { scale *= 10 }
    let significant = whole / scale
    var changed = Int((Double(significant) * factor).rounded())
    // A number that is not round stays so.
    if changed % 10 == 0, significant > 9 { changed += 3 }
    if changed == significant || changed == 0 { changed = significant + 2 }
    let shown = written(changed * scale, decimals: decimals, grouped: body.contains(0x2C))
    return String(decoding: bytes[..<start], as: UTF8.self) + shown
      + String(decoding: bytes[(end + 1)...], as: UTF8.self)
  }

  private static func written(_ value: Int, decimals: Int, grouped: Bool) -> String {
    var digits = String(value)
    while digits.utf8.count <= decimals { digits = "0" + digits }
    let whole = String(digits.dropLast(decimals))
    let fraction = decimals > 0 ? "." + digits.suffix(decimals) : ""
    guard grouped || whole.utf8.count > 4 else { return whole + fraction }
    var out = ""
    for (offset, digit) in whole.enumerated() {
      if offset > 0, (whole.utf8.count - offset) % 3 == 0 { out += "," }
      out.append(digit)
    }
    return out + fraction
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
