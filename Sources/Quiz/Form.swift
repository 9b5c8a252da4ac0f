/// How a question is answered. Every kind of question is lowered to one of these few forms, so
/// that front ends and exporters switch over them exhaustively.
package enum Form: Hashable, Sendable {
  case choice(Choice)
  case selection(Selection)
  case number(NumberKey)
  case text(TextKey)
  case ordering(Ordering)
  case matching(Matching)

  /// The form's name in journals and interfaces.
  package var name: String {
    switch self {
    case .choice: "choice"
    case .selection: "selection"
    case .number: "number"
    case .text: "text"
    case .ordering: "ordering"
    case .matching: "matching"
    }
  }
}

/// The order in which options are shown.
package enum Arrangement: Hashable, Sendable {
  /// As written: the verdicts of a claim.
  case fixed
  /// By value: options that are all numbers or all dates.
  case ascending
  case shuffled
}

/// Pick one option.
package struct Choice: Hashable, Sendable {
  package var options: [String]
  /// Index of the key in `options`.
  package var key: Int
  package var arrangement: Arrangement

  package init(options: [String], key: Int, arrangement: Arrangement? = nil) {
    self.options = options
    self.key = key
    self.arrangement = arrangement ?? .natural(for: options)
  }
}

/// Pick all options that apply.
package struct Selection: Hashable, Sendable {
  package var options: [String]
  /// Indices of the keys in `options`, ascending.
  package var keys: [Int]
  package var arrangement: Arrangement

  package init(options: [String], keys: [Int], arrangement: Arrangement? = nil) {
    self.options = options
    self.keys = keys
    self.arrangement = arrangement ?? .natural(for: options)
  }
}

/// Give a number.
package struct NumberKey: Hashable, Sendable {
  package var value: Double
  /// Absolute, in the unit.
  package var tolerance: Double
  package var unit: String

  package init(value: Double, tolerance: Double = 0, unit: String) {
    self.value = value
    self.tolerance = tolerance
    self.unit = unit
  }
}

/// Give a few words.
package struct TextKey: Hashable, Sendable {
  /// Every spelling that counts, the one to show first. Never empty.
  package var accepted: [String]

  package init(accepted: [String]) {
    self.accepted = accepted
  }
}

/// Put items in order.
package struct Ordering: Hashable, Sendable {
  /// In the right order.
  package var items: [String]

  package init(items: [String]) {
    self.items = items
  }
}

/// Find the option that belongs to each prompt.
package struct Matching: Hashable, Sendable {
  package var prompts: [String]
  package var options: [String]
  /// For each prompt the index of its option; an option may serve several prompts or none.
  package var key: [Int]
  package var arrangement: Arrangement

  package init(prompts: [String], options: [String], key: [Int], arrangement: Arrangement? = nil) {
    self.prompts = prompts
    self.options = options
    self.key = key
    self.arrangement = arrangement ?? .natural(for: options)
  }
}
