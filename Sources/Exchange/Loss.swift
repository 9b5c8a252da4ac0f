/// Something of a pack that a format cannot carry, and what was done about it.
package struct Loss: Hashable, Sendable {
  /// The question's id; nil where it concerns the pack.
  package var question: String?
  package var cause: Cause
  package var outcome: Outcome

  package init(question: String?, _ cause: Cause, _ outcome: Outcome) {
    self.question = question
    self.cause = cause
    self.outcome = outcome
  }

  /// What the format cannot do.
  package enum Cause: Hashable, Sendable {
    /// The format has no questions of this form.
    case form(String)
    /// Counted in characters.
    case tooLong(Part, characters: Int, limit: Int)
    case wrongCount(Part, count: Int, ClosedRange<Int>)
    /// What stands there means something else in the format.
    case misread(Part, as: String)
    /// The format holds times of these lengths alone, in seconds.
    case time(seconds: Int, allowed: [Int])
    /// Spaces at the ends, line breaks, tabs or runs of spaces, which the format does not keep.
    case spacing(Part)
    /// A text that is another's too, once the spaces are gone that the format does not keep.
    case repeated(String)
    /// Characters that no output shows, or line breaks and tabs where none can stand.
    case unprinted
    /// The file could not be read again with this question in it.
    case notReadBack(Unread)
    /// What came back when the file was read again is not what was written.
    case changed(Field)
  }

  /// Why a file that was written could not be read again.
  package enum Unread: Hashable, Sendable {
    indirect case error(ExchangeError)
    /// A question of it is refused.
    case fault(Fault.Cause)
    /// A question is not there, and nothing is said of it.
    case missing
  }

  /// The part of a question that a cause concerns.
  package enum Part: Hashable, Sendable {
    case stem, statement, options, others, option(String), key, feedback, id, title
  }

  /// What `--lossy` does about it.
  package enum Outcome: Hashable, Sendable {
    /// The question is not in the file.
    case leftOut
    /// - Parameter without: the end that is gone.
    case shortened(Part, without: String)
    case reworded(String)
    /// It is asked as a question of another form.
    case recast(as: String)
    /// The nearest that the format has.
    case replaced(by: String)
    /// It is written without that.
    case without
  }
}
