import Quiz

/// `elected with 67,297 votes, the most of any list`: who remembers the second half takes the
/// changed figure for right.
struct DoubleClaim: GateRule {
  let name = "double-claim"
  let summary = "a changed figure beside a rank that stays true"

  func refuses(_ candidate: Candidate, in material: Material) -> Bool {
    guard case .claim(_, .refuted) = candidate.body,
      candidate.proposer == RefutedNumbers().name
    else { return false }
    return candidate.statements.contains { statement in
      let tokens = material.paragraph(statement).tokens
      return statement.tokens.dropLast(2).contains { index in
        [",", "–", "—", "--"].contains(tokens[index].lower)
          && tokens[(index + 1)..<min(index + 4, statement.tokens.upperBound)].contains(
            where: isRank)
      }
    }
  }

  private func isRank(_ token: Token) -> Bool {
    Self.ranks.contains(token.lower)
      || token.tag == .adjective && token.lower.utf8.count > 5 && token.lower.hasSuffix("est")
  }

  private static let ranks: WordSet = ["most", "least", "first", "last", "only", "record", "best"]
}
