import Classroom
import Quiz
import Testing

@Suite struct ClockTests {
  @Test func `a question without a time waits for the teacher`() throws {
    var lesson = try Lessons.inOrder()
    try lesson.letIn(1)
    let step = try lesson.apply(.open, at: 0)
    #expect(!step.effects.contains { if case .arm(.deadline, _) = $0 { true } else { false } })
    try lesson.say("1200", by: 0, to: "lorries", at: 3_600_000)
    #expect(lesson.answered(0) == 1)
  }

  @Test func `an answer is in time up to the deadline and not at it`() throws {
    for (time, isTaken) in [(10_999, true), (11_000, false), (11_001, false)] {
      var lesson = try Lessons.inOrder(LessonSettings(seconds: 10))
      try lesson.letIn(1)
      let step = try lesson.apply(.open, at: 1_000)
      #expect(step.effects.contains(.arm(.deadline, at: 11_000)))
      if isTaken {
        try lesson.say("1200", by: 0, to: "lorries", at: time)
      } else {
        #expect(throws: LessonRefusal.closed(number: 1)) {
          try lesson.say("1200", by: 0, to: "lorries", at: time)
        }
      }
    }
  }

  @Test func `the deadline closes the question, and a timer that rings early is armed again`()
    throws
  {
    var lesson = try Lessons.inOrder(LessonSettings(seconds: 10))
    try lesson.perform(.open)
    let early = lesson.timer(.deadline, at: 5_000)
    #expect(early.map(\.effects) == [[.arm(.deadline, at: 11_000)]])
    #expect(early.allSatisfy { $0.entry == nil })
    let steps = lesson.timer(.deadline, at: 11_002)
    #expect(steps.map(\.entry) == [.action(at: 11_002, .close)])
    #expect(lesson.phase == .closed(0))
    #expect(lesson.timer(.deadline, at: 11_003).isEmpty)
  }

  @Test func `the question's own time comes first, and the factor stretches every time`() throws {
    var lesson = try Lessons.inOrder(LessonSettings(seconds: 10, timeFactor: 1.5))
    try lesson.perform(.open)
    #expect(lesson.secondsLeft(at: lesson.elapsed) == 15)
    try lesson.perform(.reveal, .next, .reveal, .next)
    #expect(lesson.secondsLeft(at: lesson.elapsed) == 30)
  }

  @Test func `a pause stops the clock and refuses answers`() throws {
    var lesson = try Lessons.inOrder(LessonSettings(rule: SpeedRule(), seconds: 10))
    try lesson.letIn(1)
    _ = try lesson.apply(.open, at: 0)
    _ = try lesson.apply(.pause, at: 5_000)
    #expect(throws: LessonRefusal.alreadyPaused) { try lesson.apply(.pause, at: 5_000) }
    #expect(throws: LessonRefusal.paused) {
      try lesson.say("1200", by: 0, to: "lorries", at: 5_100)
    }
    #expect(lesson.timer(.deadline, at: 20_000).isEmpty)
    #expect(lesson.nextStep == .resume)
    let resumed = try lesson.apply(.resume, at: 105_000)
    #expect(resumed.effects.contains(.arm(.deadline, at: 110_000)))
    #expect(lesson.secondsLeft(at: 105_000) == 5)
    try lesson.say("1200", by: 0, to: "lorries", at: 107_500)
    try lesson.perform(.reveal)
    // 7.5 of 10 seconds: 1 - 0.75 / 2.
    #expect(lesson.scores.totals == [63])
  }

  @Test func `more gives time to an open question and opens a closed one again`() throws {
    var lesson = try Lessons.inOrder(LessonSettings(seconds: 10))
    try lesson.letIn(2)
    _ = try lesson.apply(.open, at: 0)
    let more = try lesson.apply(.more(seconds: 30), at: 4_000)
    #expect(more.effects.contains(.arm(.deadline, at: 40_000)))
    #expect(more.events == ["question"])
    try lesson.say("1", by: 0, to: "lorries", at: 39_999)
    _ = lesson.timer(.deadline, at: 40_000)
    #expect(lesson.phase == .closed(0))
    _ = try lesson.apply(.more(seconds: 5), at: 50_000)
    try lesson.say("1200", by: 1, to: "lorries", at: 54_000)
    #expect(lesson.answered(0) == 2)
    #expect(throws: LessonRefusal.secondsOutOfRange(0)) {
      try lesson.apply(.more(seconds: 0), at: 0)
    }
  }

  @Test func `time never runs backwards`() throws {
    var lesson = try Lessons.inOrder()
    try lesson.letIn(1)
    _ = try lesson.apply(.open, at: 9_000)
    #expect(try lesson.apply(.close, at: 10).entry == .action(at: 9_000, .close))
  }

  @Test func `counts go out at once and then every 250 milliseconds at most`() throws {
    var lesson = try Lessons.inOrder()
    try lesson.letIn(100)
    try lesson.perform(.open)
    let start = lesson.elapsed + 1_000
    var sent: [Int] = []
    var armed: Int?
    for number in 0..<100 {
      let now = start + number * 10
      if let due = armed, due <= now {
        for step in lesson.timer(.tally, at: due) where step.events == ["tally"] {
          sent.append(due)
          #expect(step.entry == nil)
        }
        armed = nil
      }
      guard case .taken(let step) = try lesson.say("1", by: number, to: "lorries", at: now) else {
        Issue.record("not taken")
        return
      }
      if step.events.contains("tally") { sent.append(now) }
      for case .arm(.tally, let due) in step.effects { armed = due }
    }
    #expect(sent.count == 4)
    #expect(zip(sent, sent.dropFirst()).allSatisfy { $1 - $0 >= 250 })
  }

  @Test func `the automatic pace needs no command`() throws {
    var lesson = try Lessons.inOrder(LessonSettings(pace: .auto, seconds: 10))
    var timers: [LessonTimer: Int] = [:]
    var names: [String] = []
    func note(_ step: LessonStep) {
      if case .action(_, let action)? = step.entry { names.append(action.name) }
      for effect in step.effects {
        switch effect {
        case .arm(let timer, let due): timers[timer] = due
        case .disarm(let timer): timers[timer] = nil
        default: break
        }
      }
    }
    note(
      try lesson.join(
        JoinRequest(name: "Ana", code: "abc234"), token: Lessons.token(0), at: 500
      ).step)
    var rings = 0
    while let (timer, due) = timers.min(by: { $0.value < $1.value }), rings < 100 {
      rings += 1
      timers[timer] = nil
      for step in lesson.timer(timer, at: due) { note(step) }
    }
    let question = ["close", "reveal"]
    #expect(
      names == ["join", "card", "open"] + question + ["next"] + question + ["next"] + question
        + ["card", "next"] + question + ["next"] + question + ["board", "end"])
  }

  @Test func `the automatic pace closes when everybody has answered`() throws {
    var lesson = try Lessons.inOrder(LessonSettings(pace: .auto))
    try lesson.letIn(2)
    try lesson.perform(.open)
    try lesson.say("1", by: 0, to: "lorries", at: 3_000)
    let step = try #require(try lesson.say("1", by: 1, to: "lorries", at: 4_000).step)
    #expect(step.effects.contains(.arm(.step, at: 4_000)))
    _ = lesson.timer(.step, at: 4_000)
    #expect(lesson.phase == .closed(0))
  }
}
