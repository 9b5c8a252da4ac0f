import Articles
import Text

/// `at the end of the month on ___`: the words beside the gap tell which date it is, or the label
/// does, which shows the day of publication.
struct HintedDate: GateRule {
  let name = "hinted-date"
  let summary = "a gap for a date that other words, another year or the day of publication tell"

  func refuses(_ candidate: Candidate, in material: Material) -> Bool {
    guard candidate.proposer == DateGaps().name, case .choice(_, let key, _) = candidate.body
    else { return false }
    return candidate.statements.contains { statement in
      if material.labelStems[statement.article].contains(where: { $0.hasPrefix("anniversar") }) {
        return true
      }
      let paragraph = material.paragraph(statement)
      let dates = material.sentences(statement).flatMap(\.dates)
      // `From 1905 to ___`: one date tells near which the other lies.
      if dates.count(where: { statement.tokens.contains($0.tokens.lowerBound) }) > 1 { return true }
      let published = material.articles[statement.article].article.metadata.published?.value
      return dates.contains { mention in
        guard let date = mention.date, DateGaps.words(of: date, mention.form) == key else {
          return false
        }
        if let published, date.year == published.year,
          date.month == nil || date.month == published.month,
          date.day == nil || date.day == published.day
        {
          return true
        }
        let shown = statement.tokens.filter { !mention.tokens.contains($0) }
        if shown.contains(where: { Self.isYears(paragraph.tokens[$0].lower) }) { return true }
        // `the 2021 Corvo`: a name, which nothing leads to.
        let next = mention.tokens.upperBound
        if mention.form == .year, statement.tokens.contains(next),
          paragraph.tokens[next].tag == .properNoun
        {
          return true
        }
        let start = mention.tokens.lowerBound
        let near = max(statement.tokens.lowerBound, start - 6)..<start
        return paragraph.tokens[near].contains { Self.words.contains($0.lower) }
      }
    }
  }

  /// `1905`, `1990s`, `2010-2014`.
  private static func isYears(_ word: String) -> Bool {
    let digits = word.utf8.prefix(4)
    return digits.count == 4 && digits.allSatisfy { (0x30...0x39).contains($0) }
      && ["1", "2"].contains(word.prefix(1)) && !word.contains(",")
  }

  private static let words: WordSet = [
    "end", "start", "beginning", "middle", "mid", "early", "late", "later", "earlier", "first",
    "last", "eve", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
}
