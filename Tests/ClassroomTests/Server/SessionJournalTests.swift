import Classroom
import Quiz
import Synchronization
import Testing

/// Nothing is acknowledged or told before it is on disk.
@Suite struct SessionJournalTests {
  private final class Flag: Sendable {
    private let isSet = Mutex(false)
    var value: Bool { isSet.withLock { $0 } }
    func set() { isSet.withLock { $0 = true } }
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
    await room.settle()
    #expect(!isAcknowledged.value)
    // The same answer again waits for the same write.
    let isKnown = Flag()
    let again = Task {
      try await room.session.answer(
        AnswerRequest(question: "lorries", answer: "1200"), token.digest)
      isKnown.set()
    }
    await room.settle()
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
    await room.settle()
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
      await room.settle()
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
}
