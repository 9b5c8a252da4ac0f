import Text

/// Marks answers against keys.
package enum Marking {
  /// The fraction right, from 0 to 1; nil where the response does not fit the form.
  ///
  /// Choice, number and text: 0 or 1. Selection: max(0, right picks - wrong picks) / keys.
  /// Ordering: the share of pairs in order. Matching: the share right.
  package static func fraction(of response: Response, under form: Form) -> Double? {
    switch (form, response) {
    case (.choice(let choice), .option(let option)):
      if option == choice.options[choice.key] { return 1 }
      return choice.options.contains(option) ? 0 : nil
    case (.number(let key), .number(let value)):
      guard value.isFinite else { return nil }
      return abs(value - key.value) <= key.tolerance + slack(for: key.value) ? 1 : 0
    case (.text(let key), .text(let text)):
      return TextMatch.accepts(text, as: key.accepted) ? 1 : 0
    case (.selection(let selection), .options(let picks)):
      return fraction(of: picks, under: selection)
    case (.ordering(let ordering), .order(let items)):
      return fraction(of: items, under: ordering)
    case (.matching(let matching), .pairs(let options)):
      guard options.count == matching.prompts.count,
        options.allSatisfy(matching.options.contains)
      else { return nil }
      let right = zip(options, matching.key).count { $0 == matching.options[$1] }
      return Double(right) / Double(options.count)
    default:
      return nil
    }
  }

  /// Whether a response fits the form, so that it can be marked at all.
  package static func fits(_ response: Response, _ form: Form) -> Bool {
    fraction(of: response, under: form) != nil
  }

  /// Room for binary rounding only: 1.2k must equal 1200.
  private static func slack(for value: Double) -> Double {
    max(abs(value), 1) * 1e-9
  }

  private static func fraction(of picks: [String], under selection: Selection) -> Double? {
    guard Set(picks).count == picks.count, picks.allSatisfy(selection.options.contains) else {
      return nil
    }
    let keys = Set(selection.keys.map { selection.options[$0] })
    let right = picks.count(where: keys.contains)
    return max(0, Double(right - (picks.count - right))) / Double(keys.count)
  }

  private static func fraction(of items: [String], under ordering: Ordering) -> Double? {
    let places = items.compactMap(ordering.items.firstIndex(of:))
    guard places.count == ordering.items.count, Set(places).count == places.count,
      items.count == places.count
    else { return nil }
    guard places.count > 1 else { return 1 }
    var inOrder = 0
    for first in places.indices {
      inOrder += places[(first + 1)...].count { $0 > places[first] }
    }
    return Double(inOrder) / Double(places.count * (places.count - 1) / 2)
  }
}
