import Articles

/// An article run together in one paragraph, as pages come out of databases that drop line ends.
/// What stands around it stands within it, so its sentences are sorted as lines are elsewhere.
enum RunTogether {
  /// A page's paragraph of so many words is no single thing that a rule could tell the kind of.
  private static let fewestWords = 120
  /// Sentences are told apart in no longer one: a file without line ends is no article.
  private static let mostBytes = 100_000

  /// Whether a paragraph holds most of the page's words.
  static func isOne(_ line: Line, ofWords total: Int) -> Bool {
    line.wordCount >= fewestWords && line.wordCount * 2 > total
      && line.text.utf8.count <= mostBytes
  }

  /// A sentence that is not the article's own.
  struct Part {
    /// Of the paragraph's UTF-8.
    var bytes: Range<Int>
    var reason: String
  }

  /// What of a paragraph the rules drop, and from where to where the rest is; nil where they leave
  /// nothing.
  static func sorted(_ line: Line) -> (dropped: [Part], own: Range<Int>)? {
    let bytes = Array(line.text.utf8)
    let tokens = Tokeniser.tokens(of: bytes)
    let marks = PairedMarks(of: tokens, runsOn: false)
    let sentences = SentenceBounds.sentences(of: tokens, marks).compactMap { sentence in
      sentence.first.map {
        tokens[$0].bytes.lowerBound..<tokens[sentence.upperBound - 1].bytes.upperBound
      }
    }
    let page = Page(
      sentences.enumerated().map { place, sentence in
        let text = String(decoding: bytes[sentence], as: UTF8.self)
        return Line(.init(number: line.number, line: line.number, text: text), index: place)
      })
    let judged = judge(page)
    let kept = judged.reasons.indices.filter(judged.isKept)
    guard let first = kept.first, let last = kept.last else { return nil }
    let dropped = zip(sentences, judged.reasons).compactMap { bytes, reason in
      reason.map { Part(bytes: bytes, reason: $0) }
    }
    return (dropped, sentences[first].lowerBound..<sentences[last].upperBound)
  }

  /// The rules that look at what a line says; how lines stand to each other tells nothing here.
  static let rules: [any CleaningRule] =
    Cleaning.rules.filter { $0 is any LineRule || $0 is Fragment || $0 is AuthorNote } + [RunIn()]

  private static func judge(_ page: Page) -> Page {
    var page = page
    for rule in rules {
      var dropped: [Int] = []
      rule.judge(page) { dropped.append($0) }
      for index in dropped where page.isKept(index) || rule.claimsDropped {
        page.reasons[index] = rule.name
      }
    }
    return withoutNeighbours(page)
  }

  /// Without sentences between what is dropped, and without short ones beside it: teasers, and
  /// what tells of a writer, stand with others of their kind.
  private static func withoutNeighbours(_ page: Page) -> Page {
    var out = page
    for line in page.lines where page.isKept(line.index) {
      let before = line.index > 0 && !page.isKept(line.index - 1)
      let behind = line.index + 1 < page.lines.count && !page.isKept(line.index + 1)
      if before && behind || (before || behind) && line.words.count < fewestBeside {
        out.reasons[line.index] = RunIn().name
      }
    }
    return out
  }

  private static let fewestBeside = 12
}
