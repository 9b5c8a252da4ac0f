/// What an action asks of the world, to be done in the order given and only after the action's
/// entry is on disk.
package enum LessonEffect: Hashable, Sendable {
  /// To every page: students, projector and host.
  case everyone(LessonEvent)
  /// To every student's page, each with their own results; to the projector and the host without.
  case each(PersonalEvent)
  /// To every page, where the lesson stands for it now.
  case snapshot
  /// To one student's page.
  case student(Int, LessonEvent)
  /// To the projector and the host.
  case watchers(LessonEvent)
  case host(HostNotice)
  /// Call ``Lesson/timer(_:at:)`` then; a later time for the same timer replaces this one.
  case arm(LessonTimer, at: Int)
  case disarm(LessonTimer)
  /// Whoever holds this token is to be disconnected.
  case endToken(TokenDigest)
}

/// What the shell keeps time for.
package enum LessonTimer: Hashable, Sendable, CaseIterable {
  /// The open question's time is up.
  case deadline
  /// The next step of the automatic pace.
  case step
  /// Counts that were held back are due.
  case tally
}

/// What only the teacher is told.
package enum HostNotice: Hashable, Sendable {
  case joined(student: Int)
  case cameBack(student: Int)
  case renamed(student: Int)
  case kicked(student: Int)
  case lockChanged(isLocked: Bool)
  /// Everybody who is in the lesson has answered.
  case allAnswered
  case corrected(Amendment, changes: Int)
  case undone(Undoing)
}

/// What came of an action.
package struct LessonStep: Hashable, Sendable {
  /// To be kept before any effect is performed; nil where there is nothing to keep.
  package var entry: JournalEntry?
  /// To be performed in their order.
  package var effects: [LessonEffect]

  init(entry: JournalEntry? = nil, effects: [LessonEffect] = []) {
    self.entry = entry
    self.effects = effects
  }
}
