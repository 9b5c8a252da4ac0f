import Quiz
import Text

/// `281 of 437, a shortfall of 54 per cent`: where other numbers of the sentence determine one,
/// whoever reckons needs no source.
struct DeterminedNumber: GateRule {
  let name = "determined-number"
  let summary = "a number that the others of the sentence, or a game's rules, tell"

  func refuses(_ candidate: Candidate, in material: Material) -> Bool {
    switch candidate.body {
    case .claim(_, .refuted) where candidate.proposer == RefutedNumbers().name:
      candidate.statements.contains { statement in
        let quantities = material.sentence(statement).quantities
        let span = YearSpan(statement, material)
        return quantities.count { $0.measure != .age } > 2
          || quantities.contains { span.has($0) }
      }
    case .number(_, let value, _):
      candidate.statements.contains { isTold(value, in: $0, material) }
    // Among options a long figure is found by reckoning more easily still.
    case .choice(_, let key, _) where candidate.template == NumberGaps().name:
      NumberReading.value(of: key).map { value in
        candidate.statements.contains { isTold(value, in: $0, material) }
      } ?? false
    default: false
    }
  }

  /// `190 kilometres (118 miles)`: one of two is the other in brackets.
  private func isConverted(
    _ other: Quantity, or key: Quantity, in paragraph: AnnotatedParagraph
  ) -> Bool {
    let (first, second) =
      key.figure.lowerBound < other.figure.lowerBound ? (key, other) : (other, key)
    let bracket = second.figure.lowerBound - 1
    return bracket >= first.figure.upperBound && bracket - first.figure.upperBound <= 3
      && paragraph.tokens[max(bracket - 1, 0)...bracket].contains { $0.lower == "(" }
  }

  /// `at least 250 of the 365 days`: a year has no other number of them.
  private func isConstant(_ key: Quantity, in paragraph: AnnotatedParagraph) -> Bool {
    guard case .duration(let unit) = key.measure,
      Self.constants[unit]?.contains(key.value) ?? false
    else { return false }
    let before = paragraph.tokens[..<key.figure.lowerBound].suffix(2).map(\.lower)
    return key.value > 300 || before.contains("of") || before.last == "all"
  }

  private static let constants: [String: Set<Double>] = [
    "days": [7, 365, 366], "months": [12], "hours": [24], "weeks": [52], "minutes": [60],
  ]

  /// Whether a sum, difference, share or change of two of some numbers is the key, within rounding.
  private static func canBeReckoned(_ key: Double, from others: [Double]) -> Bool {
    let others = others.prefix(8)
    func isKey(_ value: Double) -> Bool { abs(value - key) <= max(abs(key) * 0.015, 1e-9) }
    return others.indices.contains { one in
      others.indices.contains { other in
        guard one != other, others[other] != 0 else { return false }
        let (a, b) = (others[one], others[other])
        return isKey(a + b) || isKey(a - b) || isKey(a / b * 100) || isKey((b - a) / b * 100)
          || isKey((a - b) / b * 100)
      }
    }
  }

  /// The four of `14-7` and `38-10`, which nothing else counts.
  private func scores(in statement: Statement, _ paragraph: AnnotatedParagraph) -> [Double] {
    statement.tokens.flatMap { index -> [Double] in
      let parts = paragraph.tokens[index].lower.split(
        separator: "-", omittingEmptySubsequences: false)
      let figures = parts.compactMap { Double($0) }
      return statement.shows(index) && parts.count == 2 && figures.count == 2 ? figures : []
    }
  }

  /// Whether the other numbers shown give the asked one: a share and its base, parts and their sum,
  /// or `a fifth case` behind four.
  private func isTold(_ value: Double, in statement: Statement, _ material: Material) -> Bool {
    let paragraph = material.paragraph(statement)
    let shown = material.sentences(statement).flatMap(\.quantities).filter {
      statement.tokens.contains($0.figure.lowerBound)
    }
    guard let key = shown.first(where: { $0.asked(in: paragraph).value == value }) else {
      return false
    }
    let others = shown.filter { $0.figure != key.figure }
    // `three points` for a match that was won: the game's rules tell.
    if key.value <= 3, key.measure == .count, key.head == "point" { return true }
    // `two and possibly three`: the next one.
    if key.figure.lowerBound > 0,
      ["possibly", "perhaps", "maybe"].contains(
        paragraph.tokens[key.figure.lowerBound - 1].lower)
    {
      return true
    }
    if isConstant(key, in: paragraph) || YearSpan(statement, material).has(key) { return true }
    if others.contains(where: { isConverted($0, or: key, in: paragraph) }) { return true }
    if others.contains(where: { $0.measure == .ordinal && $0.value == key.value + 1 }) {
      return true
    }
    // `half of the 20 left after the first 10`
    let halves = paragraph.tokens[statement.tokens].contains {
      ["half", "double", "doubled", "twice", "halved"].contains($0.lower)
    }
    if halves, others.contains(where: { $0.value * 2 == key.value || $0.value == key.value * 2 }) {
      return true
    }
    if Self.canBeReckoned(key.value, from: others.map(\.value) + scores(in: statement, paragraph)) {
      return true
    }
    // `all three pilots, including a captain and two others`
    let end = key.noun?.upperBound ?? key.figure.upperBound
    if paragraph.tokens[end..<min(end + 3, statement.tokens.upperBound)].contains(where: {
      ["including", ":", "—", "–", "--"].contains($0.lower)
    }) {
      return true
    }
    let alike = others.count { $0.measure == key.measure }
    return alike >= 2
      || alike == 1 && others.contains { $0.measure == .percent } && key.measure != .percent
  }
}

/// `five seasons from 2001-05`: two years tell how many lie between them.
private struct YearSpan {
  private let shown: Range<Int>
  private let length: Double?

  init(_ statement: Statement, _ material: Material) {
    shown = statement.tokens
    let years = material.paragraph(statement).tokens[statement.tokens].flatMap { token in
      Self.years(in: token.lower)
    }
    length = years.count == 2 ? abs(years[1] - years[0]) : nil
  }

  /// Whether a quantity of the statement is so long, the first and the last year counted or not.
  func has(_ quantity: Quantity) -> Bool {
    guard let length, shown.contains(quantity.figure.lowerBound) else { return false }
    return abs(quantity.value - length) <= 1 && quantity.measure != .percent
  }

  /// The years of `2001`, `2001-05` and `2001–2005`.
  private static func years(in word: String) -> [Double] {
    let parts = word.split(whereSeparator: { $0 == "-" || $0 == "–" })
    guard let first = parts.first.flatMap({ Double($0) }), (1_000...2_999).contains(first),
      parts[0].utf8.count == 4
    else { return [] }
    guard parts.count == 2, let second = Double(parts[1]) else { return [first] }
    return [first, parts[1].utf8.count == 2 ? (first / 100).rounded(.down) * 100 + second : second]
  }
}
