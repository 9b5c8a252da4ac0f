import Quiz

/// Lessons in which every student turns their own pages.
extension Lesson {
  mutating func start(_ now: Int, _ effects: inout [LessonEffect]) throws(LessonRefusal) {
    guard phase == .waiting, count > 0 else { throw .nothingToOpen }
    phase = .running
    for slot in polls.indices {
      polls[slot].stage = .open
      polls[slot].addBallot()
      polls[slot].allowance = settings.seconds(for: question(slot)).map { $0 * 1_000 }
    }
    cursors = roster.students.map { _ in firstCursor(now) }
    effects.append(.snapshot)
  }

  func firstCursor(_ now: Int) -> Cursor {
    Cursor(slot: nextSlot(after: -1) ?? count, stage: .beginning, openedAt: active(now))
  }

  /// The next page for a student, a case's card or a question: one that was not answered is left
  /// out. The time of a question begins when its student turns to it.
  mutating func advance(
    _ student: Int, _ now: Int, _ effects: inout [LessonEffect]
  ) throws(LessonRefusal) {
    guard settings.pace == .selfPaced else { throw .notInThisMode }
    try requirePresent(student)
    guard phase == .running else { throw .notOpen }
    if pausedAt != nil { throw .paused }
    let last = cursors[student]
    guard last.slot < count else { throw .lastQuestion }
    // What was voided while its card was read is not asked any more.
    guard let slot = nextSlot(after: last.stage == .question ? last.slot : last.slot - 1) else {
      cursors[student] = Cursor(slot: count, stage: .question, openedAt: active(now))
      scores.rank(roster.students)
      effects.append(.student(student, ownEnd(of: student)))
      noteTally(now, &effects)
      return
    }
    let round = deal.slots[slot].round
    let isNewCase =
      switch last.stage {
      case .beginning: true
      case .card, .question: round != deal.slots[last.slot].round
      }
    let stage: Cursor.Stage = isNewCase && settings.hasCards ? .card : .question
    cursors[student] = Cursor(slot: slot, stage: stage, openedAt: active(now))
    effects.append(
      .student(
        student,
        stage == .card
          ? LessonEvent(card(round))
          : LessonEvent(questions[slot].asked(vote: 1, remaining: polls[slot].allowance))))
    armOwnDeadline(of: student, &effects)
  }

  /// Throws the reason why a student's own slot takes no answer.
  func requireReached(_ slot: Int, by student: Int, _ now: Int) throws(LessonRefusal) {
    guard phase == .running else { throw .notOpen }
    if pausedAt != nil { throw .paused }
    let cursor = cursors[student]
    guard cursor.slot != slot || cursor.stage == .question else { throw .notOpen }
    guard cursor.slot == slot else {
      let given = polls[slot].currentVote(of: student)
      if given.isGiven {
        throw .alreadyAnswered(
          given: sheet(slot).line(for: polls[slot].responses[Int(given.response)]))
      }
      if slot < cursor.slot { throw .closed(number: slot + 1) }
      throw .otherQuestion(open: cursor.slot < count ? question(cursor.slot).id : nil)
    }
    if let allowance = polls[slot].allowance, active(now) - cursor.openedAt >= allowance {
      throw .closed(number: slot + 1)
    }
  }

  func isDone(_ student: Int) -> Bool {
    cursors.indices.contains(student) && cursors[student].slot >= count
      && !roster.students[student].isRemoved
  }

  var isEverybodyDone: Bool {
    !cursors.isEmpty && cursors.indices.allSatisfy { isDone($0) || roster.students[$0].isRemoved }
  }

  private func nextSlot(after slot: Int) -> Int? {
    (slot + 1..<max(slot + 1, count)).first { !keyings[$0].isVoid }
  }
}
