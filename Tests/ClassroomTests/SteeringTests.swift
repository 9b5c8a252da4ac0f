import Classroom
import Quiz
import Testing

/// Pauses, the automatic pace and what a teacher does out of turn.
@Suite struct SteeringTests {
  @Test func `a timer of another phase closes nothing early`() throws {
    var lesson = try Lessons.inOrder(LessonSettings(pace: .auto))
    try lesson.letIn(1)
    let card = try lesson.apply(.card, at: 1_000)
    #expect(card.effects.contains(.arm(.step, at: 21_000)))
    let open = try lesson.apply(.open, at: 2_000)
    #expect(open.effects.contains(.disarm(.step)))
    #expect(lesson.timer(.step, at: 21_000).isEmpty)
    #expect(lesson.phase == .open(0))
  }

  @Test func `a pause and its end keep the automatic pace going`() throws {
    var lesson = try Lessons.inOrder(LessonSettings(pace: .auto))
    try lesson.letIn(1)
    try lesson.perform(.open)
    try lesson.say("1", by: 0, to: "lorries", at: 3_000)
    _ = try lesson.apply(.pause, at: 3_000)
    #expect(lesson.timer(.step, at: 3_000).isEmpty)
    let resumed = try lesson.apply(.resume, at: 60_000)
    #expect(resumed.effects.contains(.arm(.step, at: 60_000)))
    _ = lesson.timer(.step, at: 60_000)
    #expect(lesson.phase == .closed(0))
  }

  @Test func `what goes on ends a pause`() throws {
    for action in [LessonAction.card, .board, .show(question: "lorries"), .next] {
      var lesson = try Lessons.inOrder()
      try lesson.letIn(1)
      try lesson.perform(.open, .reveal, .pause)
      #expect(lesson.phaseName == "paused")
      try lesson.perform(action)
      #expect(!lesson.isPaused, "\(action.name)")
      #expect(lesson.phaseName != "paused")
    }
    var last = try Lessons.inOrder()
    try last.perform(.open, .skip, .skip, .skip, .skip, .close, .pause, .skip)
    #expect(!last.isPaused)
  }

  @Test func `more time in a pause is told by a snapshot, and the pause goes on`() throws {
    var lesson = try Lessons.inOrder(LessonSettings(seconds: 10))
    try lesson.letIn(1)
    _ = try lesson.apply(.open, at: 0)
    _ = try lesson.apply(.pause, at: 4_000)
    let more = try lesson.apply(.more(seconds: 30), at: 5_000)
    #expect(more.effects == [.snapshot])
    #expect(lesson.phaseName == "paused")
    let resumed = try lesson.apply(.resume, at: 6_000)
    #expect(resumed.effects.contains(.arm(.deadline, at: 42_000)))
  }

  @Test func `a question without a time limit takes no more time`() throws {
    var lesson = try Lessons.inOrder()
    try lesson.perform(.open)
    #expect(throws: LessonRefusal.noTimeLimit) { try lesson.apply(.more(seconds: 30), at: 0) }
    #expect(lesson.secondsLeft(at: 2_000) == nil)
  }

  @Test func `counts that a journal had held back do not hold back others`() throws {
    var lesson = try Lessons.inOrder()
    var journal: [JournalEntry] = [.opened(lesson.header)]
    var actions: [(LessonAction, Int)] = try (0..<4).map {
      (.join(name: try PlayerName("Kid \($0)"), token: Lessons.token($0)), 0)
    }
    actions += [
      (.open, 1_000), (.answer(student: 0, question: "lorries", Answer(.number(1))), 2_000),
      (.answer(student: 1, question: "lorries", Answer(.number(2))), 2_010),
    ]
    for (action, time) in actions {
      journal.append(try #require(try lesson.apply(action, at: time).entry))
    }
    var resumed = try Lesson.replay(journal, pack: Lessons.harbour)
    _ = resumed.timersAfterReplay(at: 2_010)
    guard case .taken(let step) = try resumed.say("3", by: 2, to: "lorries", at: 9_000) else {
      return
    }
    #expect(step.events == ["tally"])
  }

  @Test func `who is sent out or comes back is counted and ranked at once`() throws {
    var lesson = try Lessons.inOrder()
    try lesson.letIn(3)
    try lesson.perform(.open)
    for (student, text) in ["1200", "1200", "5"].enumerated() {
      try lesson.say(text, by: student, to: "lorries")
    }
    try lesson.perform(.reveal)
    let pass = try #require(ReadmissionPass("ABCDEFGH23"))
    // Counts that answers had left waiting have gone out.
    _ = lesson.timer(.tally, at: 15_000)
    let kick = try lesson.apply(.kick(student: 0), at: 20_000)
    #expect(kick.events == ["tally"])
    #expect(lesson.rank(of: 2) == 2)
    _ = try lesson.apply(.readmit(student: 0, pass: pass.digest), at: 21_000)
    let back = try lesson.join(
      JoinRequest(name: "", code: pass.text), token: Lessons.token(9), at: 22_000)
    #expect(back.step.events == ["tally"])
    #expect(lesson.rank(of: 2) == 3)
    #expect(lesson.rank(of: 0) == 1)
  }

  @Test func `a new name leaves the countdown as it was`() throws {
    var lesson = try Lessons.inOrder(LessonSettings(seconds: 30))
    try lesson.letIn(1)
    _ = try lesson.apply(.open, at: 0)
    let step = try lesson.apply(.rename(student: 0, try PlayerName("Ana")), at: 10_000)
    let states = step.effects.compactMap { effect in
      if case .student(0, let event) = effect { event.text } else { nil }
    }
    #expect(states.count == 1)
    #expect(states.first?.contains(#""remaining":20"#) == true)
  }

  @Test func `hands of a second vote leave the first vote's standing`() throws {
    var lesson = try Lessons.inOrder(LessonSettings(isHands: true))
    func raise(_ line: String) throws {
      guard case .act(let tally) = try HostLine.read(line, in: lesson) else { return }
      try lesson.perform(tally)
    }
    try lesson.perform(.open, .reveal, .next)
    try raise("tally s 12 r 4 n 4")
    try lesson.perform(.close, .again)
    #expect(lesson.answered(1) == 0)
    try raise("tally s 5 r 15")
    try lesson.perform(.reveal)
    #expect(lesson.shares(1).map(\.share) == [0.25, 0.75, 0])
    #expect(lesson.shares(1, ballot: 0).map(\.share) == [0.6, 0.2, 0.2])
    #expect(lesson.watcherState().text.contains("firstShares"))
  }

  @Test func `no more hands are counted than a hall has`() throws {
    var lesson = try Lessons.inOrder(LessonSettings(isHands: true))
    try lesson.perform(.open)
    let hands = [60_000, 60_000].enumerated().map {
      LessonAction.HandCount(.number(Double($0.offset)), $0.element)
    }
    #expect(throws: LessonRefusal.handsOutOfRange(120_000)) {
      try lesson.apply(.tally(question: "lorries", hands), at: 0)
    }
    #expect(throws: LessonRefusal.handsOutOfRange(.max)) {
      try lesson.apply(.tally(question: "lorries", [.init(.number(1), .max)]), at: 0)
    }
  }
}
