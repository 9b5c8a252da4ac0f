/// Something in a file that is no question this program can ask.
package struct Fault: Hashable, Sendable {
  package var place: Place
  package var cause: Cause

  package init(_ place: Place, _ cause: Cause) {
    self.place = place
    self.cause = cause
  }

  /// Where it stands.
  package enum Place: Hashable, Sendable {
    /// Counted from 1.
    case line(Int)
    /// A file within an archive, and a line of it where known.
    case entry(String, line: Int?)
    /// Counted from 1, where lines mean nothing; with its name where it has one.
    case item(Int, name: String?)
    /// Of a workbook's first sheet, counted from 1.
    case row(Int)
  }

  /// What is the matter.
  package enum Cause: Hashable, Sendable {
    /// A type of question that has no form here.
    case unknownType(String)
    /// A part of questions that packs have no place for, and without which none can be asked.
    case unsupported(String)
    case noKey
    case noStem
    case wrongCount(Loss.Part, count: Int, ClosedRange<Int>)
    /// A mark of the format that does not close, or stands where it means nothing.
    case malformed(String)
    /// What should be a number, a date, one of some words.
    case badValue(String, field: String)
    /// What could mean either of two answers.
    case ambiguous(String)
    case tooLong(characters: Int, limit: Int)
    /// Another question has the id already, so that this one gets one of its own.
    case duplicateID(String)
    /// Pictures, sounds and the like.
    case media(String)
    /// Partial credit, penalties and other ways of marking that packs do not have.
    case marking(String)
    /// The question is taken in, and what counts as right here is not what counted there.
    case remarked(there: String)
    /// Two options, items or prompts that are the same text.
    case repeated(String)
    /// The options stood in an order of their own, and are asked in another.
    case reordered
    /// A source or passage that was described otherwise before.
    case conflict(String)
    /// The question is taken in without a word that packs have no place for.
    case without(String, field: String)
    /// The question is taken in with a word put otherwise.
    case changed(String, to: String, field: String)
  }

  /// Whether the question is in the pack all the same.
  package var isTaken: Bool {
    switch cause {
    case .without, .changed, .remarked, .reordered, .duplicateID: true
    default: false
    }
  }
}
