import Text

/// The words that carry a stem's matter.
enum ContentWords {
  /// Folded words of four letters or more, or with a figure, that are no function words of English
  /// or of quiz stems; each once.
  static func of(_ text: String) -> [Folded] {
    var seen: Set<Substring> = []
    return NumberWords.inFigures(Folded(text)).words
      .filter { word in
        (word.utf8.count > 3 || word.contains(where: \.isNumber)) && !functionWords.contains(word)
          && seen.insert(word).inserted
      }
      .map { Folded(words: [$0]) }
  }

  private static let functionWords: Set<Substring> = [
    "about", "according", "after", "also", "been", "before", "between", "both", "case", "claim",
    "date", "dated", "does", "each", "from", "give", "gives", "given", "going", "have", "into",
    "many", "more", "most", "much", "name", "named", "names", "notstated", "only", "other", "over",
    "refuted", "report", "reported", "reports", "said", "same", "says", "source", "sources",
    "state", "stated", "states", "supported", "than", "that", "their", "them", "then", "there",
    "these", "they", "this", "those", "under", "unnamed", "were", "what", "when", "where", "which",
    "while", "whom", "whose", "will", "with", "word", "words", "would",
  ]
}
