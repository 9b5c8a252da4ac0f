/// The words of matter in the sentences that an article begins with, by their beginnings.
struct LeadWords {
  /// For each of the first paragraphs, for each of its sentences; by their numbers, ascending, each
  /// once.
  private var sentences: [[[Int32]]] = []
  /// How many of the sentences read have a word, by its number.
  private var counts: [Int] = []
  private var total = 0

  /// So many paragraphs tell what an article is about.
  private static let reach = 30

  init(_ article: AnnotatedArticle) {
    var beginnings = WordNumbers()
    for paragraph in article.paragraphs.prefix(Self.reach) {
      let matter = paragraph.sentences.map { sentence in
        var words: [Int32] = []
        for token in paragraph.tokens[sentence.tokens]
        where token.lower.utf8.count > 3 && !StopWords.set.contains(token.lower) {
          words.append(beginnings.number(ofBeginning: token.lower))
        }
        words.sort()
        return words.deduplicated()
      }
      for words in matter {
        total += 1
        for word in words {
          while counts.count <= Int(word) { counts.append(0) }
          counts[Int(word)] += 1
        }
      }
      if sentences.count < 4 { sentences.append(matter) }
    }
  }

  /// Whether another sentence has a word of this one; of two sentences nothing can be said.
  func belongs(_ place: (paragraph: Int, sentence: Int)) -> Bool {
    total < 3 || sentences[place.paragraph][place.sentence].contains { counts[Int($0)] > 1 }
  }

  /// Whether the sentence behind it has most of its words.
  func isSaidAgain(_ place: (paragraph: Int, sentence: Int)) -> Bool {
    let words = sentences[place.paragraph][place.sentence]
    let inParagraph = sentences[place.paragraph].dropFirst(place.sentence + 1)
    guard
      let next = inParagraph.first
        ?? (place.paragraph + 1 < sentences.count ? sentences[place.paragraph + 1].first : nil)
    else { return false }
    let again = Set(next)
    return words.count >= 4 && words.count { again.contains($0) } * 5 >= words.count * 3
  }

  /// Whether the next paragraph's first sentence has three words of matter of the first's, which it
  /// then tells once more.
  func isToldInNext(_ sentence: Int) -> Bool {
    guard sentences.count > 1, let next = sentences[1].first else { return false }
    let again = Set(next)
    return sentences[0][sentence].count { again.contains($0) } >= 3
  }
}

extension WordNumbers {
  /// The number of a word's first five characters.
  fileprivate mutating func number(ofBeginning word: String) -> Int32 {
    var beginning = word
    // A character is a byte where the one behind it is none that joins it.
    let isPlain = word.utf8.prefix(6).allSatisfy { $0 < 0x80 }
    if !isPlain { beginning = String(word.prefix(5)) }
    return beginning.withUTF8 { bytes in
      number(of: isPlain ? UnsafeBufferPointer(rebasing: bytes.prefix(5)) : bytes)
    }
  }
}
