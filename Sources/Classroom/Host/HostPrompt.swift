import Quiz

/// The teacher's prompt: where the lesson stands, and what an empty Enter does.
package enum HostPrompt {
  /// `3/10 open, 21 of 28 answered [Enter = close]> `
  ///
  /// - Parameter now: milliseconds of the lesson, for the time that is left.
  package static func text(for lesson: Lesson, at now: Int) -> String {
    let enter = lesson.nextStep.map { " [Enter = \(words(for: $0, in: lesson))]" } ?? ""
    return status(of: lesson, at: now) + enter + "> "
  }

  /// The prompt without what Enter does, as a status line shows it.
  package static func status(of lesson: Lesson, at now: Int) -> String {
    switch lesson.phase {
    case .waiting:
      return lesson.settings.isHands ? "not begun" : "\(lesson.roster.present) joined"
    case .card(let round): return "case \(round + 1) of \(lesson.deal.rounds.count)"
    case .open(let slot):
      let left = lesson.secondsLeft(at: now).map { ", \($0) s left" } ?? ""
      let vote = lesson.polls[slot].ballots.count > 1 ? " again" : ""
      return place(slot, lesson, (lesson.isPaused ? "paused" : "open") + vote)
        + counts(slot, lesson) + (lesson.isPaused ? "" : left)
    case .closed(let slot):
      let isSkipped = lesson.polls[slot].stage == .skipped
      let state = isSkipped ? "skipped" : lesson.isPaused ? "paused" : "closed"
      return place(slot, lesson, state) + counts(slot, lesson)
    case .revealed(let slot):
      let disputes = lesson.polls[slot].disputes.count
      let tail = disputes == 0 ? "" : disputes == 1 ? ", 1 disagrees" : ", \(disputes) disagree"
      return place(slot, lesson, lesson.isPaused ? "paused" : "revealed") + tail
    case .board: return "board"
    case .running:
      let done = lesson.roster.students.indices.count { lesson.isDone($0) }
      return (lesson.isPaused ? "paused" : "running")
        + ", \(done) of \(lesson.roster.present) finished"
    case .ended: return "ended"
    }
  }

  /// What Enter does, in a word or two.
  static func words(for action: LessonAction, in lesson: Lesson) -> String {
    switch action {
    case .card: "case card"
    case .open: lesson.settings.pace == .selfPaced ? "begin" : "open question 1"
    case .next: lesson.upcoming.map { "question \($0 + 1)" } ?? "next"
    default: action.name
    }
  }

  private static func place(_ slot: Int, _ lesson: Lesson, _ state: String) -> String {
    "\(slot + 1)/\(lesson.count) \(state)"
  }

  private static func counts(_ slot: Int, _ lesson: Lesson) -> String {
    if lesson.settings.isHands {
      let hands = lesson.answered(slot)
      return hands == 0 ? ", no hands counted" : hands == 1 ? ", 1 hand" : ", \(hands) hands"
    }
    return ", \(lesson.answered(slot)) of \(lesson.roster.present) answered"
  }
}
