import Quiz

/// Time: pauses, more of it, deadlines, the automatic pace, counts that are held back.
extension Lesson {
  mutating func pause(_ now: Int, _ effects: inout [LessonEffect]) throws(LessonRefusal) {
    guard pausedAt == nil else { throw .alreadyPaused }
    pausedAt = now
    effects += [
      .disarm(.deadline), .disarm(.step), .everyone(LessonEvent(PausedObject())),
    ]
  }

  mutating func resume(_ now: Int, _ effects: inout [LessonEffect]) throws(LessonRefusal) {
    guard pausedAt != nil else { throw .notPaused }
    endPause(now)
    effects.append(.snapshot)
    armDeadline(&effects)
  }

  /// A pause ends when the lesson goes on.
  ///
  /// - Parameter now: nil where the clock of the question at hand does not matter any more.
  mutating func endPause(_ now: Int?) {
    guard let start = pausedAt else { return }
    pauses += max(0, (now ?? start) - start)
    pausedAt = nil
  }

  /// More time for the question that is open; one that was closed opens again.
  mutating func more(
    _ seconds: Int, _ now: Int, _ effects: inout [LessonEffect]
  ) throws(LessonRefusal) {
    guard (1...3_600).contains(seconds) else { throw .secondsOutOfRange(seconds) }
    switch phase {
    case .open(let slot):
      let end = max(deadline ?? active(now), active(now)) + seconds * 1_000
      deadline = end
      polls[slot].allowance = end - openedAt
    case .closed(let slot) where polls[slot].stage == .closed:
      endPause(now)
      polls[slot].stage = .open
      phase = .open(slot)
      deadline = active(now) + seconds * 1_000
      polls[slot].allowance = active(now) + seconds * 1_000 - openedAt
    default: throw .nothingOpen
    }
    guard case .open(let slot) = phase else { return }
    let question = questions[slot].vote(
      polls[slot].ballots.count, remaining: millisecondsLeft(at: now))
    effects.append(.everyone(LessonEvent(question)))
    armDeadline(&effects)
  }

  /// Whole seconds until the open question closes, rounded up; nil where it has no end.
  package func secondsLeft(at now: Int) -> Int? {
    guard case .open = phase, let deadline else { return nil }
    return max(0, (deadline - active(max(now, elapsed)) + 999) / 1_000)
  }

  /// Milliseconds until the open question closes; nil where it has no end, or time stands still.
  func millisecondsLeft(at now: Int) -> Int? {
    guard case .open = phase, let deadline, pausedAt == nil else { return nil }
    return max(0, deadline - active(max(now, elapsed)))
  }

  func armDeadline(_ effects: inout [LessonEffect]) {
    guard case .open = phase, let deadline, pausedAt == nil else { return }
    effects.append(.arm(.deadline, at: deadline + pauses))
  }

  /// What a timer that has run out brings. One that rings early is armed again.
  package mutating func timer(_ timer: LessonTimer, at time: Int) -> [LessonStep] {
    let now = max(time, elapsed)
    guard phase != .ended else { return [] }
    switch timer {
    case .tally:
      guard let due = tally.due else { return [] }
      guard now >= due else { return [LessonStep(effects: [.arm(.tally, at: due)])] }
      return [LessonStep(effects: tallyEffects(now))]
    case .deadline:
      guard case .open = phase, let deadline, pausedAt == nil else { return [] }
      guard active(now) >= deadline else {
        return [LessonStep(effects: [.arm(.deadline, at: deadline + pauses)])]
      }
      return steps([.close], now)
    case .step:
      guard settings.pace == .auto, pausedAt == nil, let due = stepDue else { return [] }
      guard now >= due else { return [LessonStep(effects: [.arm(.step, at: due)])] }
      stepDue = nil
      return steps(nextStep.map { [$0] } ?? [], now)
    }
  }

  private mutating func steps(_ actions: [LessonAction], _ now: Int) -> [LessonStep] {
    actions.compactMap { try? apply($0, at: now) }
  }

  /// Every timer that a lesson just read from its journal wants.
  package mutating func timersAfterReplay(at now: Int) -> [LessonEffect] {
    var effects: [LessonEffect] = []
    armDeadline(&effects)
    schedule(max(now, elapsed), after: .resume, &effects)
    return effects
  }

  /// Decides when the automatic pace takes its next step.
  mutating func schedule(_ now: Int, after action: LessonAction, _ effects: inout [LessonEffect]) {
    guard settings.pace == .auto, pausedAt == nil, phase != .ended else { return }
    let waits = settings.waits
    let due: Int?
    switch (phase, action) {
    case (.waiting, .join) where stepDue == nil, (.waiting, .resume):
      due = roster.present > 0 ? now + waits.lobby * 1_000 : nil
    case (.open(let slot), .answer), (.open(let slot), .kick):
      due = answered(slot) >= roster.present && roster.present > 0 ? now : nil
    case (_, .join), (_, .comeBack), (_, .answer), (_, .dispute), (_, .rename), (_, .kick),
      (_, .readmit), (_, .lock), (_, .unlock), (_, .more), (.waiting, _), (.open, _):
      due = nil
    case (.card, _): due = now + waits.card * 1_000
    case (.closed, _): due = now
    case (.revealed, _): due = now + waits.result * 1_000
    case (.board, _): due = now + waits.board * 1_000
    case (.running, _), (.ended, _): due = nil
    }
    guard let due else { return }
    stepDue = due
    effects.append(.arm(.step, at: due))
  }

  /// What an empty Enter does; nil where there is nothing it could do.
  package var nextStep: LessonAction? {
    if pausedAt != nil { return .resume }
    switch phase {
    case .waiting, .revealed, .board: return stepOn
    case .card: return upcoming == nil ? .end : position < 0 ? .open : .next
    case .open: return .close
    case .closed(let slot):
      return polls[slot].stage == .closed && !keyings[slot].isVoid ? .reveal : stepOn
    case .running: return isEverybodyDone ? .end : nil
    case .ended: return nil
    }
  }

  /// From one question to what comes before the next.
  private var stepOn: LessonAction {
    if settings.pace == .selfPaced { return .open }
    guard let slot = upcoming else {
      return phase == .board || !settings.hasBoard || settings.isHands || revealed.isEmpty
        ? .end : .board
    }
    if settings.hasCards, deal.slots[slot].round != shownRound { return .card }
    return phase == .waiting ? .open : .next
  }
}
