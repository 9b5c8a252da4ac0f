import Quiz
import Text

/// What students do with questions.
extension Lesson {
  /// Unicode characters (scalars) of the longest answer and of the longest reason.
  package static let answerLimit = 500

  mutating func take(
    _ answer: Answer, to id: String, of student: Int, _ now: Int, _ effects: inout [LessonEffect]
  ) throws(LessonRefusal) {
    try requirePresent(student)
    guard let slot = slot(ofQuestion: id) else { throw .noSuchQuestion(id) }
    try requireOpen(slot, for: student, now)
    let given = polls[slot].currentVote(of: student)
    if given.isGiven {
      throw .alreadyAnswered(
        given: sheet(slot).line(for: polls[slot].responses[Int(given.response)]))
    }
    let vote = try vote(for: answer, slot, after: active(now) - openedAt(slot, student))
    polls[slot].vote(vote, of: student)
    if settings.pace == .selfPaced {
      add(slot, of: student, scorer(slot))
      if let result = revealedQuestion(slot, to: student) {
        effects.append(.student(student, result.ownEvent(of: student, in: self)))
      }
    } else if answered(slot) == roster.present {
      effects.append(.host(.allAnswered))
    }
    noteTally(now, &effects)
  }

  /// Checks an answer and makes it small.
  private mutating func vote(
    for answer: Answer, _ slot: Int, after milliseconds: Int
  ) throws(LessonRefusal) -> Poll.Vote {
    if let certainty = answer.certainty, !(0...100).contains(certainty) {
      throw .certaintyOutOfRange(certainty)
    }
    if case .text(let text) = answer.response { try Self.requireShort(text) }
    guard Marking.fits(answer.response, question(slot).form) else { throw .doesNotFit }
    let cites = try bits(of: answer.cites, slot)
    return Poll.Vote(
      response: polls[slot].place(of: answer.response, under: keyings[slot]),
      milliseconds: UInt32(clamping: milliseconds), cites: cites,
      certainty: answer.certainty.map { Int8($0) } ?? -1)
  }

  /// The sources named, a bit for each of the case's.
  private func bits(of cites: [String], _ slot: Int) throws(LessonRefusal) -> UInt32 {
    let sources = deal.rounds[deal.slots[slot].round].sources
    var bits: UInt32 = 0
    for cited in cites {
      guard let place = sources.prefix(32).firstIndex(of: cited) else {
        throw .unintelligible(.noSuchSource(cited, known: sources))
      }
      bits |= 1 << UInt32(place)
    }
    return bits
  }

  /// Whether a student gave exactly this answer in a vote.
  func isGiven(
    _ answer: Answer, to slot: Int, by student: Int, in vote: Int
  ) throws(LessonRefusal) -> Bool {
    polls[slot].holds(
      answer.response, certainty: answer.certainty.map { Int8(clamping: $0) } ?? -1,
      cites: try bits(of: answer.cites, slot), of: student, in: vote)
  }

  static func requireShort(_ text: String) throws(LessonRefusal) {
    guard text.utf8.count <= 4 * answerLimit, text.unicodeScalars.count <= answerLimit else {
      throw .tooLong(limit: answerLimit)
    }
  }

  /// Throws the reason why a slot takes no answer from a student now.
  func requireOpen(_ slot: Int, for student: Int, _ now: Int) throws(LessonRefusal) {
    if settings.pace == .selfPaced { return try requireReached(slot, by: student, now) }
    guard case .open(let open) = phase else {
      if polls[slot].stage == .unopened { throw .notOpen }
      throw .closed(number: slot + 1)
    }
    guard open == slot else {
      if polls[slot].stage == .unopened { throw .otherQuestion(open: question(open).id) }
      throw .closed(number: slot + 1)
    }
    if pausedAt != nil { throw .paused }
    if let deadline, active(now) >= deadline { throw .closed(number: slot + 1) }
  }

  /// In milliseconds without the pauses.
  private func openedAt(_ slot: Int, _ student: Int) -> Int {
    settings.pace == .selfPaced ? cursors[student].openedAt : openedAt
  }

  /// How many of those who are in the lesson have answered, in the vote that is open or was last.
  package func answered(_ slot: Int) -> Int {
    let poll = polls[slot]
    if settings.isHands { return poll.ballots.last?.hands.reduce(0, +) ?? 0 }
    return poll.voted - roster.removed.count { poll.currentVote(of: $0).isGiven }
  }

  /// How many answers are looked for: everybody's, or as many as hands were raised.
  package var expected: Int {
    guard settings.isHands, let slot = currentSlot else { return roster.present }
    return answered(slot)
  }

  mutating func dispute(
    _ id: String, _ why: String, of student: Int, _ now: Int, _ effects: inout [LessonEffect]
  ) throws(LessonRefusal) {
    try requirePresent(student)
    guard let slot = slot(ofQuestion: id) else { throw .noSuchQuestion(id) }
    guard revealedQuestion(slot, to: student) != nil else { throw .nothingToDispute }
    guard polls[slot].disputes[student] == nil else { throw .alreadyDisputed }
    try Self.requireShort(why)
    polls[slot].disputes[student] = Gate.line(why)
    noteTally(now, &effects)
  }

  /// Why students disagree with a reveal, in the order they joined.
  package func disputes(_ slot: Int) -> [(student: Int, why: String)] {
    polls[slot].disputes.sorted { $0.key < $1.key }.map { (student: $0.key, why: $0.value) }
  }

  mutating func count(
    hands counts: [LessonAction.HandCount], _ id: String, _ effects: inout [LessonEffect]
  ) throws(LessonRefusal) {
    guard settings.isHands else { throw .notInThisMode }
    guard let slot = slot(ofQuestion: id) else { throw .noSuchQuestion(id) }
    guard currentSlot == slot else { throw .nothingOpen }
    guard polls[slot].stage != .revealed else { throw .alreadyRevealed }
    for count in counts {
      guard (0...100_000).contains(count.count) else { throw .handsOutOfRange(count.count) }
      guard Marking.fits(count.response, question(slot).form) else { throw .doesNotFit }
    }
    let sum = counts.reduce(0) { $0 + $1.count }
    guard sum <= 100_000 else { throw .handsOutOfRange(sum) }
    polls[slot].raise(counts, under: keyings[slot])
    effects.append(.watchers(LessonEvent(tallyObject(slot))))
  }

  func requirePresent(_ student: Int) throws(LessonRefusal) {
    guard roster.students.indices.contains(student) else { throw .noSuchStudent }
    if roster.students[student].isRemoved { throw .removed }
  }

  mutating func noteTally(_ now: Int, _ effects: inout [LessonEffect]) {
    switch tally.note(at: now) {
    case .nothing: break
    case .wait(let until): effects.append(.arm(.tally, at: until))
    case .sendNow: effects += tallyEffects(now)
    }
  }

  /// Counts alone: their distribution is hidden until the reveal.
  mutating func tallyEffects(_ now: Int) -> [LessonEffect] {
    tally.sent(at: now)
    if settings.pace == .selfPaced { scores.rank(roster.students) }
    return [.watchers(LessonEvent(tallyObject(currentSlot)))]
  }

  func tallyObject(_ slot: Int?) -> TallyObject {
    guard let slot else {
      let done = cursors.indices.count { isDone($0) }
      return TallyObject(joined: roster.present, answered: done, disputes: 0)
    }
    return TallyObject(
      joined: expected, answered: answered(slot), disputes: polls[slot].disputes.count)
  }
}
