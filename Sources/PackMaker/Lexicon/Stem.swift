internal import CStemmer

/// Snowball's English stemmer. It keeps a state of its own, so it belongs to one run.
package struct Stemmer: ~Copyable {
  private let stemmer: OpaquePointer?
  private var known = WordTable<String>(isOfText: true)

  package init() {
    stemmer = sb_stemmer_new("english", "UTF_8")
  }

  deinit { sb_stemmer_delete(stemmer) }

  /// The stem of a word in small letters; the word itself where there is none.
  package mutating func stem(_ word: String) -> String {
    if let stem = known[word] { return stem }
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
    // A page of nothing but new words must not fill the memory.
    if known.count < 50_000 { known[word] = stem }
    return stem
  }
}
