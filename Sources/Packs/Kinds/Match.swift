import Quiz

/// Prompts, and what belongs to each.
struct Match: Kind {
  let name = "match"
  let summary = "Find what belongs to each prompt."
  let keys = [Self.ask, Self.pairs, Self.others]

  private static let ask = Key("ask", .text, required: true, "The question, complete in itself.")
  private static let pairs = Key(
    "pairs", .pairs(2...8), required: true, "Each prompt and what belongs to it.")
  private static let others = Key("others", .texts(0...8), "What belongs to none.")

  func lower(_ fields: inout Fields) -> Lowered? {
    let ask = fields.text(Self.ask)
    let pairs = fields.pairs(Self.pairs)
    let others = fields.has(Self.others) ? fields.texts(Self.others) : []
    guard let ask, let pairs, let others else { return nil }
    return Matching.made(
      prompts: pairs.map(\.left), values: pairs.map(\.right), others: others,
      from: Self.pairs, othersFrom: Self.others, &fields
    ).map { Lowered(stem: ask, form: .matching($0)) }
  }

  func raise(_ question: Question, _ labels: Labels) -> [Entry]? {
    guard case .matching(let matching) = question.form else { return nil }
    let pairs = zip(matching.prompts, matching.values).map(Entry.Pair.init)
    return [Entry(Self.ask, .text(question.stem)), Entry(Self.pairs, .pairs(pairs))]
      + (matching.others.isEmpty ? [] : [Entry(Self.others, .texts(matching.others))])
  }
}

extension Matching {
  /// Options are the values, each once in the order of their first prompt, then the others.
  static func made(
    prompts: [String], values: [String], others: [String], from key: Key, othersFrom: Key,
    _ fields: inout Fields
  ) -> Matching? {
    var options: [String] = []
    let indices = values.map { value in
      if let index = options.firstIndex(of: value) { return index }
      options.append(value)
      return options.count - 1
    }
    guard fields.areApart(options, others, in: othersFrom) else { return nil }
    guard options.count + others.count > 1 else {
      fields.report(key, .allTheSame(key: key.name))
      return nil
    }
    return Matching(prompts: prompts, options: options + others, key: indices)
  }

  /// For each prompt the text of its option.
  var values: [String] { key.map { options[$0] } }

  /// The options that belong to no prompt.
  var others: [String] {
    let used = Set(key)
    return options.indices.filter { !used.contains($0) }.map { options[$0] }
  }
}
