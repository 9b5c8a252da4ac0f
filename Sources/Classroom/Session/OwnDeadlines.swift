import Quiz

/// Time in a self-paced lesson, where every student's question closes for them alone.
extension Lesson {
  /// When the question before a student closes, in milliseconds without the pauses; nil where there
  /// is none, where it has no time limit, or where it is answered.
  func ownDeadline(of student: Int) -> Int? {
    guard let slot = ownSlot(of: student), let allowance = polls[slot].allowance,
      !polls[slot].currentVote(of: student).isGiven
    else { return nil }
    return cursors[student].openedAt + allowance
  }

  /// Wakes the lesson when a student's question closes, unless it wakes before.
  mutating func armOwnDeadline(of student: Int, _ effects: inout [LessonEffect]) {
    guard pausedAt == nil, let end = ownDeadline(of: student) else { return }
    if let ownDue, ownDue <= end + pauses { return }
    ownDue = end + pauses
    effects.append(.arm(.deadline, at: end + pauses))
  }

  /// Wakes the lesson when the next of all questions closes; those that have closed are not told.
  mutating func armOwnDeadlines(_ now: Int, _ effects: inout [LessonEffect]) {
    guard phase == .running, pausedAt == nil else { return }
    ownClosed = active(now)
    ownDue = nextOwnDeadline(after: ownClosed).map { $0 + pauses }
    if let ownDue { effects.append(.arm(.deadline, at: ownDue)) }
  }

  private func nextOwnDeadline(after time: Int) -> Int? {
    cursors.indices.lazy.compactMap { ownDeadline(of: $0) }.filter { $0 > time }.min()
  }

  /// Tells those whose time has run out since this was told last. A large class wakes the lesson no
  /// more often than counts go out.
  mutating func closeOwn(_ now: Int) -> [LessonStep] {
    guard pausedAt == nil, let due = ownDue else { return [] }
    guard now >= due else { return [LessonStep(effects: [.arm(.deadline, at: due)])] }
    let time = active(now)
    var effects: [LessonEffect] = []
    for student in cursors.indices {
      guard let slot = ownSlot(of: student), let end = ownDeadline(of: student),
        end > ownClosed, end <= time
      else { continue }
      let closed = ClosedObject(
        id: question(slot).id, number: slot + 1, answered: answered(slot), of: roster.present)
      effects.append(.student(student, LessonEvent(closed)))
    }
    ownClosed = time
    ownDue = nextOwnDeadline(after: time).map {
      max($0 + pauses, now + Coalescing.milliseconds)
    }
    if let ownDue { effects.append(.arm(.deadline, at: ownDue)) }
    return effects.isEmpty ? [] : [LessonStep(effects: effects)]
  }

  /// Whether a student is where the page that asks for the next one saw them. Where there is no next
  /// page, why not is said by whoever turns it.
  func stands(_ student: Int, where request: NextRequest) -> Bool {
    guard phase == .running, cursors.indices.contains(student), cursors[student].slot < count
    else { return true }
    let cursor = cursors[student]
    switch cursor.stage {
    case .question: return request.after == question(cursor.slot).id
    case .beginning: return request.after == nil && (request.card ?? 0) == 0
    case .card:
      let card = deal.slots[cursor.slot].round + 1
      return request.after == nil && (request.card ?? card) == card
    }
  }
}
