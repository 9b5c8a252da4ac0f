import Text

extension Substitution {
  /// `raised it to 5 dollars from six`: a figure on the other side of what it is held against is
  /// seen to be false without the source.
  static func turns(
    _ quantity: Quantity, into other: String, _ statement: Statement, _ material: Material
  ) -> Bool {
    guard let value = NumberReading.value(of: other) else { return true }
    let tokens = material.paragraph(statement).tokens
    let isCompared = statement.tokens.contains { comparing.contains(tokens[$0].lower) }
    return isCompared
      && material.sentence(statement).quantities.contains { beside in
        beside.figure != quantity.figure && beside.measure == quantity.measure
          && statement.tokens.contains(beside.figure.lowerBound)
          && (beside.value < quantity.value) != (beside.value < value)
      }
  }

  private static let comparing: WordSet = [
    "from", "than", "against", "compared", "versus", "vs", "up", "down", "rise", "rose", "risen",
    "fall", "fell", "fallen", "raised", "cut",
  ]
}
