import Classroom
import Testing

/// Requests that a session lets in once, or not at all: codes, joins and steps.
@Suite struct SessionRequestTests {
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
}
