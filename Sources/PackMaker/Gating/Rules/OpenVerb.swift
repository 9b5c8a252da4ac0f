/// `Any migrant who returns`, `40,000 had taken part`: where, in what?
struct OpenVerb: GateRule {
  let name = "open-verb"
  let summary =
    "a verb of going, taking part or choosing that ends before it tells where or in what"

  func refuses(_ candidate: Candidate, in material: Material) -> Bool {
    candidate.statements.contains { statement in
      let tokens = material.paragraph(statement).tokens
      return statement.tokens.contains { index in
        if isOpenNoun(index, tokens, statement) || isOpenWarning(index, tokens, statement) {
          return true
        }
        guard isOpen(tokens[index], tokens[max(index - 1, 0)]) else { return false }
        guard index + 1 < statement.tokens.upperBound else { return true }
        // `elected for the first time`: to what, where?
        if Self.choosing.contains(tokens[index].lower),
          !statement.tokens.contains(where: { Self.placing.contains(tokens[$0].lower) })
        {
          return true
        }
        // What follows at once must go on from the verb.
        let next = tokens[index + 1]
        return next.tag == .punctuation || next.tag.isVerbal
          || ["and", "or", "but", "because", "while"].contains(next.lower)
      }
    }
  }

  /// `The war was a low point`: of what?
  private func isOpenNoun(_ index: Int, _ tokens: [Token], _ statement: Statement) -> Bool {
    guard Self.parts.contains(tokens[index].lower),
      index + 1 == statement.tokens.upperBound || tokens[index + 1].lower == ",",
      let verb = tokens[statement.tokens.lowerBound..<index].last(where: { $0.tag.isFiniteVerb })
    else { return false }
    return ["is", "are", "was", "were"].contains(verb.lower)
  }

  /// `The police were tipped off in 2003`: of what?
  private func isOpenWarning(_ index: Int, _ tokens: [Token], _ statement: Statement) -> Bool {
    guard Self.warned.contains(tokens[index].lower), index > statement.tokens.lowerBound else {
      return false
    }
    let before = tokens[statement.tokens.lowerBound..<index].suffix(3)
    return before.contains { ["was", "were", "been", "being", "is", "are"].contains($0.lower) }
      && !tokens[(index + 1)..<statement.tokens.upperBound].contains {
        ["about", "of", "to", "that", "over", "when", "after"].contains($0.lower)
      }
  }

  private static let warned: WordSet = [
    "tipped", "alerted", "notified", "informed", "briefed", "warned",
  ]
  private static let parts: WordSet = [
    "point", "step", "factor", "exception", "example", "reason", "result", "sign", "setback",
    "milestone", "success", "failure", "cause", "part", "favourite", "favorite",
  ]

  private func isOpen(_ token: Token, _ before: Token) -> Bool {
    if token.lower == "part" { return Self.taking.contains(before.lower) }
    return Self.verbs.contains(token.lower)
      && [.verb, .verbThird, .verbPast, .pastParticiple].contains(token.tag)
  }

  private static let choosing: WordSet = [
    "elected", "re-elected", "appointed", "selected", "chosen", "nominated",
  ]
  private static let placing: WordSet = ["in", "to", "as", "from", "on", "by", "president"]
  private static let taking: WordSet = ["take", "takes", "took", "taken", "taking"]
  private static let verbs: WordSet = [
    "return", "returns", "returned", "arrive", "arrives", "arrived", "attend", "attends",
    "attended", "participate", "participates", "participated", "join", "joins", "joined",
    "elected", "appointed", "selected", "chosen", "nominated", "enter", "enters", "entered",
    "re-elected", "affected", "involved", "present", "responded", "respond", "responds", "agreed",
    "agree",
    "agrees", "refused", "refuse", "refuses", "continued", "continues", "continue", "happened",
    "occurred", "approved", "visited", "completed", "finished", "required", "allowed", "expected",
  ]
}
