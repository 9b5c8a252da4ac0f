/// `Rubkan` where the article has `Rukban` elsewhere: one of two spellings with a pair of letters
/// swapped is a slip, and nothing is built on a sentence that has it.
enum MisspeltNames {
  static func mark(_ article: inout AnnotatedArticle, _ vocabulary: inout Vocabulary) {
    var counts = WordTable<Int>(isOfText: true)
    var kin: [String: [String]] = [:]
    for paragraph in article.paragraphs {
      for token in paragraph.tokens where isName(token) {
        let known = counts[token.lower] ?? 0
        counts[token.lower] = known + 1
        if known == 0 {
          kin[String(decoding: token.lower.utf8.sorted(), as: UTF8.self), default: []]
            .append(token.lower)
        }
      }
    }
    var slips: Set<String> = []
    for (_, forms) in kin where forms.count == 2 && isSwapped(forms[0], forms[1]) {
      // `Martial` and `Marital` are both words.
      if forms.contains(where: { vocabulary.word($0).isKnown }) { continue }
      let (one, other) = (counts[forms[0]] ?? 0, counts[forms[1]] ?? 0)
      if one <= other { slips.insert(forms[0]) }
      if other <= one { slips.insert(forms[1]) }
    }
    guard !slips.isEmpty else { return }
    for index in article.paragraphs.indices {
      let tokens = article.paragraphs[index].tokens
      for place in article.paragraphs[index].sentences.indices {
        let sentence = article.paragraphs[index].sentences[place].tokens
        if tokens[sentence].contains(where: { isName($0) && slips.contains($0.lower) }) {
          article.paragraphs[index].sentences[place].faults.insert(.unknownWord)
        }
      }
    }
  }

  private static func isName(_ token: Token) -> Bool {
    token.shape == .capitalised && (5...24).contains(token.lower.utf8.count)
      && token.tag != .possessive
  }

  /// Whether two words of one length differ in two letters beside each other that changed places.
  private static func isSwapped(_ one: String, _ other: String) -> Bool {
    let (a, b) = (Array(one.utf8), Array(other.utf8))
    guard a.count == b.count else { return false }
    let differing = a.indices.filter { a[$0] != b[$0] }
    guard differing.count == 2, differing[1] == differing[0] + 1 else { return false }
    return a[differing[0]] == b[differing[1]] && a[differing[1]] == b[differing[0]]
  }
}
