/// A picture from the archive, by the label before its caption.
struct FilePhoto: LineRule {
  let name = "file-photo"
  let summary = "captions that begin with (FILE), FILE PHOTO or Archive"

  func drops(_ line: Line, on page: Page) -> Bool {
    guard let first = line.words.first else { return false }
    let isLabel = Self.labels.contains(first)
    if isLabel, first.before == .bracket || first.after == .bracket { return true }
    if isLabel, first.isShouted || first.after == .colon { return true }
    if isLabel, line.dashes > 0, line.words.count > 1, line.words[1].followsSymbol { return true }
    // `…; from file, 2015.`
    return line.words.count <= 40 && Self.phrases.occur(in: line)
  }

  private static let labels: WordSet = ["file", "archive", "archives", "filephoto"]
  private static let phrases = Phrases(
    """
    from file
    on file photo
    from the archive
    from the archives
    """)
}
