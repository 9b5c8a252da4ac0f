/// What a player can do with the question at hand.
extension Game {
  private func turn() throws(Refusal) -> Turn {
    guard case .asking(let turn) = phase else { throw .gameHasEnded }
    return turn
  }

  mutating func answered(
    _ answer: Answer, _ milliseconds: Int
  ) throws(Refusal) -> [GameEvent] {
    let turn = try turn()
    guard milliseconds >= 0 else { throw .negativeTime(milliseconds) }
    if let certainty = answer.certainty, !(0...100).contains(certainty) {
      throw .certaintyOutOfRange(certainty)
    }
    for cited in answer.cites where pack.source(cited) == nil { throw .noSuchSource(cited) }
    guard Marking.fits(answer.response, pack.questions[deal.slots[turn.slot].question].form) else {
      throw .doesNotFit
    }
    return close(turn, with: answer, milliseconds)
  }

  mutating func skipped(_ milliseconds: Int) throws(Refusal) -> [GameEvent] {
    let turn = try turn()
    guard milliseconds >= 0 else { throw .negativeTime(milliseconds) }
    return close(turn, with: nil, milliseconds)
  }

  private mutating func close(
    _ turn: Turn, with answer: Answer?, _ milliseconds: Int
  ) -> [GameEvent] {
    var outcome = Outcome(
      slot: turn.slot, answer: answer, milliseconds: milliseconds, help: turn.help)
    outcome.rescore(in: self, counts: !turn.isSecondLook)
    if turn.isSecondLook { secondLooks.append(outcome) } else { outcomes.append(outcome) }
    var events = [GameEvent.revealed(outcome, isSecondLook: turn.isSecondLook)]
    events.reserveCapacity(3)
    advance(&events)
    return events
  }

  mutating func hinted() throws(Refusal) -> [GameEvent] {
    var turn = try turn()
    guard question(ofSlot: turn.slot).hint != nil else { throw .noHint }
    turn.help.insert(.hint)
    phase = .asking(turn)
    return [.hinted(turn)]
  }

  mutating func passagesShown() throws(Refusal) -> [GameEvent] {
    var turn = try turn()
    guard !question(ofSlot: turn.slot).citations.isEmpty else { throw .noPassage }
    // With an open book the passages cost nothing.
    if !settings.isOpenBook { turn.help.insert(.source) }
    phase = .asking(turn)
    return [.passagesShown(turn)]
  }

  mutating func disputed(_ why: String) throws(Refusal) -> [GameEvent] {
    guard let last = outcomes.last else { throw .nothingToDispute }
    return [.disputed(slot: secondLooks.last?.slot ?? last.slot, why: why)]
  }

  mutating func end() throws(Refusal) -> [GameEvent] {
    _ = try turn()
    phase = .ended
    return [.ended]
  }
}
