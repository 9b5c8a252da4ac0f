import Classroom
import Quiz
import Testing

/// Times of a session by its own clock: questions that close, paces, and resuming.
@Suite struct SessionClockTests {
  @Test func `the clock alone closes a question, by the time of the lesson`() async throws {
    let room = try Room(LessonSettings(seconds: 30))
    let token = try await room.join("Ana")
    var events = try await room.session.events(for: .student(token.digest)).makeAsyncIterator()
    _ = await events.next()
    try await room.session.perform(.open)
    for _ in 0..<2 { _ = await events.next() }
    await room.clock.waitForSleepers(1)
    room.clock.advance(by: 29_999)
    await room.settle()
    #expect(await room.session.lesson.phase == .open(0))
    room.clock.advance(by: 1)
    #expect(Room.eventNames(try #require(await events.next())) == ["closed"])
    #expect(await room.session.lesson.phase == .closed(0))
    await #expect(throws: LessonRefusal.closed(number: 1)) {
      try await room.session.answer(
        AnswerRequest(question: "lorries", answer: "1"), token.digest)
    }
  }

  @Test func `the automatic pace needs nobody at the prompt`() async throws {
    let room = try Room(LessonSettings(pace: .auto, seconds: 5))
    await room.session.begin()
    _ = try await room.join("Ana")
    for _ in 0..<400 where await room.session.lesson.phase != .ended {
      await room.settle()
      room.clock.advance(by: 1_000)
      await room.settle()
    }
    #expect(await room.session.lesson.phase == .ended)
    #expect(await room.session.lesson.asked.count == 5)
    await room.session.close()
  }

  @Test func `a resumed lesson goes on with its time, and an open question is open again`()
    async throws
  {
    let room = try Room(LessonSettings(seconds: 30))
    let token = try await room.join("Ana")
    try await room.session.perform(.open)
    await room.clock.waitForSleepers(1)
    room.clock.advance(by: 10_000)
    try await room.session.perform(.pause)
    try await room.session.perform(.resume)
    let header = await room.session.lesson.header
    let replayed = try Lesson.replay(
      [.opened(header)] + (await room.journal.entries()), pack: Lessons.harbour)
    let clock = ManualClock()
    let session = LiveSession(
      replayed, journal: TestJournal(), clock: clock, address: "", key: room.key)
    await session.begin()
    await clock.waitForSleepers(2)
    let state = try JSONReader.value(of: try await session.state(for: .student(token.digest)))
    #expect(state["phase"] == "open")
    #expect(state["question"]?["remaining"] == 20)
    clock.advance(by: 20_000)
    while await session.lesson.phase != .closed(0) { await Task.yield() }
    await session.close()
  }
}
