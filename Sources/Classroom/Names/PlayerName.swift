import Text

/// A student's name as it may be shown: one line, 1 to 32 characters as a reader counts them.
package struct PlayerName: Hashable, Sendable {
  package let text: String

  /// Characters of the longest name.
  package static let limit = 32

  /// Code points of the longest name, since one character can pile up any number of marks.
  static let scalarLimit = 4 * limit

  /// Why a text is no name.
  package enum Fault: Error, Hashable, Sendable {
    case empty
    case tooLong
    /// Control characters, bidirectional ones, or what has no meaning of its own.
    case forbidden(Unicode.Scalar)
    /// More marks on one letter than any language writes.
    case piledMarks
  }

  /// Takes a name that somebody typed: spaces at the ends and runs of spaces do not matter.
  ///
  /// - Throws: a ``Fault``; nothing is taken out of a name that cannot stay as it is.
  package init(_ typed: String) throws(Fault) {
    // Bytes first, so that a body of any size costs little.
    guard typed.utf8.count <= 16 * Self.scalarLimit else { throw .tooLong }
    for scalar in typed.unicodeScalars where !Self.isAllowed(scalar) { throw .forbidden(scalar) }
    let text = Normalisation.normalise(typed)
    guard !Lookalikes.caseless(text).isEmpty else { throw .empty }
    guard text.unicodeScalars.count <= Self.scalarLimit else { throw .tooLong }
    guard text.count <= Self.limit else { throw .tooLong }
    for character in text where Self.marks(on: character) > 4 { throw .piledMarks }
    self.text = text
  }

  /// A name that the program made or read back from its own journal.
  init(trusted text: String) {
    self.text = Gate.line(text, limit: Self.limit)
  }

  /// What two names may not have in common. Both keys, because letters that look alike need not be
  /// each other's capitals.
  var keys: Keys {
    Keys(caseless: Lookalikes.caseless(text), skeleton: Lookalikes.skeleton(text))
  }

  struct Keys: Hashable, Sendable {
    var caseless: String
    var skeleton: String
  }

  /// The name with a number behind it, still within the limit.
  func numbered(_ number: Int) -> PlayerName {
    let tail = " \(number)"
    return PlayerName(trusted: text.prefix(Self.limit - tail.count) + tail)
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    // Joiners and variation selectors are part of how words and emoji are written.
    if [0x200C, 0x200D, 0xFE0E, 0xFE0F].contains(scalar.value) { return true }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      return false
    default:
      return true
    }
  }

  private static func marks(on character: Character) -> Int {
    character.unicodeScalars.count {
      $0.properties.generalCategory == .nonspacingMark
        || $0.properties.generalCategory == .enclosingMark
    }
  }
}
