import Classroom
import Quiz
import Testing

@Suite struct ModesTests {
  @Test func `self-paced students go through on their own, and late ones start at the beginning`()
    throws
  {
    var lesson = try Lessons.inOrder(LessonSettings(pace: .selfPaced))
    try lesson.letIn(2)
    #expect(throws: LessonRefusal.notOpen) { try lesson.say("1200", by: 0, to: "lorries") }
    try lesson.perform(.open)
    #expect(throws: LessonRefusal.notOpen) { try lesson.say("1200", by: 0, to: "lorries") }
    #expect(try lesson.turn(0).flatMap(\.events) == ["card", "question"])
    _ = try lesson.turn(1)
    let step = try #require(try lesson.say("1200", by: 0, to: "lorries").step)
    let reveal = step.effects.compactMap { effect in
      if case .student(0, let event) = effect { event.text } else { nil }
    }
    #expect(reveal.count == 1)
    #expect(reveal.first?.contains("It counts 1,200.") == true)
    #expect(reveal.first?.contains("shares") == false)
    #expect(throws: LessonRefusal.otherQuestion(open: "lorries")) {
      try lesson.say("r", by: 1, to: "cause")
    }
    let next = try lesson.advance(lesson.page(of: 0), token: Lessons.token(0), at: 9_000)
    #expect(next.events == ["question"])
    _ = try lesson.join(
      JoinRequest(name: "Late", code: "ABC234"), token: Lessons.token(2), at: 10_000)
    #expect(lesson.state(of: 2).text.hasPrefix(#"{"phase":"waiting","question":null"#))
    _ = try lesson.turn(2)
    try lesson.say("900", by: 2, to: "lorries")
    #expect(
      lesson.state(of: 1).text.contains("\"phase\":\"open\",\"question\":{\"id\":\"lorries\""))
    #expect(lesson.state(of: 0).text.contains("\"question\":{\"id\":\"cause\""))
    #expect(lesson.state(of: 2).text.contains("\"phase\":\"revealed\""))
    for action in [LessonAction.next, .reveal, .card, .more(seconds: 5)] {
      #expect(throws: LessonRefusal.self) { try lesson.apply(action, at: 0) }
    }
  }

  @Test func `a self-paced lesson is over when everybody has been through`() throws {
    var lesson = try Lessons.inOrder(LessonSettings(pace: .selfPaced))
    try lesson.letIn(1)
    try lesson.perform(.open)
    #expect(lesson.nextStep == nil)
    for _ in 0..<5 { _ = try lesson.turn(0) }
    let last = try lesson.advance(
      lesson.page(of: 0), token: Lessons.token(0), at: lesson.elapsed + 1_000)
    #expect(last.events.first == "finished")
    #expect(lesson.state(of: 0).text.hasPrefix(#"{"phase":"finished","question":null"#))
    #expect(throws: LessonRefusal.lastQuestion) {
      try lesson.advance(NextRequest(), token: Lessons.token(0), at: lesson.elapsed)
    }
    #expect(lesson.nextStep == .end)
    #expect(HostPrompt.text(for: lesson, at: 0) == "running, 1 of 1 finished [Enter = end]> ")
    #expect(try lesson.apply(.end, at: lesson.elapsed).events == ["ended"])
    #expect(lesson.state(of: 0).text.hasPrefix(#"{"phase":"ended""#))
  }

  @Test func `a self-paced question with a time closes for each student alone`() throws {
    var lesson = try Lessons.inOrder(LessonSettings(pace: .selfPaced, seconds: 10))
    try lesson.letIn(2)
    _ = try lesson.apply(.open, at: 0)
    _ = try lesson.turn(0, at: 0)
    _ = try lesson.turn(1, at: 7_000)
    _ = try lesson.turn(1, at: 8_000)
    #expect(throws: LessonRefusal.closed(number: 1)) {
      try lesson.say("1200", by: 0, to: "lorries", at: 10_000)
    }
    try lesson.say("r", by: 1, to: "cause", at: 17_000)
    #expect(lesson.scores.totals == [0, 100])
  }

  @Test func `a team's score is its members' mean`() throws {
    var lesson = try Lessons.inOrder(LessonSettings(teams: ["Red", "Blue", "Green"]))
    try lesson.letIn(5)
    #expect(lesson.roster.students.map(\.team) == [0, 1, 2, 0, 1])
    try lesson.perform(.open)
    for student in [0, 1, 4] { try lesson.say("1200", by: student, to: "lorries") }
    try lesson.perform(.reveal, .kick(student: 2))
    #expect(lesson.teamScores.map(\.team) == ["Red", "Blue", "Green"])
    #expect(lesson.teamScores.map(\.mean) == [50, 100, nil])
    let board = try #require(try lesson.apply(.board, at: 0).effects.first?.personal)
    #expect(
      board.forWatchers.text.hasSuffix(
        #""teams":[{"name":"Blue","points":100,"rank":1},{"name":"Red","points":50,"rank":2}]}"#))
    #expect(!board.event(for: 0).text.contains("name"))
  }

  @Test func `a lesson by raised hands needs nobody to join`() throws {
    var lesson = try Lessons.inOrder(LessonSettings(isHands: true))
    #expect(throws: LessonRefusal.locked) { try lesson.letIn(1) }
    try lesson.perform(.open, .reveal, .next)
    let tally = try #require(try HostLine.read("tally s 4 r 12 n 4", in: lesson).action)
    #expect(try lesson.apply(tally, at: 0).events == ["tally"])
    #expect(HostPrompt.text(for: lesson, at: 0) == "2/5 open, 20 hands [Enter = close]> ")
    try lesson.perform(.reveal)
    #expect(lesson.shares(1).map(\.share) == [0.2, 0.6, 0.2])
    #expect(throws: LessonRefusal.alreadyRevealed) { try lesson.apply(tally, at: 0) }
  }

  @Test func `certainty counts where the rule says so`() throws {
    var lesson = try Lessons.inOrder(LessonSettings(rule: CertaintyRule()))
    try lesson.letIn(3)
    try lesson.perform(.open)
    try lesson.say("1200", by: 0, to: "lorries", sure: 95)
    try lesson.say("5", by: 1, to: "lorries", sure: 95)
    try lesson.say("1200", by: 2, to: "lorries")
    try lesson.perform(.reveal)
    #expect(lesson.scores.totals == [3, -6, 1])
    #expect(lesson.watcherState().text.contains("\"asksCertainty\":true"))
  }
}

extension HostCommand {
  /// Nil where it is no action of the lesson.
  fileprivate var action: LessonAction? {
    if case .act(let action) = self { action } else { nil }
  }
}
