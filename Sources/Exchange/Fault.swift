/// Something in a file that is no question this program can ask.
package struct Fault: Hashable, Sendable {
  package var place: Place
  package var cause: Cause

  package init(_ place: Place, _ cause: Cause) {
    self.place = place
    self.cause = cause
  }

  package enum Place: Hashable, Sendable {
    /// Counted from 1.
    case line(Int)
    /// A file within an archive, and a line of it where known.
    case entry(String, line: Int?)
    /// Counted from 1, where lines mean nothing; with its name where it has one.
    case item(Int, name: String?)
  }

  package enum Cause: Hashable, Sendable {
    /// A type of question that has no form here.
    case unknownType(String)
    case noKey
    case noStem
    case wrongCount(Loss.Part, count: Int, ClosedRange<Int>)
    /// A mark of the format that does not close, or stands where it means nothing.
    case malformed(String)
    /// What should be a number, a date, one of some words.
    case badValue(String, field: String)
    case tooLong(characters: Int, limit: Int)
    case duplicateID(String)
    /// Pictures, sounds and the like.
    case media(String)
    /// Partial credit, penalties and other ways of marking that packs do not have.
    case marking(String)
    /// Two options, items or prompts that are the same text.
    case repeated(String)
    /// A source or passage that was described otherwise before.
    case conflict(String)
    /// The question is taken in without a word that packs have no place for.
    case without(String, field: String)
  }

  /// Whether the question is in the pack all the same.
  package var isTaken: Bool { if case .without = cause { true } else { false } }
}
