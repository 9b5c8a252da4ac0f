/// The words of matter in the sentences that an article begins with, by their beginnings.
struct LeadWords {
  /// For each of the first paragraphs, for each of its sentences.
  private var sentences: [[Set<Substring>]] = []
  /// How many of the sentences read have a word.
  private var counts: [Substring: Int] = [:]
  private var total = 0

  /// So many paragraphs tell what an article is about.
  private static let reach = 30

  init(_ article: AnnotatedArticle) {
    for paragraph in article.paragraphs.prefix(Self.reach) {
      let matter = paragraph.sentences.map { sentence in
        Set(
          paragraph.tokens[sentence.tokens].lazy
            .filter { $0.lower.utf8.count > 3 && !StopWords.set.contains($0.lower) }
            .map { $0.lower.prefix(5) })
      }
      for words in matter {
        total += 1
        for word in words { counts[word, default: 0] += 1 }
      }
      if sentences.count < 4 { sentences.append(matter) }
    }
  }

  /// Whether another sentence has a word of this one; of two sentences nothing can be said.
  func belongs(_ place: (paragraph: Int, sentence: Int)) -> Bool {
    total < 3 || sentences[place.paragraph][place.sentence].contains { counts[$0] ?? 0 > 1 }
  }

  /// Whether the sentence behind it has most of its words.
  func isSaidAgain(_ place: (paragraph: Int, sentence: Int)) -> Bool {
    let words = sentences[place.paragraph][place.sentence]
    let inParagraph = sentences[place.paragraph].dropFirst(place.sentence + 1)
    guard
      let next = inParagraph.first
        ?? (place.paragraph + 1 < sentences.count ? sentences[place.paragraph + 1].first : nil)
    else { return false }
    return words.count >= 4 && words.intersection(next).count * 5 >= words.count * 3
  }
}
