import Quiz

/// Items to be put in order.
struct Order: Kind {
  let name = "order"
  let summary = "Items to be put in order."
  let keys = [Self.ask, Self.items]

  private static let ask = Key(
    "ask", .text, required: true, "The question; say by what to order and from which end.")
  private static let items = Key("items", .texts(3...8), required: true, "In the right order.")

  func lower(_ fields: inout Fields) -> Lowered? {
    let ask = fields.text(Self.ask)
    let items = fields.texts(Self.items)
    guard let ask, let items else { return nil }
    return Lowered(stem: ask, form: .ordering(Ordering(items: items)))
  }

  func raise(_ question: Question, _ labels: Labels) -> [Entry]? {
    guard case .ordering(let ordering) = question.form else { return nil }
    return [Entry(Self.ask, .text(question.stem)), Entry(Self.items, .texts(ordering.items))]
  }
}
