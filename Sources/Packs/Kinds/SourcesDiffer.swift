import Quiz

/// Which source gives which value, where they differ.
struct SourcesDiffer: Kind {
  let name = "sources-differ"
  let summary = "The sources differ: which gives which value?"
  let keys = [Self.ask, Self.values, Self.others]

  private static let ask = Key("ask", .text, required: true, "The question, complete in itself.")
  private static let values = Key(
    "values", .valuesBySource(2...8), required: true, "What each source gives, by its id.")
  private static let others = Key("others", .texts(0...8), "What no source gives.")

  func lower(_ fields: inout Fields) -> Lowered? {
    let ask = fields.text(Self.ask)
    let values = fields.pairs(Self.values)
    let others = fields.has(Self.others) ? fields.texts(Self.others) : []
    guard let ask, let values, let others, let labels = fields.labels(ofKeysOf: Self.values)
    else { return nil }
    return Matching.made(
      prompts: labels, values: values.map(\.right), others: others, from: Self.values,
      othersFrom: Self.others, &fields
    ).map { Lowered(stem: ask, form: .matching($0)) }
  }

  func raise(_ question: Question, _ labels: Labels) -> [Entry]? {
    guard question.kind == name, case .matching(let matching) = question.form else { return nil }
    let ids = matching.prompts.compactMap(labels.id(of:))
    guard ids.count == matching.prompts.count else { return nil }
    let values = zip(ids, matching.values).map(Entry.Pair.init)
    return [Entry(Self.ask, .text(question.stem)), Entry(Self.values, .pairs(values))]
      + (matching.others.isEmpty ? [] : [Entry(Self.others, .texts(matching.others))])
  }
}
