/// Whether those who did well elsewhere did well on an item: its correlation with the rest of the
/// test.
package enum Discrimination: Hashable, Sendable {
  /// Too little to tell: fewer than ``leastStudents`` or ``leastOtherItems``.
  case withheld
  /// Everyone has the same mark on the item, or on all the others together.
  case undefined
  /// The item-rest correlation, -1 to 1.
  case value(Double)

  /// With fewer, one student more would turn the value round.
  package static let leastStudents = 10
  package static let leastOtherItems = 5

  /// Nil where there is no value.
  package var value: Double? {
    if case .value(let value) = self { value } else { nil }
  }

  /// Nil where there is no value.
  package var band: Band? { value.map { Band($0) } }

  /// What a value says to whoever wrote the item (after Ebel and Frisbie, 1991, ch. 13: poor
  /// under 0.2, marginal under 0.3, from there on reasonably good).
  package enum Band: String, Hashable, Sendable, CaseIterable {
    /// Under 0: those who know more do worse.
    case suspect
    /// Under 0.2.
    case weak
    /// Under 0.3.
    case fair
    case good

    package init(_ value: Double) {
      self =
        switch value {
        case ..<0: .suspect
        case ..<0.2: .weak
        case ..<0.3: .fair
        default: .good
        }
    }

    /// As a report says it.
    package var words: String {
      self == .suspect ? "wrong key or ambiguous" : rawValue
    }
  }
}
