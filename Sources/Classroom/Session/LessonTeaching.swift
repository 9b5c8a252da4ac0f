import Quiz

/// How a question is asked: card, open, close, reveal, next.
extension Lesson {
  mutating func showCard(_ now: Int, _ effects: inout [LessonEffect]) throws(LessonRefusal) {
    guard settings.pace != .selfPaced else { throw .notInThisMode }
    guard settings.hasCards else { throw .noCard }
    try requireBetweenQuestions()
    guard let slot = upcoming else { throw .lastQuestion }
    endPause(now)
    let round = deal.slots[slot].round
    phase = .card(round: round)
    shownRound = round
    effects.append(.everyone(LessonEvent(card(round))))
  }

  mutating func open(_ now: Int, _ effects: inout [LessonEffect]) throws(LessonRefusal) {
    if settings.pace == .selfPaced { return try start(now, &effects) }
    switch phase {
    case .waiting, .card: break
    default: throw .nothingToOpen
    }
    guard let slot = upcoming else { throw .nothingToOpen }
    begin(slot, now, &effects)
  }

  mutating func next(_ now: Int, _ effects: inout [LessonEffect]) throws(LessonRefusal) {
    guard settings.pace != .selfPaced else { throw .notInThisMode }
    try requireBetweenQuestions()
    guard let slot = upcoming else { throw .lastQuestion }
    begin(slot, now, &effects)
  }

  /// Opens a slot for its first vote.
  private mutating func begin(_ slot: Int, _ now: Int, _ effects: inout [LessonEffect]) {
    endPause(now)
    let round = deal.slots[slot].round
    if settings.hasCards, round != shownRound {
      effects.append(.everyone(LessonEvent(card(round))))
    }
    shownRound = round
    position = slot
    polls[slot].allowance = settings.seconds(for: question(slot)).map { $0 * 1_000 }
    vote(on: slot, now, &effects)
  }

  /// Takes a vote on a slot, the first or the second.
  private mutating func vote(on slot: Int, _ now: Int, _ effects: inout [LessonEffect]) {
    polls[slot].addBallot()
    polls[slot].stage = .open
    phase = .open(slot)
    openedAt = active(now)
    deadline = polls[slot].allowance.map { openedAt + $0 }
    tally = Coalescing()
    effects.append(
      .everyone(
        LessonEvent(
          questions[slot].asked(
            vote: polls[slot].ballots.count, remaining: polls[slot].allowance))))
    armDeadline(&effects)
  }

  mutating func close(_ effects: inout [LessonEffect]) throws(LessonRefusal) {
    guard case .open(let slot) = phase else { throw .nothingOpen }
    polls[slot].stage = .closed
    phase = .closed(slot)
    deadline = nil
    endPause(nil)
    effects.append(.disarm(.deadline))
    effects.append(
      .everyone(
        LessonEvent(
          ClosedObject(
            id: question(slot).id, number: slot + 1, answered: answered(slot),
            of: expected))))
  }

  mutating func reveal(_ effects: inout [LessonEffect]) throws(LessonRefusal) {
    guard settings.pace != .selfPaced else { throw .notInThisMode }
    switch phase {
    case .open: try close(&effects)
    case .closed(let slot) where polls[slot].stage == .closed: break
    case .revealed: throw .alreadyRevealed
    default: throw .nothingToReveal
    }
    guard case .closed(let slot) = phase else { throw .nothingToReveal }
    endPause(nil)
    polls[slot].stage = .revealed
    revealed.append(slot)
    phase = .revealed(slot)
    score(slot)
    scores.rank(roster.students)
    if let result = revealedQuestion(slot) { effects.append(.each(result.event(in: self))) }
  }

  mutating func show(
    _ id: String, _ now: Int, _ effects: inout [LessonEffect]
  ) throws(LessonRefusal) {
    guard settings.pace != .selfPaced else { throw .notInThisMode }
    guard let slot = slot(ofQuestion: id) else { throw .noSuchQuestion(id) }
    guard revealedQuestion(slot) != nil else { throw .notRevealed(number: slot + 1) }
    try requireBetweenQuestions()
    endPause(now)
    phase = .revealed(slot)
    // A result alone would stand under the question that was asked last.
    effects.append(.snapshot)
  }

  mutating func board(_ now: Int, _ effects: inout [LessonEffect]) throws(LessonRefusal) {
    guard settings.hasBoard, !settings.isHands else { throw .noBoard }
    // Who turns their own pages is not thrown off the one they read.
    if settings.pace == .selfPaced {
      scores.rank(roster.students)
      effects.append(.watchers(boardEvent("board").forWatchers))
      return
    }
    try requireBetweenQuestions()
    endPause(now)
    phase = .board
    scores.rank(roster.students)
    effects.append(.each(boardEvent("board")))
  }

  /// Leaves the question at hand out: it is never revealed and never scored.
  mutating func skip(_ now: Int, _ effects: inout [LessonEffect]) throws(LessonRefusal) {
    guard let slot = currentSlot, [.open, .closed].contains(polls[slot].stage) else {
      throw .nothingToSkip
    }
    if polls[slot].stage == .open { try close(&effects) }
    endPause(now)
    polls[slot].stage = .skipped
    if let next = upcoming { begin(next, now, &effects) }
  }

  /// A second vote on the question that is closed and not yet revealed.
  mutating func again(_ now: Int, _ effects: inout [LessonEffect]) throws(LessonRefusal) {
    guard case .closed(let slot) = phase, polls[slot].stage == .closed else {
      if case .revealed = phase { throw .alreadyRevealed }
      throw .nothingToVoteOnAgain
    }
    guard polls[slot].ballots.count == 1 else { throw .votedTwice }
    endPause(now)
    vote(on: slot, now, &effects)
  }

  mutating func end(_ now: Int, _ effects: inout [LessonEffect]) {
    if case .open(let slot) = phase { polls[slot].stage = .closed }
    endPause(now)
    phase = .ended
    deadline = nil
    scores.rank(roster.students)
    for timer in LessonTimer.allCases { effects.append(.disarm(timer)) }
    effects.append(.each(boardEvent("ended")))
  }

  /// Nothing may be open or wait for its reveal.
  private func requireBetweenQuestions() throws(LessonRefusal) {
    switch phase {
    case .open(let slot): throw .notRevealed(number: slot + 1)
    case .closed(let slot) where polls[slot].stage != .skipped && !keyings[slot].isVoid:
      throw .notRevealed(number: slot + 1)
    default: break
    }
  }
}
