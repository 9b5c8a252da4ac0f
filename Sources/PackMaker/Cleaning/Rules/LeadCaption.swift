/// `Ana Horvat demonstrates the new engine.`: above a report, a line that tells of a picture in the
/// present is the picture's.
struct LeadCaption: CleaningRule {
  let name = "lead-caption"
  let summary = "a first line that tells who poses, explains or demonstrates something"

  func judge(_ page: Page, drop: (Int) -> Void) {
    let kept = page.lines.lazy
      .filter { page.isKept($0.index) && $0.endsSentence && $0.wordCount >= 8 }.prefix(2)
    guard kept.count == 2, let line = kept.first, line.words.count <= 60, !line.opensWithQuote,
      let verb = line.words.indices.dropFirst(2).prefix(16).first(where: {
        Self.posing.contains(line.words[$0])
      }),
      line.words[verb - 1].isCapitalised,
      line.words[verb - 1].after == .none || line.words[verb - 1].after == .comma,
      // Whoever is quoted is in a report.
      !line.words.contains(where: { Verbs.reporting.contains($0) || $0.isQuoted })
    else { return }
    drop(line.index)
  }

  private static let posing: WordSet = [
    "discusses", "discuss", "demonstrates", "demonstrate", "poses", "pose", "gestures", "gesture",
    "waves", "speaks", "addresses", "explains", "greets", "listens", "smiles", "reacts",
    "performs", "displays", "interviews",
  ]
}
