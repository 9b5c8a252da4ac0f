/// `Kos stopped 20 shots`: in which match? One evening's figures are told of a match by its
/// opponent, its day or its season.
struct UnnamedGame: GateRule {
  let name = "unnamed-game"
  let summary = "what somebody scored or stopped, without the match it was in"

  func refuses(_ candidate: Candidate, in material: Material) -> Bool {
    candidate.statements.contains { statement in
      let tokens = material.paragraph(statement).tokens
      guard
        material.sentence(statement).quantities.contains(where: { quantity in
          statement.tokens.contains(quantity.figure.lowerBound)
            && quantity.noun.map { isFeat($0, quantity, tokens) } ?? false
        })
      else { return false }
      return !statement.tokens.contains { Self.telling.contains(tokens[$0].lower) }
        && !material.sentence(statement).dates.contains { date in
          date.form != .weekday && date.form != .relative
            && statement.tokens.contains(date.tokens.lowerBound)
        }
    }
  }

  /// `20 shots` are a goalkeeper's where they were stopped, and a nurse's elsewhere.
  private func isFeat(_ noun: Range<Int>, _ quantity: Quantity, _ tokens: [Token]) -> Bool {
    let head = tokens[noun.upperBound - 1].lower
    if Self.feats.contains(head) { return true }
    return ["shots", "points", "runs", "yards", "penalties"].contains(head)
      && tokens[max(0, quantity.figure.lowerBound - 2)..<quantity.figure.lowerBound].contains {
        Self.playing.contains($0.lower)
      }
  }

  private static let feats: WordSet = [
    "touchdowns", "tackles", "goals", "saves", "assists", "rebounds", "wickets", "strikeouts",
    "carries", "receptions", "interceptions", "sacks", "aces", "birdies",
  ]
  private static let playing: WordSet = [
    "stopped", "stopping", "stops", "saved", "saving", "blocked", "scored", "scoring", "scores",
    "rushed", "rushing", "passed", "threw", "ran", "took",
  ]
  private static let telling: WordSet = [
    "against", "over", "versus", "vs", "vs.", "beat", "beats", "defeated", "season", "seasons",
    "career", "league", "loss", "win", "victory", "defeat", "final", "semifinal", "championship",
    "tournament",
  ]
}
