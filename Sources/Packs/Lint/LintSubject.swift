package import Quiz
import Text

/// A pack as lint rules look at it: every text folded and numbered word by word, once.
package struct LintSubject {
  let pack: Pack
  let vocabulary: Vocabulary
  /// The words of all texts, one text behind the other; a ``Span`` tells one text's.
  let words: [Vocabulary.Word]
  /// All questions but the rejected ones.
  let items: [LintItem]
  /// In the pack's order.
  let sources: [LintSource]
  /// The words of each passage, numbered over all sources; ``LintItem/passages`` counts in these.
  let passages: [Span]
  /// For each of ``passages`` the source that it belongs to, in ``sources``.
  let sourceOfPassage: [Int]
  /// Rules that a question's tags silence, by the question's place in the pack.
  let allowances: [Int: Set<String>]

  package init(_ pack: Pack) {
    var builder = LintSubjectBuilder(pack)
    let sources = pack.sources.map { builder.source($0) }
    var items: [LintItem] = []
    items.reserveCapacity(pack.questions.count)
    for index in pack.questions.indices where pack.questions[index].status != .rejected {
      items.append(builder.item(at: index))
    }
    self.pack = pack
    self.sources = sources
    self.items = items
    passages = builder.passages
    sourceOfPassage = builder.sourceOfPassage
    allowances = builder.allowances
    vocabulary = builder.tokeniser.vocabulary
    words = builder.tokeniser.words
  }

  var isEnglish: Bool { pack.language == "en" || pack.language.hasPrefix("en-") }

  func classes(_ word: Vocabulary.Word) -> WordClass { vocabulary.classes[Int(word)] }

  /// The words of a text, each as text.
  func texts(_ span: Span) -> [String] { words[span.range].map(vocabulary.text) }

  /// A text as rules compare it.
  func text(_ span: Span) -> String { texts(span).joined(separator: " ") }

  /// Whether a phrase stands in a text as whole words in a row. An empty phrase stands nowhere.
  func contains(_ text: Span, _ phrase: Span) -> Bool {
    guard !phrase.isEmpty, phrase.count <= text.count else { return false }
    return words.withUnsafeBufferPointer { words in
      let first = words[Int(phrase.start)]
      for at in Int(text.start)...Int(text.start + text.count - phrase.count)
      where words[at] == first {
        var matched = 1
        while matched < phrase.count,
          words[at + matched] == words[Int(phrase.start) + matched]
        {
          matched += 1
        }
        if matched == phrase.count { return true }
      }
      return false
    }
  }

  /// Whether the texts share a word that carries matter, in singular or plural.
  func sharesContent(_ a: Span, _ b: Span) -> Bool {
    a.range.contains { index in
      classes(words[index]).contains(.content)
        && b.range.contains { lemma($0) == lemma(index) }
    }
  }

  /// The singular of the word at an index of ``words``.
  func lemma(_ index: Int) -> Vocabulary.Word { vocabulary.lemmas[Int(words[index])] }
}

/// A question as lint rules look at it.
package struct LintItem {
  /// Its place in the pack.
  let index: Int
  let id: String
  /// What is asked in its own words: a claim's statement, else the stem.
  let asked: String
  let askedWords: Span
  /// The asked words that are not quoted from somebody, and so are the pack's own.
  let wording: Span
  /// All classes that occur in ``wording``.
  let classes: WordClass
  /// What ``asked`` is written under: `claim` or `ask`.
  let stemKey: String
  let isClaim: Bool
  /// Whether the stem was composed around somebody's words.
  let isComposed: Bool
  let explanation: Span
  let hint: Span
  /// Options of a choice or a selection; none for a claim, whose options are given.
  let options: [Span]
  /// Places of the keys among ``options``.
  let keys: [Int]
  let secret: Secret
  /// Facts numbered over the pack.
  let fact: Int
  /// What it cites, in ``LintSubject/passages``.
  let passages: [Int]
  /// The sources it asks about, in ``LintSubject/sources``.
  let about: [Int]

  func place(_ key: String) -> PackPlace { .question(index: index, id: id, key: key) }
}

/// A source as lint rules look at it.
struct LintSource {
  let id: String
  let brief: Span
}
