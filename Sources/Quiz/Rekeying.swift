extension Form {
  /// The same form with another key; nil where the response does not fit it.
  package func rekeyed(to response: Response) -> Form? {
    switch (self, response) {
    case (.choice(var choice), .option(let option)):
      guard let key = choice.options.firstIndex(of: option) else { return nil }
      choice.key = key
      return .choice(choice)
    case (.selection(var selection), .options(let options)):
      let keys = Set(options.compactMap(selection.options.firstIndex(of:)))
      guard !keys.isEmpty, keys.count == options.count else { return nil }
      selection.keys = keys.sorted()
      return .selection(selection)
    case (.number(var key), .number(let value)):
      guard value.isFinite else { return nil }
      key.value = value
      return .number(key)
    case (.text, .text(let text)):
      return text.isEmpty ? nil : .text(TextKey(accepted: [text]))
    case (.ordering(let ordering), .order(let items)):
      guard items.count == ordering.items.count, Set(items) == Set(ordering.items) else {
        return nil
      }
      return .ordering(Ordering(items: items))
    case (.matching(var matching), .pairs(let options)):
      let key = options.compactMap(matching.options.firstIndex(of:))
      guard key.count == matching.prompts.count, options.count == key.count else { return nil }
      matching.key = key
      return .matching(matching)
    default:
      return nil
    }
  }

  /// The response that earns full marks.
  package var keyResponse: Response {
    switch self {
    case .choice(let choice): .option(choice.options[choice.key])
    case .selection(let selection): .options(selection.keys.map { selection.options[$0] })
    case .number(let key): .number(key.value)
    case .text(let key): .text(key.accepted.first ?? "")
    case .ordering(let ordering): .order(ordering.items)
    case .matching(let matching): .pairs(matching.key.map { matching.options[$0] })
    }
  }
}
