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

  /// Whether its options are asked in the order in which a file lists them: verdicts and what
  /// ascends keep it, all others are mixed.
  var isAskedAsListed: Bool {
    switch self {
    case .choice(let choice): choice.options == Verdict.options || choice.options.isAscending
    case .selection(let selection): selection.options.isAscending
    case .matching(let matching): matching.options.isAscending
    case .ordering: false
    case .number, .text: true
    }
  }

  /// The first text that stands twice where each must stand once.
  var repeated: String? {
    let groups =
      if case .matching(let matching) = self { [matching.prompts, matching.options] } else {
        [texts]
      }
    for group in groups {
      var seen: Set<String> = []
      if let text = group.first(where: { !seen.insert($0).inserted }) { return text }
    }
    return nil
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
