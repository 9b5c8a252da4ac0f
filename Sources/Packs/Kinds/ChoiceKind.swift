import Quiz

/// One right option among several.
struct ChoiceKind: Kind {
  let name = "choice"
  let summary = "One right option among several, best three to five."
  let keys = [Self.ask, Self.answer, Self.others]

  private static let ask = Key("ask", .text, required: true, "The question, complete in itself.")
  private static let answer = Key("answer", .text, required: true, "The right option.")
  // Other tools have questions of two options, and options have letters, of which there are
  // twenty-six; lint says how many are good.
  private static let others = Key("others", .texts(1...25), required: true, "The wrong options.")

  func lower(_ fields: inout Fields) -> Lowered? {
    let ask = fields.text(Self.ask)
    let options = fields.options(answer: Self.answer, others: Self.others)
    guard let ask, let options else { return nil }
    return Lowered(stem: ask, form: .choice(Choice(options: options, key: 0)))
  }

  func raise(_ question: Question, _ labels: Labels) -> [Entry]? {
    guard case .choice(let choice) = question.form else { return nil }
    var others = choice.options
    let answer = others.remove(at: choice.key)
    return [
      Entry(Self.ask, .text(question.stem)), Entry(Self.answer, .text(answer)),
      Entry(Self.others, .texts(others)),
    ]
  }
}
