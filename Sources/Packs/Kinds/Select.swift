import Quiz

/// All options that apply.
struct Select: Kind {
  let name = "select"
  let summary = "Pick all options that apply."
  let keys = [Self.ask, Self.answers, Self.others]

  private static let ask = Key("ask", .text, required: true, "The question, complete in itself.")
  // Options have letters, of which there are twenty-six.
  private static let answers = Key("answers", .texts(1...13), required: true, "What applies.")
  private static let others = Key("others", .texts(1...13), required: true, "What does not.")

  func lower(_ fields: inout Fields) -> Lowered? {
    let ask = fields.text(Self.ask)
    let answers = fields.texts(Self.answers)
    let others = fields.texts(Self.others)
    guard let ask, let answers, let others else { return nil }
    guard fields.areApart(answers, others, in: Self.others) else { return nil }
    return Lowered(
      stem: ask,
      form: .selection(Selection(options: answers + others, keys: Array(answers.indices))))
  }

  func raise(_ question: Question, _ labels: Labels) -> [Entry]? {
    guard case .selection(let selection) = question.form else { return nil }
    let keys = Set(selection.keys)
    let others = selection.options.indices.filter { !keys.contains($0) }
    return [
      Entry(Self.ask, .text(question.stem)),
      Entry(Self.answers, .texts(selection.keys.map { selection.options[$0] })),
      Entry(Self.others, .texts(others.map { selection.options[$0] })),
    ]
  }
}
