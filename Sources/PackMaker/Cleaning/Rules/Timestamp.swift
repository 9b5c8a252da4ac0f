/// When something was published, updated or will have been read.
struct Timestamp: LineRule {
  let name = "timestamp"
  let summary = "dates, times, and how long the reading takes"

  func drops(_ line: Line, on page: Page) -> Bool {
    guard line.words.count <= 24, !line.words.isEmpty else { return false }
    let parts = line.words.filter { Self.parts.contains($0) || Self.isFigure($0) }.count
    if parts == line.words.count { return true }
    if Self.starts.begin(line), line.words.count <= 16, !line.isProse { return true }
    guard line.words.count <= 14, !line.isProse, line.words.contains(where: \.hasDigit) else {
      return false
    }
    return parts * 3 >= line.words.count * 2
  }

  private static func isFigure(_ word: LineWord) -> Bool {
    guard word.hasDigit else { return false }
    let rest = word.text.drop { ("0"..."9").contains($0) || ".:/-,".contains($0) }
    return word.text.utf8.count <= 24
      && ["", "am", "pm", "st", "nd", "rd", "th", "h", "gmt", "ist", "hrs", "min", "m", "d", "z"]
        .contains(String(rest))
      || PageDate.isISO(word.text)
  }

  private static let parts = WordSet(
    words: """
      january february march april may june july august september october november december
      jan feb mar apr jun jul aug sep sept oct nov dec
      monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri
      sat sun gmt utc ist est edt cst cdt mst mdt pst pdt cet cest bst am pm a.m p.m hrs hours hour minutes minute
      mins min seconds days day weeks week months month years year ago read reading time published
      updated posted modified last on at date first yesterday today now just new issued created
      uploaded local of the est. and edited since h wib wat eat sast jst aest aedt
      """)
  private static let starts = Phrases(
    """
    published on
    published
    published at
    updated on
    updated
    updated at
    last updated
    last modified
    last update
    first published
    posted on
    posted at
    posted
    date
    date published
    reading time
    estimated reading
    issued on
    """)
}
