/// `at the end of the month on ___`: the words beside the gap tell which date it is.
struct HintedDate: GateRule {
  let name = "hinted-date"
  let summary = "a gap for a date beside words such as end, early, mid or a day of the week"

  func refuses(_ candidate: Candidate, in material: Material) -> Bool {
    guard candidate.proposer == DateGaps().name, case .choice(_, let key, _) = candidate.body
    else { return false }
    return candidate.statements.contains { statement in
      if material.labelStems[statement.article].contains(where: { $0.hasPrefix("anniversar") }) {
        return true
      }
      let paragraph = material.paragraph(statement)
      let dates = material.sentences(statement).flatMap(\.dates)
      return dates.contains { mention in
        guard let date = mention.date, DateGaps.words(of: date, mention.form) == key else {
          return false
        }
        let start = mention.tokens.lowerBound
        let near = max(statement.tokens.lowerBound, start - 6)..<start
        return paragraph.tokens[near].contains { Self.words.contains($0.lower) }
      }
    }
  }

  private static let words: Set<String> = [
    "end", "start", "beginning", "middle", "mid", "early", "late", "later", "earlier", "first",
    "last", "eve", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
}
