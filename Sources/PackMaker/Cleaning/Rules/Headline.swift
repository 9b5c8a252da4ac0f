import Articles

/// The article's own headline: it is noted in the metadata and is no sentence of the text.
struct Headline: CleaningRule {
  let name = "headline"
  let summary = "the article's headline"
  let claimsDropped = true

  func judge(_ page: Page, drop: (Int) -> Void) {
    if let index = Self.index(on: page) { drop(index) }
  }

  /// Nil where several lines could be it.
  static func index(on page: Page) -> Int? {
    let marked = page.lines.indices.filter { index in
      page.isKept(index) && page.lines[index].markup.role == .heading(level: 1)
    }
    if marked.count == 1 { return marked[0] }
    guard marked.isEmpty,
      let first = page.lines.indices.first(where: {
        page.isKept($0) && page.lines[$0].isSentence && page.lines[$0].markup.role == .text
      })
    else { return nil }
    return HeadlineSearch(page, first: first).best
  }

  /// The beginnings of the words of matter, which a word's forms share.
  static func matter(of lines: some Sequence<Line>) -> Set<Substring> {
    Set(
      lines.flatMap { line in
        line.words.lazy.filter { $0.text.utf8.count > 3 && !StopWords.set.contains($0) }
          .map { $0.text.prefix(5) }
      })
  }

  /// What a text speaks of in its first paragraphs.
  static func matter(of page: Page, from first: Int) -> Set<Substring> {
    matter(of: page.lines[first...].lazy.filter { page.isKept($0.index) }.prefix(6))
  }
}
