/// The outlet's own summary above an article: its sentences come again in the text.
struct SummaryBox: CleaningRule {
  let name = "summary-box"
  let summary = "short sentences under Key points, At a glance or In brief"

  func judge(_ page: Page, drop: (Int) -> Void) {
    var left = 0
    for line in page.lines {
      if line.words.count <= 4, !line.isSentence, Self.labels.are(line) {
        left = Self.longest
        if page.isKept(line.index) { drop(line.index) }
        continue
      }
      // The box ends with the first line that is no short sentence.
      let isPoint =
        page.isKept(line.index) && line.words.count <= 25
        && (line.isSentence || line.isListed)
      guard left > 0, isPoint, !line.words.contains(where: \.isQuoted) else {
        left = 0
        continue
      }
      left -= 1
      // A box of full sentences without an end cannot be told from the text.
      if let next = page.line(after: line), left > 0 || !next.isSentence { drop(line.index) }
    }
  }

  private static let longest = 5
  private static let labels = Phrases(
    """
    key points
    key takeaways
    key facts
    takeaways
    highlights
    at a glance
    in brief
    in short
    summary
    quick read
    the gist
    story highlights
    """)
}
