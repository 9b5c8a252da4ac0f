package import NIOCore
import Quiz

/// What is asked for over the network. Everything that throws a ``LessonRefusal`` has changed
/// nothing; ``LiveSession/GoingDown`` means that nothing is taken any more.
extension LiveSession {
  /// Lets somebody in.
  ///
  /// - Parameter address: of the network, for counting wrong codes.
  /// - Returns: the body of the reply.
  package func join(_ request: JoinRequest, from address: String) async throws -> [UInt8] {
    try requireUp()
    var generator = SystemRandomNumberGenerator()
    let token =
      request.attempt.map {
        Token(attempt: $0, name: request.name, code: lesson.header.code)
      } ?? Token.random(using: &generator)
    let admission = try admit(request, token.digest, from: address)
    try await keep(admission.step)
    return admission.body(token: token)
  }

  private func admit(
    _ request: JoinRequest, _ token: TokenDigest, from address: String
  ) throws(LessonRefusal) -> Lesson.Admission {
    let now = now
    do {
      return try lesson.join(request, token: token, at: now)
    } catch {
      throw error == .wrongCode ? wrongCode(from: address) : error
    }
  }

  /// Why a wrong code is refused: for being wrong, or for being one too many.
  package func wrongCode(from address: String) -> LessonRefusal {
    let now = now
    guard !wrongCodes.admits(address, at: now) else { return .wrongCode }
    return .tooManyWrongCodes(milliseconds: wrongCodes.wait(address, at: now))
  }

  /// Whether it is this session's code.
  package func isCode(_ text: String) -> Bool {
    SessionCode(text) == lesson.header.code
  }

  /// Takes an answer; returns once it is on disk.
  package func answer(_ request: AnswerRequest, _ token: TokenDigest) async throws {
    try requireUp()
    let now = now
    let receipt = try lesson.answer(request, token: token, at: now)
    switch receipt {
    case .taken(let step): try await keep(step)
    case .known: try await settle()
    }
  }

  package func dispute(_ request: DisputeRequest, _ token: TokenDigest) async throws {
    try requireUp()
    let now = now
    let step = try lesson.dispute(request, token: token, at: now)
    try await keep(step)
  }

  /// Takes a student to their next question, in a self-paced lesson.
  package func advance(_ request: NextRequest, _ token: TokenDigest) async throws {
    try requireUp()
    let now = now
    let step = try lesson.advance(request, token: token, at: now)
    try await keep(step)
  }

  /// Takes the next step, if the lesson still stands where the asking page saw it.
  ///
  /// - Returns: the phase behind it.
  package func step(_ request: StepRequest) async throws -> String {
    try requireUp()
    let question = lesson.currentSlot.map { lesson.question(ofSlot: $0) }
    guard lesson.phase != .ended else { throw LessonRefusal.ended }
    guard request.phase == lesson.phaseName,
      lesson.currentSlot == nil || request.question == nil || request.question == question
    else { throw LessonRefusal.stale }
    guard let action = lesson.nextStep else { throw LessonRefusal.stale }
    let now = now
    let step = try lesson.apply(action, at: now)
    let phase = lesson.phaseName
    try await keep(step)
    return phase
  }

  /// Where the lesson stands, for one viewer, once all of it is on disk.
  package func state(for viewer: Viewer) async throws -> [UInt8] {
    let student = try student(viewer)
    let state = snapshot(of: lesson, for: viewer, student: student, at: now)
    try await settle()
    return state.body
  }

  /// The events for one viewer, a snapshot first.
  package func events(for viewer: Viewer) throws -> AsyncStream<ByteBuffer> {
    try requireUp()
    let student = try student(viewer)
    let (stream, continuation) = AsyncStream.makeStream(
      of: ByteBuffer.self, bufferingPolicy: .bufferingOldest(Readers.backlog))
    follow(
      viewer, student: student,
      snapshot(of: lesson, for: viewer, student: student, at: now), continuation)
    return stream
  }

  /// The viewer behind a token that was sent.
  package func viewer(_ sent: String) throws(LessonRefusal) -> Viewer {
    guard let token = Token(sent) else { throw .unknownToken }
    if token.digest == key.digest { return .host }
    _ = try lesson.student(token.digest)
    return .student(token.digest)
  }

  private func student(_ viewer: Viewer) throws(LessonRefusal) -> Int? {
    guard case .student(let token) = viewer else { return nil }
    return try lesson.student(token)
  }
}
