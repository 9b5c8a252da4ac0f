#if canImport(Glibc)
  import Glibc
#else
  import Musl
#endif

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

  /// The upper end of a value's 95% interval by Fisher's z (1921), tanh(atanh r + 1.96 / √(n - 3)),
  /// of at least four students. Rough, since marks are no bell curve.
  package static func upperEnd(of value: Double, among students: Int) -> Double {
    guard students > 3 else { return 1 }
    return tanh(atanh(min(max(value, -1), 1)) + 1.96 / Double(students - 3).squareRoot())
  }

  /// A value under 0 casts doubt on the key where the upper end of its interval is under this, the
  /// end of ``Band/weak``: even at its best by chance the item is a poor one.
  package static let doubtEnd = 0.2

  /// The band that a report may speak of: ``Band/suspect`` only where the doubt is more than chance,
  /// else ``Band/weak``. Nil where there is no value.
  package func voicedBand(among students: Int) -> Band? {
    guard let value, let band else { return nil }
    guard band == .suspect else { return band }
    return Self.upperEnd(of: value, among: students) < Self.doubtEnd ? .suspect : .weak
  }

  /// What a value says to whoever wrote the item (after Ebel and Frisbie, 1991, ch. 13: poor
  /// under 0.2, marginal under 0.3, from there on reasonably good).
  package enum Band: String, Hashable, Sendable, CaseIterable {
    /// Under 0: those who do better elsewhere do worse, so that the key may be wrong or the item
    /// ambiguous.
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
      self == .suspect ? "may have a wrong key or be ambiguous" : rawValue
    }
  }
}
