package import Quiz

/// What can be typed for a form, for Tab to complete.
extension AnswerSheet {
  /// Whether a line may name several options.
  package var takesSeveral: Bool {
    switch self {
    case .selection, .ordering: true
    case .verdict, .choice, .number, .text, .matching: false
    }
  }

  /// Options that may be typed as they stand; of a matching only letters can.
  package var typedOptions: [String] {
    if case .matching = self { [] } else { options }
  }
}
