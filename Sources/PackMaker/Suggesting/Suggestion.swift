/// A question that something outside would ask of an article: where it stands and what its key is.
/// It carries no wording of its own; that is ours, so that whoever suggests can only point.
package struct Suggestion: Hashable, Sendable {
  /// Index into the articles of the pack.
  package var article: Int
  /// The paragraph's number in the file.
  package var paragraph: Int
  /// Words of the paragraph in a row that the question is about; articles may be missing.
  package var words: String
  package var asked: Asked
  /// 1 to 3.
  package var difficulty: Int

  package enum Asked: Hashable, Sendable {
    /// Is it so? It is.
    case supported
    /// Is it so, with another number in the place of this one?
    case refuted(number: String)
    case number(Double)
    /// A name, date or number; `others` are wrong, and used only where the article itself offers
    /// too few.
    case choice(key: String, others: [String])
    /// The same without options.
    case text(key: String)
    /// Who said the words?
    case speaker(String)
  }

  package init(
    article: Int, paragraph: Int, words: String, asked: Asked, difficulty: Int = 2
  ) {
    self.article = article
    self.paragraph = paragraph
    self.words = words
    self.asked = asked
    self.difficulty = difficulty
  }
}

/// A suggestion that no question of ours could be made of, and why.
package struct Unplaced: Hashable, Sendable {
  package var suggestion: Suggestion
  package var reason: Reason

  package enum Reason: String, Error, Hashable, Sendable, CaseIterable {
    case paragraph = "no such paragraph"
    case words = "its words are not in the paragraph"
    case sentence = "no sound sentence that stands by itself holds its words"
    case key = "its key is not one number, date or name there"
    case speaker = "those words are not given to that speaker there"
    case template = "no proposer of ours asks for such a key there"
  }
}
