/// `a profit of 50 million compared to 90 million`: of when are the two?
struct OpenComparison: GateRule {
  let name = "open-comparison"
  let summary = "a figure held against another, and no word of when either was so"

  func refuses(_ candidate: Candidate, in material: Material) -> Bool {
    candidate.statements.contains { statement in
      let tokens = material.paragraph(statement).tokens
      let shown = statement.tokens.filter { !statement.leavesOut($0) }
      let compares = shown.contains { index in
        Self.comparing.contains(tokens[index].lower)
          && tokens[(index + 1)...].prefix(4).contains { $0.shape == .figure }
      }
      guard compares else { return false }
      return !shown.contains { Self.times.contains(tokens[$0].lower) }
        && !material.sentences(statement).contains { sentence in
          sentence.dates.contains { date in
            shown.contains(date.tokens.lowerBound)
          }
        }
    }
  }

  private static let comparing: Set<String> = ["compared", "versus", "vs", "vs."]
  private static let times: WordSet = [
    "year", "years", "month", "months", "week", "weeks", "quarter", "quarters", "day", "days",
    "season", "seasons", "decade", "century", "annually", "earlier", "previously",
  ]
}
