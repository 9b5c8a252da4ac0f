import HTTPTypes
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
    try requireJudgement(of: address)
    let now = now
    do {
      let admission = try lesson.join(request, token: token, at: now)
      if classAddresses.count < Self.addresses { classAddresses.insert(address) }
      return admission
    } catch {
      throw error == .wrongCode ? wrongCode(from: address) : error
    }
  }

  /// Addresses of the class that are kept at most.
  private static let addresses = 65_536

  /// Judges a code that was sent.
  ///
  /// - Throws: `wrongCode`, or `tooManyWrongCodes` where the address may not ask any more.
  package func judge(_ code: String, from address: String) throws(LessonRefusal) {
    try requireJudgement(of: address)
    guard SessionCode(code) == lesson.header.code else { throw wrongCode(from: address) }
  }

  /// An address over its limit is told nothing about any code, so that nobody guesses on. Where
  /// somebody has come in from it before it is the class's own, which may sit behind one address
  /// (NAT): there the wrong codes of one pupil keep no other pupil's right one out.
  private func requireJudgement(of address: String) throws(LessonRefusal) {
    guard !classAddresses.contains(address) else { return }
    let wait = wrongCodes.wait(address, at: now)
    guard wait == 0 else { throw .tooManyWrongCodes(milliseconds: wait) }
  }

  /// Why a wrong code is refused: for being wrong, or for being one too many.
  private func wrongCode(from address: String) -> LessonRefusal {
    let now = now
    guard !wrongCodes.admits(address, at: now) else { return .wrongCode }
    return .tooManyWrongCodes(milliseconds: wrongCodes.wait(address, at: now))
  }

  /// Opens the projector's page by the host's link.
  ///
  /// - Returns: the body of the reply.
  package func openScreen(_ request: ScreenRequest) throws -> [UInt8] {
    try requireUp()
    if try screens.open(request) { tellHosts(.screenOpened) }
    var json = JSONBytes()
    json.object { $0.member("token", screens.token.text) }
    return json.bytes
  }

  /// Takes an answer; returns once it is on disk.
  package func answer(_ request: AnswerRequest, _ token: TokenDigest) async throws {
    try await withCheckedThrowingContinuation { continuation in
      do {
        try take(request, token) { continuation.resume(with: $0) }
      } catch {
        continuation.resume(throwing: error)
      }
    }
  }

  /// - Parameter done: called once the answer is on disk.
  private func take(
    _ request: AnswerRequest, _ token: TokenDigest, _ done: @escaping Pending.Done
  ) throws {
    try requireUp()
    let now = now
    switch try lesson.answer(request, token: token, at: now) {
    case .taken(let step): enqueue(step, done)
    case .known where isSettled: done(.success(()))
    case .known: enqueue(LessonStep(), done)
    }
  }

  /// The reply to `POST /api/answers`, whichever way it came.
  func reply(to body: [UInt8], _ sent: String?) async -> Reply {
    await withCheckedContinuation { continuation in
      reply(to: body, sent) { continuation.resume(returning: $0.reply) }
    }
  }

  /// The same for a caller that waits for nothing.
  ///
  /// - Parameters:
  ///   - sent: the token that came with it.
  ///   - reply: called at once, or when the answer is on disk.
  func reply(
    to body: some Sequence<UInt8>, _ sent: String?,
    _ reply: @escaping @Sendable (AnswerOutcome) -> Void
  ) {
    do {
      let token = try student(behind: sent)
      let request = try AnswerRequest(decoding: body)
      try take(request, token) { result in
        switch result {
        case .success: reply(.taken(question: request.question))
        case .failure(let error): reply(.refused(error))
        }
      }
    } catch {
      reply(.refused(error))
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
    let question = lesson.currentSlot.map { lesson.questionID(ofSlot: $0) }
    guard lesson.phase != .ended else { throw LessonRefusal.ended }
    // At their own pace students stay where they are while the screen shows the board.
    let isBoard = lesson.phase == .running && request.phase == "board"
    guard request.phase == lesson.phaseName || isBoard,
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
    if token.digest == screens.token.digest { return .host }
    _ = try lesson.student(token.digest)
    return .student(token.digest)
  }

  /// The student behind a token that was sent.
  func student(behind sent: String?) throws(LessonRefusal) -> TokenDigest {
    guard let sent, case .student(let token) = try viewer(sent) else { throw .unknownToken }
    return token
  }

  private func student(_ viewer: Viewer) throws(LessonRefusal) -> Int? {
    guard case .student(let token) = viewer else { return nil }
    return try lesson.student(token)
  }
}

/// What came of `POST /api/answers`.
enum AnswerOutcome {
  case taken(question: String)
  case refused(any Error)

  var reply: Reply {
    switch self {
    case .taken(let question): Replies.taken(question)
    case .refused(let error):
      Replies.reply(to: error)
        ?? Replies.refusal(.internalServerError, "failed", "The host's computer failed.")
    }
  }
}
