package import Articles
import Text

/// An article with all that could be told of its text. Nothing here knows a topic.
package struct AnnotatedArticle: Sendable {
  package var article: Article
  /// What cleaning kept, in order; nothing else is ever quoted.
  package var paragraphs: [AnnotatedParagraph]
  /// Everybody and everything named, each once; a ``NameMention`` points in here.
  package var entities: [Entity]

  package init(article: Article, paragraphs: [AnnotatedParagraph], entities: [Entity] = []) {
    self.article = article
    self.paragraphs = paragraphs
    self.entities = entities
  }
}

/// A paragraph that cleaning kept.
package struct AnnotatedParagraph: Sendable {
  /// Counted from 1 over the file's paragraphs, those that cleaning dropped included.
  package var number: Int
  /// Normalised.
  package var text: String
  /// The text's UTF-8, which tokens count in.
  package var utf8: [UInt8]
  package var tokens: [Token]
  package var sentences: [Sentence]
  /// How its quotation marks and brackets pair.
  package var marks = PairedMarks()
  /// Direct speech; may run over several sentences.
  package var quotations: [Quotation] = []
  /// Indirect speech.
  package var reports: [ReportedStatement] = []
  /// Whom a pronoun means, by its token, where only one can be meant: indices into the entities.
  package var pronouns: [Int: Int] = [:]

  package init(number: Int, text: String, tokens: [Token] = [], sentences: [Sentence] = []) {
    self.number = number
    self.text = text
    utf8 = Array(text.utf8)
    self.tokens = tokens
    self.sentences = sentences
  }

  /// The text from the first to the last of some tokens.
  package func text(_ tokens: Range<Int>) -> String {
    String(decoding: bytes(tokens), as: UTF8.self)
  }

  /// The same folded.
  func folded(_ tokens: Range<Int>) -> Folded { Folded(utf8: bytes(tokens)) }

  private func bytes(_ tokens: Range<Int>) -> ArraySlice<UInt8> {
    guard !tokens.isEmpty else { return [] }
    return utf8[
      self.tokens[tokens.lowerBound].bytes
        .lowerBound..<self.tokens[tokens.upperBound - 1].bytes.upperBound]
  }
}

/// A sentence of a paragraph. All ranges are of the paragraph's tokens.
package struct Sentence: Sendable {
  package var tokens: Range<Int>
  package var quantities: [Quantity] = []
  package var dates: [DateMention] = []
  package var names: [NameMention] = []
  /// Words that lower the strength of what is said: `reportedly`, `may`, `expected to`.
  package var hedges: [Range<Int>] = []
  package var voice: Voice = .unclear
  /// Why nothing is to be built on it; empty for a sound sentence.
  package var faults: Set<Fault> = []

  package init(tokens: Range<Int>) {
    self.tokens = tokens
  }
}

/// What makes a sentence unfit to build on.
package enum Fault: String, Hashable, Sendable, CaseIterable {
  /// No full stop, question or exclamation mark at its end.
  case noStop
  /// Begins with a small letter or a figure that may be the end of another sentence.
  case noBeginning
  /// Quotation marks or brackets that do not pair.
  case unpaired
  /// Two sentences, or a heading and a sentence, run into one.
  case runOn
  /// A word that no dictionary has, which may be a misprint.
  case unknownWord
  /// `I`, `we`, `my` outside quotation marks: perhaps a quotation without its marks.
  case firstPerson
  /// A question, or addressed to the reader.
  case noStatement
  /// No finite verb that could be told.
  case noVerb
  /// Very long, or of many clauses.
  case tangled
  /// Of the page and not of the article: a caption, a credit, a call to share.
  case ofPage
}

/// Who vouches for a sentence.
package enum Voice: Hashable, Sendable {
  /// The source says it in its own voice.
  case source
  /// Somebody else says it, as the source reports; `speaker` is an index into the entities where
  /// it is known.
  case attributed(speaker: Int?)
  /// Within somebody's direct speech.
  case quoted(speaker: Int?)
  case unclear
}
