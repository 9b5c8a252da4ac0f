import Quiz

/// A form with its options in the order in which a file lists them, and the key by that order.
enum Listed {
  case choice([String], key: Int, isShuffled: Bool)
  case selection([String], keys: [Int], isShuffled: Bool)
  case number(NumberKey)
  case text(TextKey)
  /// The second are indices of the items in their right order.
  case ordering([String], order: [Int])
  case matching(prompts: [String], options: [String], key: [Int])
}

extension Form {
  /// The form as a file lists it, drawn by the question's id.
  func listed(for id: String) -> Listed {
    switch self {
    case .choice(let choice):
      let listed = choice.listed(for: id)
      return .choice(
        listed.options, key: listed.key, isShuffled: choice.arrangement == .shuffled)
    case .selection(let selection):
      let listed = selection.listed(for: id)
      return .selection(
        listed.options, keys: listed.keys, isShuffled: selection.arrangement == .shuffled)
    case .number(let key): return .number(key)
    case .text(let key): return .text(key)
    case .ordering(let ordering):
      let scrambled = ordering.scrambled(for: id)
      var order = [Int](repeating: 0, count: scrambled.count)
      for (place, index) in scrambled.enumerated() { order[index] = place }
      return .ordering(scrambled.map { ordering.items[$0] }, order: order)
    case .matching(let matching):
      let listed = matching.listed(for: id)
      return .matching(prompts: matching.prompts, options: listed.options, key: listed.key)
    }
  }
}
