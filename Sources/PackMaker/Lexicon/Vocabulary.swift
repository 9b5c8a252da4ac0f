/// The words that one run has met, each looked up once.
struct Vocabulary: ~Copyable {
  let lexicon: Lexicon
  private var words = WordTable<Word>(isOfText: true)
  private var stemmer = Stemmer()

  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
  }

  /// What is known of a form in small letters.
  mutating func word(_ form: String) -> Word {
    if let word = words[form] { return word }
    let word = lexicon.word(form)
    // A page of nothing but new words must not fill the memory.
    if words.count < 100_000 { words[form] = word }
    return word
  }

  /// The stem of a form in small letters, by Snowball.
  mutating func stem(_ form: String) -> String { stemmer.stem(form) }
}
