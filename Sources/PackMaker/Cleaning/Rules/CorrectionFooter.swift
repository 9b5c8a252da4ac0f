/// What an outlet says about its own article.
struct CorrectionFooter: LineRule {
  let name = "editors-note"
  let summary = "corrections, editor's notes, disclaimers"

  func drops(_ line: Line, on page: Page) -> Bool {
    guard line.words.count <= 120, !line.opensWithQuote else { return false }
    let start = line.firstOwnWord
    if let length = Self.labels.length(in: line, at: start) {
      let last = line.words[start + length - 1]
      if last.after == .colon || length == line.words.count - start
        || line.words.indices.contains(start + length) && line.words[start + length].followsSymbol
      {
        return true
      }
    }
    return Self.starts.begin(line) || line.words.count <= 60 && Self.phrases.occur(in: line)
  }

  private static let labels = Phrases(
    """
    correction
    corrections
    clarification
    clarifications
    amendment
    update
    editor's note
    editors' note
    editor's notes
    note
    note to readers
    disclaimer
    disclosure
    our standards
    our journalism
    about this article
    about this story
    warning
    content warning
    trigger warning
    this
    """)
  private static let starts = Phrases(
    """
    an earlier version
    a previous version
    this is an archived
    this article is
    this article may
    this article contains
    this article includes
    this story is
    this story may
    this story contains
    this story was
    archived article
    this archived
    this article was amended
    this article was updated
    this article was corrected
    this article was produced
    this article was generated
    this article was published
    this article was written
    this article has been
    this story has been
    this report was
    this report has been
    this post has been
    this post was
    this is a developing
    this is a breaking
    this page was
    the story has been
    the article has been
    the headline of this
    """)
  private static let phrases = Phrases(
    """
    of this article
    of this story
    version of this
    earlier version of
    was amended on
    do not necessarily
    does not necessarily
    not investment advice
    not financial advice
    not constitute
    for informational purposes
    information purposes only
    solely responsible for
    responsible for all content
    responsible for the content
    headline and picture
    auto-generated
    news agency feed
    press standards
    """)
}
