package import Quiz

/// An item as a language model proposed it. Nothing about it has been proved: `ModelGate` does.
package struct ModelDraft: Hashable, Sendable {
  package var content: Content
  /// Empty where the model gave none.
  package var explanation: String
  /// The number of the paragraph that the item rests on, as the model says.
  package var paragraph: Int
  /// What that paragraph is said to hold, word by word.
  package var quote: String
  /// 1 to 3.
  package var difficulty: Int

  package init(
    content: Content, explanation: String = "", paragraph: Int, quote: String, difficulty: Int = 2
  ) {
    self.content = content
    self.explanation = explanation
    self.paragraph = paragraph
    self.quote = quote
    self.difficulty = difficulty
  }

  /// What is asked, and the key.
  package enum Content: Hashable, Sendable {
    case claim(String, Key)
    /// `key` is an index into the options.
    case choice(stem: String, options: [String], key: Int)
    /// `value` as the model wrote it, which `NumberReading` could read.
    case number(stem: String, written: String, value: Double, unit: String)
    case whoSaid(statement: String, options: [String], key: Int)
    case text(stem: String, key: String)
  }

  /// The verdict of a claim.
  package enum Key: Hashable, Sendable {
    case supported
    /// The one thing that the claim changes: what it says, and what the quote says in its place.
    case refuted(wrong: String, right: String)
    case notStated

    package var verdict: Verdict {
      switch self {
      case .supported: .supported
      case .refuted: .refuted
      case .notStated: .notStated
      }
    }
  }

  /// The kind of question, as packs name it.
  package var kind: String {
    switch content {
    case .claim: "claim"
    case .choice: "choice"
    case .number: "number"
    case .whoSaid: "who-said"
    case .text: "text"
    }
  }

  /// The claim, the statement or the stem.
  package var wording: String {
    switch content {
    case .claim(let text, _): text
    case .choice(let stem, _, _), .number(let stem, _, _, _), .text(let stem, _): stem
    case .whoSaid(let statement, _, _): statement
    }
  }

  /// What the quote has to hold: the answer, or what contradicts a refuted claim. Nil for a claim
  /// that is supported, or not stated.
  package var answer: String? {
    switch content {
    case .claim(_, .refuted(_, let right)): right
    case .claim: nil
    case .choice(_, let options, let key), .whoSaid(_, let options, let key): options[key]
    case .number(_, let written, _, _): written
    case .text(_, let key): key
    }
  }

  /// None where nothing is picked.
  package var options: [String] {
    switch content {
    case .choice(_, let options, _), .whoSaid(_, let options, _): options
    default: []
    }
  }
}
