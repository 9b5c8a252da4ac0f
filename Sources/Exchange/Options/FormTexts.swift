package import Quiz

extension Form {
  /// Every option, item, prompt and accepted text.
  package var texts: [String] {
    switch self {
    case .choice(let choice): choice.options
    case .selection(let selection): selection.options
    case .number: []
    case .text(let key): key.accepted
    case .ordering(let ordering): ordering.items
    case .matching(let matching): matching.prompts + matching.options
    }
  }

  /// The form with each of its ``texts`` put in other words; the order of options stays fixed.
  package func mapped(_ transform: (String) -> String) -> Form {
    switch self {
    case .choice(var choice):
      choice.options = choice.options.map(transform)
      return .choice(choice)
    case .selection(var selection):
      selection.options = selection.options.map(transform)
      return .selection(selection)
    case .number: return self
    case .text(var key):
      key.accepted = key.accepted.map(transform)
      return .text(key)
    case .ordering(var ordering):
      ordering.items = ordering.items.map(transform)
      return .ordering(ordering)
    case .matching(var matching):
      matching.prompts = matching.prompts.map(transform)
      matching.options = matching.options.map(transform)
      return .matching(matching)
    }
  }
}
