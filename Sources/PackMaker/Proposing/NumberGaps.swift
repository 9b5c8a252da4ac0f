/// A sentence with its number left out: which number was it?
struct NumberGaps: Proposer {
  let name = "number-gap"
  let summary = "a sentence with its number left out"

  func propose(_ material: Material) -> [Candidate] {
    material.articles.indices.flatMap { article in
      material.statements[article].flatMap { statement in
        material.sentence(statement).quantities.compactMap { quantity in
          candidate(quantity, statement, material)
        }
      }
    }
  }

  func candidate(
    _ quantity: Quantity, _ statement: Statement, _ material: Material
  ) -> Candidate? {
    let paragraph = material.paragraph(statement)
    guard quantity.upper == nil, quantity.value >= 3,
      quantity.figure.allSatisfy(statement.shows),
      !isAgeInPassing(quantity, paragraph), quantity.modifier != .part,
      quantity.modifier != .further,
      let unit = UnitWords.words(of: quantity, in: paragraph)
    else { return nil }
    let gap = Gap(
      statement: statement, tokens: quantity.figure, mark: quantity.gapMark(in: paragraph))
    let whole = quantity.words(in: paragraph)
    return Candidate(
      proposer: name,
      body: .number(
        ask: "In \(material.labels[statement.article]), which number fills the gap: "
          + "\(gap.text(in: paragraph))?",
        value: quantity.value, unit: unit),
      about: [statement.article], evidence: [material.evidence(statement)],
      statements: [statement],
      explanation: "The words there are “\(whole)”.",
      difficulty: statement.paragraph == 0 ? 1 : 2, tags: ["numbers"],
      fact: material.fact(statement), worth: 3)
  }
}

extension NumberGaps {
  /// `Ana Horvat, 42, said`: nobody need know.
  private func isAgeInPassing(_ quantity: Quantity, _ paragraph: AnnotatedParagraph) -> Bool {
    let (start, end) = (quantity.figure.lowerBound, quantity.figure.upperBound)
    return quantity.measure == .age && start > 0 && paragraph.tokens[start - 1].lower == ","
      && (end >= paragraph.tokens.count || [",", "."].contains(paragraph.tokens[end].lower))
  }
}

/// What a quantity is counted or measured in, in words.
enum UnitWords {
  /// `lorries`, `percent`, `US dollars`; nil where it cannot be told.
  static func words(of quantity: Quantity, in paragraph: AnnotatedParagraph) -> String? {
    switch quantity.measure {
    case .count:
      guard let noun = quantity.noun else { return nil }
      return paragraph.text(noun)
    case .percent: return "percent"
    case .unit(let unit), .duration(let unit): return unit
    case .money(let currency): return currencies[currency] ?? currency
    case .age:
      let next = quantity.figure.upperBound
      let isOther =
        next < paragraph.tokens.count
        && ["month", "week", "day", "hour"].contains { paragraph.tokens[next].lower.hasPrefix($0) }
      return isOther || paragraph.text(quantity.figure).contains("-") ? nil : "years"
    case .ordinal, .fraction, .clock, .label: return nil
    }
  }

  private static let currencies = [
    "USD": "US dollars", "EUR": "euros", "GBP": "pounds", "JPY": "yen", "AUD": "Australian dollars",
    "CAD": "Canadian dollars", "NZD": "New Zealand dollars", "INR": "rupees", "CNY": "yuan",
    "CHF": "Swiss francs", "$": "dollars", "€": "euros", "£": "pounds", "¥": "yen",
  ]
}
