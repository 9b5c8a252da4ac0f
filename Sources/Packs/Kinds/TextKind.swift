import Quiz

/// A few words.
struct TextKind: Kind {
  let name = "text"
  let summary = "A few words; small slips in spelling are forgiven."
  let keys = [Self.ask, Self.answer, Self.also]

  private static let ask = Key("ask", .text, required: true, "The question, complete in itself.")
  private static let answer = Key("answer", .text, required: true, "The answer as it is shown.")
  private static let also = Key("also", .texts(0...50), "What counts as well.")

  func lower(_ fields: inout Fields) -> Lowered? {
    let ask = fields.text(Self.ask)
    let answer = fields.text(Self.answer)
    let also = fields.has(Self.also) ? fields.texts(Self.also) : []
    guard let ask, let answer, let also else { return nil }
    guard fields.areApart([answer], also, in: Self.also) else { return nil }
    return Lowered(stem: ask, form: .text(TextKey(accepted: [answer] + also)))
  }

  func raise(_ question: Question, _ labels: Labels) -> [Entry]? {
    guard case .text(let key) = question.form, let answer = key.accepted.first else { return nil }
    let also = key.accepted.dropFirst()
    return [Entry(Self.ask, .text(question.stem)), Entry(Self.answer, .text(answer))]
      + (also.isEmpty ? [] : [Entry(Self.also, .texts(Array(also)))])
  }
}
