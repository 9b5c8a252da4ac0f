/// Who wrote the article.
struct Byline: LineRule {
  let name = "byline"
  let summary = "who wrote the article, and for which desk"

  func drops(_ line: Line, on page: Page) -> Bool {
    guard line.words.count <= 18, !line.isProse, !line.words.isEmpty else { return false }
    if Self.starts.begin(line) { return true }
    if line.words[0].text == "by", line.words.count >= 2, line.words[1].isCapitalised {
      return !line.endsSentence || line.words.count <= 8
    }
    return line.words.count <= 10 && !line.endsSentence && Self.posts.occur(in: line)
  }

  private static let starts = Phrases(
    """
    written by
    words by
    text by
    story by
    report by
    reported by
    author
    authors
    posted by
    published by
    from our correspondent
    from our
    staff reporter
    staff writer
    news desk
    web desk
    english desk
    our correspondent
    special correspondent
    our bureau
    """)
  private static let posts = Phrases(
    """
    correspondent
    reporter
    staff writer
    news desk
    web desk
    news editor
    editor
    news service
    contributor
    bureau
    """)
}
