import Synchronization

/// The English words: WordNet, and lists of what WordNet leaves out.
///
/// Shared by all threads; what a run has looked up is kept in its ``Vocabulary``.
package final class Lexicon: Sendable {
  private let wordNet: WordNet
  /// What earlier runs have looked up: the articles of a corpus have most of their words in common.
  private let known = Mutex(WordTable<Word>(isOfText: true))

  /// Words that are kept between runs.
  private static let mostKnown = 20_000

  /// - Parameter folder: WordNet's files; nil for the folder that `WNSEARCHDIR` names, else
  ///   `/usr/share/wordnet`.
  /// - Throws: ``LexiconError`` where a file is missing.
  package init(folder: String? = nil) throws(LexiconError) {
    wordNet = try WordNet(folder: folder ?? WordNet.folder)
  }

  /// What is known of a form in small letters with plain apostrophes. Takes some microseconds:
  /// ask a ``Vocabulary``.
  func word(_ form: String) -> Word {
    if let word = known.withLock({ $0[form] }) { return word }
    let word = found(form)
    known.withLock { known in
      if known.count < Self.mostKnown { known[form] = word }
    }
    return word
  }

  private func found(_ form: String) -> Word {
    if let readings = FunctionWords.all[form] {
      return Word(readings, isFunctionWord: true, verbLemma: Self.auxiliaryLemma(form))
    }
    let bytes = Array(form.utf8)
    guard bytes.count <= 48 else { return Word([Word.Reading(.other, 0)], isKnown: false) }
    var found = Findings()
    look(up: bytes, into: &found)
    if !found.isEmpty {
      let word = found.word()
      return Self.plurals.contains(form) ? word.read(as: [Word.Reading(.pluralNoun, 0)]) : word
    }
    return WordFormation.word(of: bytes) { part in
      if let readings = FunctionWords.all[String(decoding: part, as: UTF8.self)] {
        return Word(readings, isFunctionWord: true)
      }
      var found = Findings()
      self.look(up: part, into: &found)
      return found.isEmpty ? nil : found.word()
    }
  }

  /// Nouns that are plural without its ending, and hardly ever anything else.
  private static let plurals: WordSet = [
    "people", "police", "cattle", "personnel", "men", "women", "children", "clergy", "folk",
    "teeth", "mice",
  ]

  private static func auxiliaryLemma(_ form: String) -> String? {
    switch FunctionWords.auxiliaries[form] {
    case .be: form.hasPrefix("g") ? "get" : "be"
    case .have: "have"
    case .do: "do"
    default: form == "said" || form == "says" || form == "saying" ? "say" : nil
    }
  }

  /// All readings of a form: as it stands, as an irregular and as a regular inflection.
  private func look(up form: [UInt8], into found: inout Findings) {
    for part in WordNet.Part.allCases {
      if let lemma = wordNet.lemma(form, part) { found.add(lemma, form, part, .plain) }
    }
    for inflection in Inflections.of(form) {
      guard let lemma = wordNet.lemma(inflection.lemma, inflection.part) else { continue }
      found.add(lemma, inflection.lemma, inflection.part, inflection.form)
    }
    for part in [WordNet.Part.noun, .verb, .adjective] {
      for lemma in wordNet.exceptions(form, part) where lemma != form {
        guard let entry = wordNet.lemma(lemma, part) else { continue }
        for inflection in Inflections.irregular(form, lemma, part) {
          found.add(entry, lemma, part, inflection)
        }
      }
    }
    for (lemma, form) in Inflections.missing(form) {
      guard let entry = wordNet.lemma(lemma, .verb) else { continue }
      found.add(entry, lemma, .verb, form)
    }
  }
}
