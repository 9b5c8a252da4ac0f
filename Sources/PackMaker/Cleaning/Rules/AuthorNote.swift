/// The few sentences about the writer below an article.
struct AuthorNote: CleaningRule {
  let name = "author-note"
  let summary = "sentences about the writer, below the text"

  func judge(_ page: Page, drop: (Int) -> Void) {
    let authors = Set(
      page.lines.filter { page.reasons[$0.index] == "byline" }.compactMap(Self.author))
    // Only the last third, since an article may be about a reporter.
    let first = page.lines.count - max(3, page.lines.count / 3)
    for line in page.lines where page.isKept(line.index) && line.words.count <= 70 {
      if line.index >= first, line.index > 0, isNote(line) { drop(line.index) }
      // Other stories may follow and move it up.
      if line.words.count <= 30, Self.credits.occur(in: line) { drop(line.index) }
      if !authors.isEmpty, line.words.count >= 2,
        authors.contains([line.words[0].text, line.words[1].text])
      {
        drop(line.index)
      }
    }
  }

  /// First and last name behind `By`.
  private static func author(of line: Line) -> [String]? {
    guard let by = line.words.prefix(2).firstIndex(where: { $0.text == "by" }),
      by + 2 < line.words.count, line.words[by + 1].isCapitalised, line.words[by + 2].isCapitalised
    else { return nil }
    return [line.words[by + 1].text, line.words[by + 2].text]
  }

  private func isNote(_ line: Line) -> Bool {
    guard let first = line.words.first, first.isCapitalised, !line.opensWithQuote else {
      return false
    }
    let hasPost = line.addresses(Self.posts)
    if hasPost, Self.phrases.occur(in: line) { return true }
    return Self.sure.occur(in: line)
  }

  private static let posts: WordSet = [
    "reporter", "correspondent", "journalist", "columnist", "editor", "writer", "freelance",
    "freelancer", "author", "producer", "contributor", "bureau", "newsroom", "intern", "lecturer",
    "professor", "fellow",
  ]
  private static let phrases = Phrases(
    """
    is a reporter
    is a senior reporter
    is a staff
    is a freelance
    is a journalist
    is a writer
    is a correspondent
    is a senior correspondent
    is a columnist
    is an editor
    is an author
    is the author
    is our
    is the
    is a
    is an
    covers
    writes about
    writes on
    reports on
    reports from
    has been covering
    has covered
    has written
    joined
    based in
    previously worked
    """)
  private static let credits = Phrases(
    """
    contributed to this report
    contributed to this story
    contributed to this article
    contributed to this piece
    contributed reporting
    contributed from
    """)
  private static let sure = Phrases(
    """
    can be reached
    can be contacted
    he covers
    she covers
    they cover
    follow her
    follow him
    follow them
    the writer is
    the author is
    the writers are
    the authors are
    the columnist is
    """)
}
