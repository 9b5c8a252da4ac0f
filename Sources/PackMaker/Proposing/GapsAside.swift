/// Numbers that a sentence has besides what it is about.
extension NumberGaps {
  /// `15 months of unrest cost 1,121 lives`: beside a count or a sum nobody asks for a span of time;
  /// `in her five minutes on screen` takes the span as known.
  func isByTheWay(
    _ quantity: Quantity, _ statement: Statement, _ material: Material
  ) -> Bool {
    guard quantity.measure.isDuration else { return false }
    if Substitution.isPresupposed(quantity, in: material.paragraph(statement)) { return true }
    return material.sentence(statement).quantities.contains { beside in
      guard statement.tokens.contains(beside.figure.lowerBound) else { return false }
      return switch beside.measure {
      case .count, .money, .percent: true
      case .unit, .duration, .age, .ordinal, .fraction, .clock, .label: false
      }
    }
  }
}
