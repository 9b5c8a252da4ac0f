import Classroom
import Quiz
import Testing

/// A self-paced lesson with a time limit: each question closes for each student alone.
@Suite struct OwnDeadlineTests {
  /// Two students; the first turned to the first question at 0, the second at 4 seconds.
  private func running() throws -> (Lesson, opening: [LessonStep]) {
    var lesson = try Lessons.inOrder(LessonSettings(pace: .selfPaced, seconds: 10))
    try lesson.letIn(2)
    _ = try lesson.apply(.open, at: 0)
    let opening = try lesson.turn(0, at: 0)
    _ = try lesson.turn(1, at: 4_000)
    return (lesson, opening)
  }

  private func closings(_ steps: [LessonStep]) -> [Int] {
    steps.flatMap(\.effects).compactMap { effect in
      if case .student(let student, let event) = effect, event.name == "closed" {
        student
      } else {
        nil
      }
    }
  }

  private func phase(_ lesson: Lesson, of student: Int, at time: Int) throws -> JSON? {
    try JSONReader.value(of: lesson.state(of: student, at: time).body)["phase"]
  }

  @Test func `a question that ran out is closed in state and by an event, and one goes on from it`()
    throws
  {
    var (lesson, opening) = try running()
    #expect(opening.flatMap(\.effects).contains(.arm(.deadline, at: 10_000)))
    #expect(try phase(lesson, of: 0, at: 9_999) == "open")
    #expect(closings(lesson.timer(.deadline, at: 9_999)).isEmpty)
    let steps = lesson.timer(.deadline, at: 10_000)
    #expect(closings(steps) == [0])
    #expect(steps.allSatisfy { $0.entry == nil })
    #expect(steps.last?.effects.last == .arm(.deadline, at: 14_000))
    #expect(try phase(lesson, of: 0, at: 10_000) == "closed")
    #expect(try phase(lesson, of: 1, at: 10_000) == "open")
    #expect(closings(lesson.timer(.deadline, at: 14_000)) == [1])
    let next = try lesson.advance(
      NextRequest(after: "lorries"), token: Lessons.token(0), at: 15_000)
    #expect(next.events == ["question"])
    #expect(try phase(lesson, of: 0, at: 15_000) == "open")
  }

  @Test func `an answered question does not close`() throws {
    var (lesson, _) = try running()
    try lesson.say("1200", by: 0, to: "lorries", at: 5_000)
    #expect(closings(lesson.timer(.deadline, at: 10_000)).isEmpty)
    #expect(try phase(lesson, of: 0, at: 11_000) == "revealed")
  }

  @Test func `a pause stops these clocks too, and a journal brings them back`() throws {
    var (lesson, _) = try running()
    _ = try lesson.apply(.pause, at: 5_000)
    #expect(lesson.timer(.deadline, at: 50_000).isEmpty)
    let resumed = try lesson.apply(.resume, at: 105_000)
    #expect(resumed.effects.contains(.arm(.deadline, at: 110_000)))
    var again = lesson
    #expect(again.timersAfterReplay(at: 106_000) == [.arm(.deadline, at: 110_000)])
    #expect(closings(again.timer(.deadline, at: 110_000)) == [0])
  }

  @Test func `a page that is turned twice is turned once, from a card too`() throws {
    var lesson = try Lessons.inOrder(LessonSettings(pace: .selfPaced))
    try lesson.letIn(1)
    try lesson.perform(.open)
    let token = Lessons.token(0)
    func turn(_ request: NextRequest) throws -> [String] {
      try lesson.advance(request, token: token, at: lesson.elapsed + 500).events
    }
    #expect(try turn(NextRequest(card: 0)) == ["card"])
    #expect(throws: LessonRefusal.stale) { try turn(NextRequest(card: 0)) }
    #expect(try turn(NextRequest(card: 1)) == ["question"])
    #expect(throws: LessonRefusal.stale) { try turn(NextRequest(card: 1)) }
    #expect(throws: LessonRefusal.stale) { try turn(NextRequest()) }
    #expect(try turn(NextRequest(after: "lorries")) == ["question"])
    #expect(throws: LessonRefusal.stale) { try turn(NextRequest(after: "lorries")) }
  }

  @Test func `what was voided while its card was read is not asked`() throws {
    var lesson = try Lessons.inOrder(LessonSettings(pace: .selfPaced))
    try lesson.letIn(1)
    try lesson.perform(.open)
    _ = try lesson.advance(NextRequest(card: 0), token: Lessons.token(0), at: lesson.elapsed)
    try lesson.perform(.void(question: "lorries"))
    _ = try lesson.advance(NextRequest(card: 1), token: Lessons.token(0), at: lesson.elapsed)
    #expect(lesson.page(of: 0) == NextRequest(after: "cause"))
  }

  @Test func `a board throws nobody off their page`() throws {
    var (lesson, _) = try running()
    let step = try lesson.apply(.board, at: 5_000)
    #expect(
      step.effects.allSatisfy { effect in
        switch effect {
        case .watchers(let event): event.name == "board"
        case .each, .everyone, .student, .snapshot: false
        default: true
        }
      })
    #expect(step.events == ["board"])
  }
}
