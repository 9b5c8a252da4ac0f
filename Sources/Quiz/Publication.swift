package import Text

/// When a source was published, and how that is known.
package enum Publication: Hashable, Sendable {
  /// The article prints it.
  case stated(PartialDate)
  /// It follows from what the article says; `how` tells from what.
  case inferred(PartialDate, how: String)
  case notStated

  /// As players see it: `3 February 2025`, `February 2025 (date inferred)`, `date not stated`.
  package var words: String {
    switch self {
    case .stated(let date): date.words
    case .inferred(let date, _): "\(date.words) (date inferred)"
    case .notStated: "date not stated"
    }
  }
}
