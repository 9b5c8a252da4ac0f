import Quiz

/// A number with its unit.
struct Number: Kind {
  let name = "number"
  let summary = "A number, right within a tolerance."
  let keys = [Self.ask, Self.answer, Self.tolerance, Self.unit]

  private static let ask = Key("ask", .text, required: true, "The question, complete in itself.")
  private static let answer = Key(
    "answer", .number(atLeast: nil), required: true, "The number, without its unit.")
  private static let tolerance = Key(
    "tolerance", .number(atLeast: 0), "How far off still counts, in the unit; 0 where absent.")
  // Required by lint alone: other tools' questions have none.
  private static let unit = Key("unit", .text, "What is counted or measured.")

  func lower(_ fields: inout Fields) -> Lowered? {
    let ask = fields.text(Self.ask)
    let answer = fields.number(Self.answer)
    let unit = fields.has(Self.unit) ? fields.text(Self.unit) : ""
    let tolerance = fields.has(Self.tolerance) ? fields.number(Self.tolerance) : 0
    guard let ask, let answer, let unit, let tolerance else { return nil }
    return Lowered(
      stem: ask, form: .number(NumberKey(value: answer, tolerance: tolerance, unit: unit)))
  }

  func raise(_ question: Question, _ labels: Labels) -> [Entry]? {
    guard case .number(let key) = question.form else { return nil }
    let tolerance = key.tolerance == 0 ? [] : [Entry(Self.tolerance, .number(key.tolerance))]
    return [Entry(Self.ask, .text(question.stem)), Entry(Self.answer, .number(key.value))]
      + tolerance + (key.unit.isEmpty ? [] : [Entry(Self.unit, .text(key.unit))])
  }
}
