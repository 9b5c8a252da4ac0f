internal import CStemmer
import Synchronization

/// Snowball's English stemmer. It keeps a state of its own, so it belongs to one run.
package struct Stemmer: ~Copyable {
  private let stemmer: OpaquePointer?
  /// What all runs have found: the articles of a corpus have most of their words in common.
  private static let known = Mutex(WordTable<String>(isOfText: true))

  /// Stems that are kept: a page of nothing but new words must not fill the memory.
  private static let mostKnown = 20_000

  package init() {
    stemmer = sb_stemmer_new("english", "UTF_8")
  }

  deinit { sb_stemmer_delete(stemmer) }

  /// The stem of a word in small letters; the word itself where there is none.
  package mutating func stem(_ word: String) -> String {
    if let stem = Self.known.withLock({ $0[word] }) { return stem }
    var word = word
    let length = word.utf8.count
    guard length < 64, let stemmer else { return word }
    let stem = word.withUTF8 { bytes -> String in
      guard let bytes = bytes.baseAddress,
        let stem = sb_stemmer_stem(stemmer, bytes, Int32(length))
      else { return "" }
      return String(
        decoding: UnsafeBufferPointer(start: stem, count: Int(sb_stemmer_length(stemmer))),
        as: UTF8.self)
    }
    Self.known.withLock { [word] known in
      if known.count < Self.mostKnown { known[word] = stem }
    }
    return stem
  }
}
