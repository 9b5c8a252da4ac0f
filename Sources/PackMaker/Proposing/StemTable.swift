/// The stems of all words of some articles, worked out once, each with a number.
package struct StemTable: Sendable {
  /// Numbers of stems, by word.
  private var numbers = WordTable<Int32>(isOfText: true)
  private var stems: [String] = []

  package init(_ articles: [AnnotatedArticle]) {
    var stemmer = Stemmer()
    var known = WordTable<Int32>(isOfText: true)
    for article in articles {
      for paragraph in article.paragraphs {
        for token in paragraph.tokens where numbers[token.lower] == nil {
          let stem = stemmer.stem(token.lower)
          let number = known[stem] ?? Int32(stems.count)
          if number == stems.count {
            known[stem] = number
            stems.append(stem)
          }
          numbers[token.lower] = number
        }
      }
    }
  }

  /// The stem of a word that stands in the articles; any other word itself.
  func stem(_ word: String) -> String { numbers[word].map { stems[Int($0)] } ?? word }

  /// The stems of the words that carry matter.
  func contentStems(of tokens: Range<Int>, in paragraph: AnnotatedParagraph) -> Set<String> {
    Set(contentNumbers(of: tokens, in: paragraph).map { stems[Int($0)] })
  }

  /// The same as numbers, ascending, each once.
  func contentNumbers(of tokens: Range<Int>, in paragraph: AnnotatedParagraph) -> [Int32] {
    var found: [Int32] = []
    for index in tokens where paragraph.tokens[index].carriesMatter {
      if let number = numbers[paragraph.tokens[index].lower] { found.append(number) }
    }
    found.sort()
    return found.deduplicated()
  }
}

extension Token {
  /// Whether it is a word that tells what a sentence is about.
  fileprivate var carriesMatter: Bool {
    switch tag {
    case .noun, .pluralNoun, .properNoun, .verb, .verbPast, .verbThird, .pastParticiple,
      .presentParticiple, .adjective, .number:
      lower.utf8.count > 2
    default: false
    }
  }
}

extension Array<Int32> {
  /// A sorted array with each element once.
  func deduplicated() -> [Int32] {
    var out: [Int32] = []
    out.reserveCapacity(count)
    for element in self where element != out.last { out.append(element) }
    return out
  }
}
