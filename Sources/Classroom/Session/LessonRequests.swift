import Quiz
import Text

/// What students send, looked up and read, then applied.
extension Lesson {
  /// What came of a student's answer.
  package enum Receipt: Hashable, Sendable {
    /// To be acknowledged once the step's entry is on disk.
    case taken(LessonStep)
    /// The same answer is there already, so its sender only missed the acknowledgement; it is
    /// acknowledged when all earlier entries are on disk.
    case known
  }

  /// Who came in.
  package struct Admission: Hashable, Sendable {
    package var step: LessonStep
    /// Their number in the roster.
    package var student: Int
    package var name: PlayerName
  }

  /// Lets somebody in by the code, or back in by a pass.
  ///
  /// - Parameter token: made for this call; the reply carries it.
  package mutating func join(
    _ request: JoinRequest, token: TokenDigest, at now: Int
  ) throws(LessonRefusal) -> Admission {
    guard phase != .ended else { throw .ended }
    let pass = ReadmissionPass(request.code)
    if let pass, let student = roster.student(pass: pass.digest) {
      let step = try apply(.comeBack(student: student, token: token), at: now)
      return Admission(step: step, student: student, name: roster.students[student].name)
    }
    guard pass != nil || SessionCode(request.code) == header.code else { throw .wrongCode }
    // The same attempt again: only its acknowledgement was lost.
    if let student = roster.student(token: token), !roster.students[student].isRemoved {
      return Admission(
        step: LessonStep(), student: student, name: roster.students[student].name)
    }
    // A pass that nobody waits for.
    guard pass == nil else { throw .wrongCode }
    let name: PlayerName
    switch settings.naming {
    case .generated: name = generatedName
    case .own:
      do {
        name = try PlayerName(request.name)
      } catch {
        throw .badName(error)
      }
    }
    let student = roster.students.count
    let step = try apply(.join(name: name, token: token, team: request.team), at: now)
    return Admission(step: step, student: student, name: name)
  }

  /// Whose token it is.
  package func student(_ token: TokenDigest) throws(LessonRefusal) -> Int {
    guard let student = roster.student(token: token) else { throw .unknownToken }
    try requirePresent(student)
    return student
  }

  /// Takes a student's answer.
  package mutating func answer(
    _ request: AnswerRequest, token: TokenDigest, at time: Int
  ) throws(LessonRefusal) -> Receipt {
    let student = try student(token)
    let now = max(time, elapsed)
    try pace(student, now)
    guard phase != .ended else { throw .ended }
    guard let slot = slot(ofQuestion: request.question) else {
      throw .otherQuestion(open: ownSlot(of: student).map { question($0).id })
    }
    let answer = try read(request, slot)
    let votes = max(1, polls[slot].ballots.count)
    guard (1...votes).contains(request.vote) else { throw .noSuchVote(request.vote) }
    // A retried answer must find its acknowledgement even when the question has closed since.
    if try isGiven(answer, to: slot, by: student, in: request.vote) { return .known }
    guard request.vote == votes else { throw .closed(number: slot + 1) }
    let action = LessonAction.answer(student: student, question: request.question, answer)
    return .taken(try apply(action, at: now))
  }

  /// Counts a call against what one token may send: answers, disagreements and turned pages alike.
  private mutating func pace(_ student: Int, _ now: Int) throws(LessonRefusal) {
    while paces.count <= student { paces.append(.answers) }
    let wait = paces[student].wait(at: now)
    guard wait == 0 else { throw .tooFast(milliseconds: wait) }
    paces[student].note(at: now)
  }

  /// Reads the text of an answer as it would be read at a prompt.
  private func read(_ request: AnswerRequest, _ slot: Int) throws(LessonRefusal) -> Answer {
    if let certainty = request.certainty, !(0...100).contains(certainty) {
      throw .certaintyOutOfRange(certainty)
    }
    try Self.requireShort(request.answer)
    let text = Normalisation.normalise(Gate.line(request.answer))
    guard !text.isEmpty else { throw .unintelligible(.empty) }
    let sources = deal.rounds[deal.slots[slot].round].sources
    do {
      var cites: [String] = []
      for cite in request.cites.prefix(32) {
        let name = cite.hasPrefix("@") ? cite.dropFirst().lowercased() : cite.lowercased()
        let source = try AnswerLine.source(name, among: sources)
        if !cites.contains(source) { cites.append(source) }
      }
      return Answer(
        try ResponseReader.read(text, on: sheet(slot)), certainty: request.certainty, cites: cites)
    } catch {
      throw .unintelligible(error)
    }
  }

  /// Takes a student's disagreement with a reveal.
  package mutating func dispute(
    _ request: DisputeRequest, token: TokenDigest, at now: Int
  ) throws(LessonRefusal) -> LessonStep {
    let student = try student(token)
    try pace(student, max(now, elapsed))
    try Self.requireShort(request.why)
    let why = Normalisation.normalise(Gate.line(request.why))
    guard !why.isEmpty else { throw .noReason }
    let action = LessonAction.dispute(student: student, question: request.question, why: why)
    return try apply(action, at: now)
  }

  /// Takes a student to their next page, in a self-paced lesson.
  package mutating func advance(
    _ request: NextRequest, token: TokenDigest, at now: Int
  ) throws(LessonRefusal) -> LessonStep {
    let student = try student(token)
    try pace(student, max(now, elapsed))
    guard settings.pace == .selfPaced else { throw .notInThisMode }
    guard stands(student, where: request) else { throw .stale }
    return try apply(.advance(student: student), at: now)
  }
}
