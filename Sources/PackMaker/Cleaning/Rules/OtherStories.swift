/// The other stories that a page lists in whole sentences under a heading of their own.
struct OtherStories: CleaningRule {
  let name = "other-stories"
  let summary = "single sentences under a heading such as Related stories, below the text"

  func judge(_ page: Page, drop: (Int) -> Void) {
    let sentences = page.lines.indices.filter { page.isKept($0) && page.lines[$0].isSentence }
    let total = sentences.reduce(0) { $0 + page.lines[$1].wordCount }
    var words = 0
    // From the end upwards: headings with nothing but single, plain sentences behind them.
    var start: Int?
    for index in page.lines.indices.reversed() {
      let line = page.lines[index]
      if page.isKept(index), line.isSentence {
        words += line.wordCount
        guard isTeaser(line), words * 3 <= total else { break }
      } else if isHeading(line, page.reasons[index]) {
        start = index
      }
    }
    guard let start else { return }
    for index in sentences where index > start { drop(index) }
  }

  /// `Related stories` alone; `Read also: …` points to one story and stands in the text.
  private func isHeading(_ line: Line, _ reason: String?) -> Bool {
    (reason == "read-also" || reason == "comments") && line.words.count <= 4
  }

  private func isTeaser(_ line: Line) -> Bool {
    line.words.count <= 35 && !line.words.contains(where: \.isQuoted)
      && !line.words.dropLast().contains { $0.after == .stop && $0.text.utf8.count > 3 }
  }
}
