/// A question as it stands before a player: nothing in it holds the key.
package struct Presentation: Hashable, Sendable {
  package var turn: Game.Turn
  /// Counted from 1.
  package var number: Int
  /// Questions of the game, or of the second look.
  package var of: Int
  package var id: String
  package var kind: String
  package var stem: String
  /// The claim or saying that the stem was composed around and ends in, where there is one.
  package var statement: String?
  package var difficulty: Int
  package var status: Question.Status
  package var sheet: AnswerSheet
  /// Sources of the case, which may be cited.
  package var sources: [Source]
  /// Index of the player whose turn it is.
  package var player: Int
  /// Time allowed, in seconds, where the question or the rule sets one.
  package var seconds: Int?
  /// Whether naming the source that decides may win or lose points.
  package var offersCitationBet: Bool
}

extension Game {
  /// The question of a turn as the player sees it.
  package func presentation(of turn: Turn) -> Presentation {
    let slot = deal.slots[turn.slot]
    let question = pack.questions[slot.question]
    let missed = turn.isSecondLook ? self.missed : []
    let ids = deal.rounds[slot.round].sources
    return Presentation(
      turn: turn,
      number: (turn.isSecondLook ? missed.firstIndex(of: turn.slot) ?? 0 : turn.slot) + 1,
      of: turn.isSecondLook ? missed.count : deal.slots.count,
      id: question.id, kind: question.kind, stem: question.stem,
      statement: question.statement.flatMap { question.stem.hasSuffix($0) ? $0 : nil },
      difficulty: question.difficulty,
      status: question.status, sheet: AnswerSheet(question, seed: seed),
      sources: ids.compactMap(pack.source), player: player(ofSlot: turn.slot),
      seconds: question.seconds ?? (settings.rule.usesTime ? settings.seconds : nil),
      offersCitationBet: slot.isCitationOpen && settings.rule.offersCitationBet)
  }

  /// The question that waits for an answer; nil when the game has ended.
  package var current: Presentation? {
    guard case .asking(let turn) = phase else { return nil }
    return presentation(of: turn)
  }
}
