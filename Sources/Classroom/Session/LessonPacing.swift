import Quiz

/// Time: pauses, more of it, deadlines, the automatic pace, counts that are held back.
extension Lesson {
  mutating func pause(_ now: Int, _ effects: inout [LessonEffect]) throws(LessonRefusal) {
    guard pausedAt == nil else { throw .alreadyPaused }
    pausedAt = now
    ownDue = nil
    effects += [
      .disarm(.deadline), .disarm(.step), .everyone(LessonEvent(PausedObject())),
    ]
  }

  mutating func resume(_ now: Int, _ effects: inout [LessonEffect]) throws(LessonRefusal) {
    guard pausedAt != nil else { throw .notPaused }
    endPause(now)
    effects.append(.snapshot)
    armDeadline(&effects)
    armOwnDeadlines(now, &effects)
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
      guard let last = deadline else { throw .noTimeLimit }
      let end = max(last, active(now)) + seconds * 1_000
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
    // In a pause time stands still, and pages are told so.
    guard pausedAt == nil else { return effects.append(.snapshot) }
    let question = questions[slot].asked(
      vote: polls[slot].ballots.count, remaining: millisecondsLeft(at: now))
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
    case .deadline where phase == .running: return closeOwn(now)
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
    let now = max(now, elapsed)
    var effects: [LessonEffect] = []
    // What the journal's own time had armed rings no more.
    tally = Coalescing()
    (stepDue, ownDue) = (nil, nil)
    scores.rank(roster.students)
    armDeadline(&effects)
    armOwnDeadlines(now, &effects)
    schedule(now, from: phase, after: .resume, &effects)
    return effects
  }

  /// Decides when the automatic pace takes its next step. What was decided for this phase stays;
  /// what another phase had armed rings no more.
  mutating func schedule(
    _ now: Int, from before: Phase, after action: LessonAction, _ effects: inout [LessonEffect]
  ) {
    guard settings.pace == .auto else { return }
    let kept = before == phase ? stepDue : nil
    let due = pausedAt == nil ? due(now, kept, after: action) : nil
    guard due != stepDue else { return }
    stepDue = due
    effects.append(due.map { .arm(.step, at: $0) } ?? .disarm(.step))
  }

  private func due(_ now: Int, _ kept: Int?, after action: LessonAction) -> Int? {
    let waits = settings.waits
    switch phase {
    case .waiting: return roster.present > 0 ? kept ?? now + waits.lobby * 1_000 : nil
    case .card: return kept ?? now + waits.card * 1_000
    case .open(let slot):
      guard roster.present > 0, answered(slot) >= roster.present else { return nil }
      switch action {
      case .answer, .kick, .resume: return kept ?? now
      // More time is for those who want to go on thinking or talking.
      case .more: return nil
      default: return kept
      }
    case .closed: return kept ?? now
    case .revealed: return kept ?? now + waits.result * 1_000
    case .board: return kept ?? now + waits.board * 1_000
    case .running, .ended: return nil
    }
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
