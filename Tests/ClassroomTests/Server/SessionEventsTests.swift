import Classroom
import Testing

/// What a session tells its host, and whoever follows its events.
@Suite struct SessionEventsTests {
  @Test func `who asks for news after the end is told of it, and no clock runs on`() async throws {
    let room = try Room()
    await room.session.begin()
    await room.clock.waitForSleepers(1)
    try await room.session.perform(.end)
    var late = await room.session.news().makeAsyncIterator()
    guard case .ended? = await late.next() else {
      Issue.record("the end was missed")
      return
    }
    await room.clock.waitForNoSleepers()
    await room.session.close()
  }

  @Test func `a new phase is told to the host at once, and what comes at once is told once`()
    async throws
  {
    let room = try Room()
    let token = try await room.join("Ana")
    var news = await room.session.news().makeAsyncIterator()
    func isNews(_ item: LiveSession.HostNews?) -> Bool {
      if case .changed = item { true } else { false }
    }
    try await room.session.perform(.open)
    #expect(isNews(await news.next()))
    for number in 0..<20 { _ = try await room.join("Student \(number)") }
    try await room.session.answer(
      AnswerRequest(question: "lorries", answer: "1200"), token.digest)
    room.clock.advance(by: 250)
    try await room.session.perform(.close)
    await room.session.close()
    var changes = 0
    while let item = await news.next() { if isNews(item) { changes += 1 } }
    #expect((1...3).contains(changes))
  }

  @Test func `whoever follows gets a snapshot first and then each event once`() async throws {
    let room = try Room()
    let token = try await room.join("Ana")
    var events = try await room.session.events(for: .student(token.digest)).makeAsyncIterator()
    var screen = try await room.session.events(for: .host).makeAsyncIterator()
    try await room.session.perform(.open)
    try await room.session.answer(
      AnswerRequest(question: "lorries", answer: "1200"), token.digest)
    try await room.session.perform(.reveal)
    try await room.session.perform(.end)
    var told: [String] = []
    while let buffer = await events.next() { told += Room.eventNames(buffer) }
    #expect(told == ["state", "card", "question", "closed", "reveal", "ended"])
    var seen: [String] = []
    while let buffer = await screen.next() { seen += Room.eventNames(buffer) }
    #expect(seen.filter { $0 != "tally" } == told)
    #expect(seen.contains("tally"))
  }

  @Test func `a reader that lags behind is dropped, and the others are not`() async throws {
    let room = try Room()
    let slow = try await room.session.events(for: .screen)
    var quick = try await room.session.events(for: .screen).makeAsyncIterator()
    _ = await quick.next()
    try await room.session.perform(.open)
    for _ in 0..<40 {
      try await room.session.perform(.pause)
      try await room.session.perform(.resume)
      _ = await quick.next()
      _ = await quick.next()
    }
    var count = 0
    for await _ in slow { count += 1 }
    #expect(count <= 64)
    try await room.session.perform(.pause)
    #expect(await quick.next() != nil)
  }

  @Test func `a token that was ended ends its streams, and a stream is no player`() async throws {
    let room = try Room()
    let token = try await room.join("Ana")
    var first = try await room.session.events(for: .student(token.digest)).makeAsyncIterator()
    _ = await first.next()
    try await room.session.perform(.kick(student: 0))
    #expect(await first.next() == nil)
    await #expect(throws: LessonRefusal.removed) {
      _ = try await room.session.events(for: .student(token.digest))
    }
    try await room.session.perform(.undo)
    _ = try await room.session.events(for: .student(token.digest))
    #expect(await room.session.lesson.roster.present == 1)
  }
}
