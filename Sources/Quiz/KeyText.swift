extension Form {
  /// The key in words, as a reveal shows it.
  package var keyWords: String {
    switch self {
    case .choice(let choice): choice.options[choice.key]
    case .selection(let selection):
      selection.keys.map { selection.options[$0] }.joined(separator: "; ")
    case .number(let key):
      // A year has no separator, and its unit says nothing.
      (key.unit == "year" ? Figures.plain(key.value) : Figures.grouped(key.value))
        + (key.unit.isEmpty || key.unit == "year" ? "" : " " + key.unit)
        + (key.tolerance > 0 ? " (± \(Figures.grouped(key.tolerance)))" : "")
    case .text(let key): key.accepted.first ?? ""
    case .ordering(let ordering): ordering.items.joined(separator: "; ")
    case .matching(let matching):
      zip(matching.prompts, matching.key).map { "\($0) = \(matching.options[$1])" }
        .joined(separator: "; ")
    }
  }
}

extension Response {
  /// What was answered, in words, as journals and exports keep it.
  package var words: String {
    switch self {
    case .option(let option): option
    case .options(let options): options.joined(separator: "; ")
    case .number(let value): Figures.plain(value)
    case .text(let text): text
    case .order(let items): items.joined(separator: "; ")
    case .pairs(let options): options.joined(separator: "; ")
    }
  }
}
