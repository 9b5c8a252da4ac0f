/// What an article is filed under.
struct TagList: LineRule {
  let name = "tag-list"
  let summary = "tags, topics, categories and hashtags"

  func drops(_ line: Line, on page: Page) -> Bool {
    guard let first = line.words.first else { return false }
    if line.words.count <= 40, Self.labels.contains(first) {
      if first.after == .colon || line.words.count > 1 && line.words[1].followsSymbol {
        return true
      }
    }
    if Self.starts.begin(line), line.words.count <= 40, !line.isProse { return true }
    let hashtags = line.words.filter { $0.text.hasPrefix("#") }.count
    return hashtags * 2 > line.words.count
  }

  private static let labels: WordSet = [
    "tags", "tag", "topics", "topic", "categories", "category", "keywords", "tagged", "labels",
    "section", "sections", "location", "language", "theme", "themes", "regions", "countries",
  ]
  private static let starts = Phrases(
    """
    filed under
    posted in
    tagged with
    published in
    explore more
    related topics
    more topics
    in this
    """)
}
