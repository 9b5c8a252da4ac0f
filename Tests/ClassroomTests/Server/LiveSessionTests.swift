import Classroom
import NIOCore
import Quiz
import Synchronization
import Testing

@Suite struct LiveSessionTests {
  private final class Flag: Sendable {
    private let isSet = Mutex(false)
    var value: Bool { isSet.withLock { $0 } }
    func set() { isSet.withLock { $0 = true } }
  }

  /// Gives everything that can happen without the disk the time to happen.
  private func settle() async {
    for _ in 0..<200 { await Task.yield() }
  }

  @Test func `an answer is acknowledged once it is on disk, and not before`() async throws {
    let room = try Room()
    let token = try await room.join("Ana")
    try await room.session.perform(.open)
    await room.journal.hold()
    let isAcknowledged = Flag()
    let answer = Task {
      try await room.session.answer(
        AnswerRequest(question: "lorries", answer: "1200"), token.digest)
      isAcknowledged.set()
    }
    await room.journal.waitForArrivals(3)
    await settle()
    #expect(!isAcknowledged.value)
    // The same answer again waits for the same write.
    let isKnown = Flag()
    let again = Task {
      try await room.session.answer(
        AnswerRequest(question: "lorries", answer: "1200"), token.digest)
      isKnown.set()
    }
    await settle()
    #expect(!isKnown.value)
    await room.journal.release()
    try await answer.value
    try await again.value
    #expect(isAcknowledged.value && isKnown.value)
  }

  @Test func `no snapshot tells of what is not on disk`() async throws {
    let room = try Room()
    let token = try await room.join("Ana")
    await room.journal.hold()
    let opening = Task { try await room.session.perform(.open) }
    await room.journal.waitForArrivals(2)
    let isTold = Flag()
    let state = Task {
      let state = try await room.session.state(for: .student(token.digest))
      isTold.set()
      return state
    }
    await settle()
    #expect(!isTold.value)
    await room.journal.release()
    try await opening.value
    #expect(try JSONReader.value(of: try await state.value)["phase"] == "open")
  }

  @Test func `what comes while one batch is written is the next batch, in its order`() async throws
  {
    let room = try Room()
    var tokens: [Token] = []
    for number in 0..<50 { tokens.append(try await room.join("Student \(number)")) }
    try await room.session.perform(.open)
    let before = await room.journal.batches.count
    await room.journal.hold()
    try await withThrowingTaskGroup { group in
      for token in tokens {
        group.addTask {
          try await room.session.answer(
            AnswerRequest(question: "lorries", answer: "1200"), token.digest)
        }
      }
      await room.journal.waitForArrivals(before + 1)
      await settle()
      await room.journal.release()
      try await group.waitForAll()
    }
    let batches = await room.journal.batches.dropFirst(before)
    #expect(batches.count < 10)
    #expect(batches.reduce(0) { $0 + $1.count } == 50)
    let header = await room.session.lesson.header
    let entries = [.opened(header)] + (await room.journal.entries())
    let replayed = try Lesson.replay(entries, pack: Lessons.harbour)
    let lesson = await room.session.lesson
    #expect(Lesson.haveSameRecord(replayed, lesson))
  }

  @Test func `a journal that breaks down acknowledges nothing, and takes nothing more`()
    async throws
  {
    let room = try Room()
    let token = try await room.join("Ana")
    try await room.session.perform(.open)
    let news = await room.session.news()
    await room.journal.breakDown()
    let request = AnswerRequest(question: "lorries", answer: "1200")
    await #expect(throws: LiveSession.GoingDown.self) {
      try await room.session.answer(request, token.digest)
    }
    await #expect(throws: LiveSession.GoingDown.self) {
      try await room.session.answer(request, token.digest)
    }
    await #expect(throws: LiveSession.GoingDown.self) { try await room.session.perform(.close) }
    await #expect(throws: LiveSession.GoingDown.self) {
      _ = try await room.session.events(for: .screen)
    }
    for await item in news {
      if case .failed(let error) = item {
        #expect(error == .diskFull)
        break
      }
    }
    #expect(await room.journal.entries().count == 2)
    // Whoever asks for news only now is told all the same.
    var late = await room.session.news().makeAsyncIterator()
    guard case .failed(.diskFull)? = await late.next() else {
      Issue.record("a failure was missed")
      return
    }
  }

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

  private func names(_ buffer: ByteBuffer) -> [String] {
    String(buffer: buffer).split(separator: "\n").filter { $0.hasPrefix("event: ") }
      .map { String($0.dropFirst(7)) }
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
    while let buffer = await events.next() { told += names(buffer) }
    #expect(told == ["state", "card", "question", "closed", "reveal", "ended"])
    var seen: [String] = []
    while let buffer = await screen.next() { seen += names(buffer) }
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

  @Test func `the clock alone closes a question, by the time of the lesson`() async throws {
    let room = try Room(LessonSettings(seconds: 30))
    let token = try await room.join("Ana")
    var events = try await room.session.events(for: .student(token.digest)).makeAsyncIterator()
    _ = await events.next()
    try await room.session.perform(.open)
    for _ in 0..<2 { _ = await events.next() }
    await room.clock.waitForSleepers(1)
    room.clock.advance(by: 29_999)
    await settle()
    #expect(await room.session.lesson.phase == .open(0))
    room.clock.advance(by: 1)
    #expect(names(try #require(await events.next())) == ["closed"])
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
      await settle()
      room.clock.advance(by: 1_000)
      await settle()
    }
    #expect(await room.session.lesson.phase == .ended)
    #expect(await room.session.lesson.asked.count == 5)
    await room.session.close()
  }

  @Test func `an eleventh wrong code in a minute is one too many, from that address alone`()
    async throws
  {
    let room = try Room()
    let wrong = JoinRequest(name: "Eve", code: "AAAAAA")
    for _ in 0..<10 {
      await #expect(throws: LessonRefusal.wrongCode) {
        try await room.session.join(wrong, from: "x")
      }
    }
    await #expect(throws: LessonRefusal.tooManyWrongCodes(milliseconds: 60_000)) {
      try await room.session.join(wrong, from: "x")
    }
    await #expect(throws: LessonRefusal.wrongCode) { try await room.session.join(wrong, from: "y") }
    // Nobody guesses on: the right code is not judged either.
    let right = JoinRequest(name: "Ana", code: "ABC234")
    await #expect(throws: LessonRefusal.tooManyWrongCodes(milliseconds: 60_000)) {
      try await room.session.join(right, from: "x")
    }
    await #expect(throws: LessonRefusal.tooManyWrongCodes(milliseconds: 60_000)) {
      try await room.session.judge("ABC234", from: "x")
    }
    // A whole class may sit behind one address, which is known by whoever came in from it.
    _ = try await room.session.join(JoinRequest(name: "Ben", code: "ABC234"), from: "class")
    for _ in 0..<11 { _ = try? await room.session.join(wrong, from: "class") }
    _ = try await room.session.join(right, from: "class")
    await #expect(throws: LessonRefusal.tooManyWrongCodes(milliseconds: 60_000)) {
      try await room.session.join(wrong, from: "class")
    }
    room.clock.advance(by: 60_000)
    await #expect(throws: LessonRefusal.wrongCode) { try await room.session.join(wrong, from: "x") }
  }

  @Test func `one attempt to join asked for twice is one student`() async throws {
    let room = try Room()
    let attempt = String(repeating: "0f", count: 16)
    let request = JoinRequest(name: "Ana", code: "ABC234", attempt: attempt)
    let first = try await room.session.join(request, from: "x")
    #expect(try await room.session.join(request, from: "x") == first)
    #expect(await room.session.lesson.roster.present == 1)
    let other = JoinRequest(
      name: "Ana", code: "ABC234", attempt: String(repeating: "1e", count: 16))
    await #expect(throws: LessonRefusal.nameTaken(free: try PlayerName("Ana 2"))) {
      try await room.session.join(other, from: "x")
    }
  }

  @Test func `a step is taken only from where the asking page saw the lesson`() async throws {
    let room = try Room()
    #expect(try await room.session.step(step("waiting")) == "card")
    await #expect(throws: LessonRefusal.stale) { _ = try await room.session.step(step("waiting")) }
    #expect(try await room.session.step(step("card")) == "open")
    await #expect(throws: LessonRefusal.stale) {
      _ = try await room.session.step(step("open", "cause"))
    }
    #expect(try await room.session.step(step("open", "lorries")) == "closed")
  }

  private func step(_ phase: String, _ question: String? = nil) throws -> StepRequest {
    let member = question.map { #","question":"\#($0)""# } ?? ""
    return try StepRequest(decoding: #"{"phase":"\#(phase)"\#(member)}"#.utf8)
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
