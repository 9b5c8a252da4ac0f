package import Quiz

/// What curating at a prompt needs of the world: the pack's file, the articles, an editor.
package protocol CurationDesk {
  /// What lint finds about a question of a pack, each a sentence.
  mutating func findings(on index: Int, in pack: Pack) -> [String]

  /// A cited passage in the reader's own copy; nil where there is none.
  func context(of citation: Citation, in pack: Pack) -> PassageContext?

  /// What of a question can be edited on a line.
  func fields(of question: Question, in pack: Pack) -> [CurationField]

  /// The question with other texts in some of its fields.
  func question(_ question: Question, in pack: Pack, with texts: [String: String]) -> CurationEdit

  /// The question as text for an editor.
  func text(of question: Question, in pack: Pack) -> String

  /// The question that such a text holds.
  func question(from text: String, in pack: Pack) -> CurationEdit

  /// Has somebody edit a text; nil, and a sentence, where that could not be done.
  func edited(_ text: String) -> (text: String?, problem: String)

  /// Has questions, by their index, on disk when it returns. A sentence is to be told.
  mutating func save(_ questions: [Int: Question]) throws(CurationFailure) -> String?

  /// The pack as its file is now; nil where it cannot be read, which has been told then.
  mutating func reload() -> Pack?
}

/// A field of a question as a line of text.
package struct CurationField: Hashable, Sendable {
  package var name: String
  package var text: String
  /// How it is written, where that does not go without saying.
  package var note: String?
  /// Whether an empty line takes it out.
  package var isOptional: Bool

  package init(name: String, text: String, note: String? = nil, isOptional: Bool = false) {
    self.name = name
    self.text = text
    self.note = note
    self.isOptional = isOptional
  }
}

/// What came of editing.
package enum CurationEdit: Hashable, Sendable {
  case question(Question)
  /// Nothing was left of the text.
  case dropped
  /// What is wrong, a text of one or several lines each.
  case wrong([String])
}

/// Why a decision is not on disk.
package enum CurationFailure: Error, Hashable, Sendable {
  /// Somebody else changed the file meanwhile.
  case changedMeanwhile
  /// A sentence without its full stop.
  case other(String)
}
