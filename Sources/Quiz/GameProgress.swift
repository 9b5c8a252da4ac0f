/// How a game goes on.
extension Game {
  /// Moves on to the next question, the second look or the end, and tells about it.
  mutating func advance(_ events: inout [GameEvent]) {
    if let slot = nextSlot() {
      let round = deal.slots[slot].round
      // A round's first question may have been voided, so it opens with the first that is asked.
      if case .asking(let last) = phase, deal.slots[last.slot].round != round {
        events.append(.roundOpened(round))
      }
      phase = .asking(Turn(slot: slot, isSecondLook: false))
    } else if let slot = nextSecondLook() {
      if secondLooks.isEmpty { events.append(.secondLookOpened(missed.count)) }
      phase = .asking(Turn(slot: slot, isSecondLook: true))
    } else {
      phase = .ended
      events.append(.ended)
      return
    }
    if case .asking(let turn) = phase { events.append(.asked(turn)) }
  }

  private func nextSlot() -> Int? {
    let next = (outcomes.last?.slot ?? -1) + 1
    if voided.isEmpty { return next < deal.slots.count ? next : nil }
    return (next..<max(next, deal.slots.count)).first { !voided.contains(question(ofSlot: $0).id) }
  }

  /// Slots that come back at the end.
  package var missed: [Int] {
    outcomes.filter(needsSecondLook).map(\.slot)
  }

  private mutating func nextSecondLook() -> Int? {
    guard settings.hasSecondLook else { return nil }
    while reviewed < outcomes.count {
      let outcome = outcomes[reviewed]
      reviewed += 1
      if needsSecondLook(outcome) { return outcome.slot }
    }
    return nil
  }

  private func needsSecondLook(_ outcome: Outcome) -> Bool {
    !outcome.isRight && (voided.isEmpty || !voided.contains(question(ofSlot: outcome.slot).id))
  }
}
