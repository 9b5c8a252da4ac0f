/// A form as a player sees it: options in the order shown, and no key.
package enum AnswerSheet: Hashable, Sendable {
  /// The three verdicts, always in this order.
  case verdict
  case choice([String])
  case selection([String])
  case number(unit: String)
  case text
  /// Items to bring into order.
  case ordering([String])
  /// Prompts in the question's order, options as shown.
  case matching(prompts: [String], options: [String])

  /// The sheet of a question. The same seed shows the same order, whenever the question comes.
  package init(_ question: Question, seed: UInt64) {
    var generator = SeededGenerator(seed: seed ^ stableHash(question.id))
    switch question.form {
    case .choice where question.verdict != nil:
      self = .verdict
    case .choice(let choice):
      self = .choice(choice.arrangement.arranged(choice.options, with: &generator))
    case .selection(let selection):
      self = .selection(selection.arrangement.arranged(selection.options, with: &generator))
    case .number(let key):
      self = .number(unit: key.unit)
    case .text:
      self = .text
    case .ordering(let ordering):
      self = .ordering(Self.disordered(ordering.items, with: &generator))
    case .matching(let matching):
      self = .matching(
        prompts: matching.prompts,
        options: matching.arrangement.arranged(matching.options, with: &generator))
    }
  }

  /// What is picked from by letter; empty where nothing is.
  package var options: [String] {
    switch self {
    case .verdict: Verdict.options
    case .choice(let options), .selection(let options), .ordering(let options): options
    case .matching(_, let options): options
    case .number, .text: []
    }
  }

  /// The letter of the option at an index: `a` to `z`.
  package static func letter(_ index: Int) -> Character {
    Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8(index % 26)))
  }

  /// A shuffle that is not the right order, since that would be a gift.
  private static func disordered(
    _ items: [String], with generator: inout SeededGenerator
  ) -> [String] {
    guard Set(items).count > 1 else { return items }
    while true {
      let shuffled = generator.shuffled(items)
      if shuffled != items { return shuffled }
    }
  }
}

extension Arrangement {
  func arranged(_ options: [String], with generator: inout SeededGenerator) -> [String] {
    switch self {
    case .fixed:
      options
    case .ascending:
      options.map { ($0, Self.rank(of: $0) ?? 0) }.sorted { $0.1 < $1.1 }.map(\.0)
    case .shuffled:
      generator.shuffled(options)
    }
  }
}
