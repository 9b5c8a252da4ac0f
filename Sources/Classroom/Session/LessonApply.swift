package import Quiz

extension Lesson {
  /// Does one thing, and tells what is to be kept and what is to be done.
  ///
  /// - Parameter time: milliseconds of the lesson; what lies before ``elapsed`` counts as then.
  /// - Throws: a ``LessonRefusal``, and then nothing has changed.
  package mutating func apply(
    _ action: LessonAction, at time: Int
  ) throws(LessonRefusal) -> LessonStep {
    guard phase != .ended else { throw .ended }
    let now = max(time, elapsed)
    let before = phase
    var effects: [LessonEffect] = []
    switch action {
    case .join(let name, let token, let team): try join(name, token, team, now, &effects)
    case .comeBack(let student, let token): try comeBack(student, token, now, &effects)
    case .answer(let student, let question, let answer):
      try take(answer, to: question, of: student, now, &effects)
    case .dispute(let student, let question, let why):
      try dispute(question, why, of: student, now, &effects)
    case .advance(let student): try advance(student, now, &effects)
    default: try teach(action, now, &effects)
    }
    elapsed = now
    schedule(now, from: before, after: action, &effects)
    return LessonStep(entry: .action(at: now, action), effects: effects)
  }

  private mutating func teach(
    _ action: LessonAction, _ now: Int, _ effects: inout [LessonEffect]
  ) throws(LessonRefusal) {
    switch action {
    case .card: try showCard(now, &effects)
    case .open: try open(now, &effects)
    case .close: try close(&effects)
    case .reveal: try reveal(&effects)
    case .next: try next(now, &effects)
    case .skip: try skip(now, &effects)
    case .pause: try pause(now, &effects)
    case .resume: try resume(now, &effects)
    case .more(let seconds): try more(seconds, now, &effects)
    case .again: try again(now, &effects)
    case .show(let question): try show(question, now, &effects)
    case .board: try board(now, &effects)
    case .kick(let student): try kick(student, now, &effects)
    case .readmit(let student, let pass): try readmit(student, pass, &effects)
    case .rename(let student, let name): try rename(student, name, now, &effects)
    case .lock: try setLocked(true, &effects)
    case .unlock: try setLocked(false, &effects)
    case .tally(let question, let counts): try count(hands: counts, question, &effects)
    case .accept(let question, let response):
      try amend(.accept(response), question, now, &effects)
    case .void(let question): try amend(.void, question, now, &effects)
    case .rekey(let question, let response): try amend(.rekey(response), question, now, &effects)
    case .undo: try undo(now, &effects)
    case .end: end(now, &effects)
    case .join, .comeBack, .answer, .dispute, .advance: break
    }
    refresh()
  }

  /// Plays a journal again.
  ///
  /// - Throws: ``ReplayFault``, which the journal of the same pack never holds.
  package static func replay(
    _ entries: some Sequence<JournalEntry>, pack: Pack
  ) throws(ReplayFault) -> Lesson {
    var lesson: Lesson?
    var line = 0
    for entry in entries {
      line += 1
      switch entry {
      case .opened(let header):
        guard lesson == nil else { throw .twoHeaders(line: line) }
        guard let new = Lesson(header, pack: pack) else { throw .otherPack }
        lesson = new
      case .action(let time, let action):
        guard lesson != nil else { throw .noHeader }
        do throws(LessonRefusal) {
          _ = try lesson?.apply(action, at: time)
        } catch {
          throw .refused(line: line, error)
        }
      }
    }
    guard let lesson else { throw .noHeader }
    return lesson
  }
}

/// Why a journal could not be played again. Lines are counted from 1.
package enum ReplayFault: Error, Hashable, Sendable {
  case noHeader
  case twoHeaders(line: Int)
  /// The pack lacks a question of the journal's.
  case otherPack
  case refused(line: Int, LessonRefusal)
}

extension Lesson {
  /// Whether two lessons hold the same record: all but what was told to whom last.
  package static func haveSameRecord(_ one: Lesson, _ other: Lesson) -> Bool {
    one.header == other.header && one.pack == other.pack && one.deal == other.deal
      && one.phase == other.phase && one.roster == other.roster
      && one.scores.totals == other.scores.totals && one.scores.right == other.scores.right
      && one.trail == other.trail && one.elapsed == other.elapsed && one.polls == other.polls
      && one.keyings == other.keyings && one.revealed == other.revealed
      && one.position == other.position && one.shownRound == other.shownRound
      && one.undoable == other.undoable && one.pausedAt == other.pausedAt
      && one.pauses == other.pauses && one.openedAt == other.openedAt
      && one.deadline == other.deadline && one.cursors == other.cursors
  }
}
