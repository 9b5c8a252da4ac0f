/// Credits of those who edited, translated or helped, and the initials of agencies.
struct DeskLine: LineRule {
  let name = "desk-line"
  let summary = "Edited by, Additional reporting by, (With inputs from agencies), int/mcd/seo"

  func drops(_ line: Line, on page: Page) -> Bool {
    guard line.words.count <= 30, let first = line.words.first else { return false }
    if Self.starts.begin(line) { return true }
    // `Source: Rovers reach a deal with Okafor` above all else is a headline.
    let isHeadline = line.index == 0 && line.words.count > 5 && line.ending == .none
    if first.after == .colon, Self.labels.contains(first), !isHeadline { return true }
    if line.words.count <= 8, isInitials(line) { return true }
    // The credits in brackets at the end of an agency's report.
    return first.before == .bracket && line.words.count <= 25 && Self.within.occur(in: line)
  }

  /// `int/mcd/seo`, `EFE`, `dpa`, `(AP)`, `-- AFP`.
  private func isInitials(_ line: Line) -> Bool {
    line.words.allSatisfy { word in
      let parts = word.text.split(separator: "/")
      if parts.count > 1 { return parts.allSatisfy { $0.utf8.count <= 4 } }
      return Agencies.names.contains(word)
    }
  }

  private static let labels: WordSet = [
    "source", "sources", "editor", "editors", "via", "reporting", "editing", "translation",
  ]
  private static let starts = Phrases(
    """
    edited by
    editing by
    reporting by
    additional reporting
    additional reporting by
    compiled by
    translated by
    translation by
    adapted by
    adapted from
    this article was translated
    this article was adapted
    with inputs from
    with input from
    with inputs
    with agency inputs
    with agencies
    with files from
    with material from
    with reporting by
    produced by
    proofread by
    fact-checked by
    graphics by
    this story was reported
    reported from
    """)
  private static let within = Phrases(
    """
    reporting by
    editing by
    edited by
    additional reporting
    with inputs from
    with input from
    with agency
    translated by
    compiled by
    writing by
    inputs from
    except for the headline
    """)
}
