import Quiz

/// The part of a snapshot that is the same for all, encoded when the teacher does something and
/// not when somebody asks.
struct SharedState: Sendable {
  /// Phase, session and case card, without brackets.
  var open: [UInt8] = []
  /// Members of the question but the time that is left; nil where there is none.
  var question: [UInt8]?
  /// Members of the reveal; nil before it.
  var reveal: [UInt8]?
}

extension Lesson {
  /// The phase by its name in interfaces.
  package var phaseName: String {
    if pausedAt != nil { return "paused" }
    switch phase {
    case .waiting: return "waiting"
    case .card: return "card"
    case .open, .running: return "open"
    case .closed: return "closed"
    case .revealed: return "revealed"
    case .board: return "board"
    case .ended: return "ended"
    }
  }

  /// Encodes anew what snapshots have in common.
  mutating func refresh() {
    var json = JSONBytes()
    json.member("phase", phaseName)
    if let round = cardRound { json.member("card") { card(round).write(to: &$0) } }
    shared.open = json.bytes
    shared.question = currentSlot.map { slot in
      var json = JSONBytes()
      questions[slot].asked(vote: polls[slot].ballots.count).write(to: &json)
      if keyings[slot].isVoid { json.member("void", true) }
      return json.bytes
    }
    shared.reveal = nil
    if case .revealed(let slot) = phase {
      shared.reveal = revealedQuestion(slot)?.members(in: self)
    }
  }

  /// The round whose card stands on the screen, or whose question does.
  private var cardRound: Int? {
    guard settings.hasCards else { return nil }
    if case .card(let round) = phase { return round }
    return currentSlot.map { deal.slots[$0].round }
  }

  /// What the form for joining needs to know: no code, no key.
  package var session: [UInt8] {
    var json = JSONBytes()
    json.object { writeSession(to: &$0) }
    return json.bytes
  }

  private func writeSession(to json: inout JSONBytes) {
    json.member("title", pack.title)
    json.optional("contentNote", pack.contentNote)
    json.member("language", pack.language)
    json.member("board", settings.hasBoard)
    json.member("names", settings.naming.rawValue)
    json.member("selfPaced", settings.pace == .selfPaced)
    if !settings.teams.isEmpty { json.member("teams", settings.teams) }
  }

  /// Whether the board is on the screen.
  private var isOnBoard: Bool { phase == .board || phase == .ended }

  /// `state` for one student: where the lesson stands, and where they do.
  ///
  /// - Parameter now: for the time that is left; nil leaves it out.
  package func state(of student: Int, at now: Int? = nil) -> LessonEvent {
    var json = JSONBytes()
    json.object { json in
      if settings.pace == .selfPaced, phase == .running {
        writeOwnPhase(of: student, at: now, to: &json)
      } else {
        json.raw(shared.open)
        writeQuestion(at: now, to: &json)
        if let reveal = shared.reveal, let slot = currentSlot {
          json.member("reveal") {
            $0.raw(reveal)
            ownResult(of: student, slot, scorer(slot)).write(of: ranked, to: &$0)
          }
        }
        if isOnBoard {
          json.member("board") { standing(student).writeStanding(of: ranked, to: &$0) }
        }
      }
      json.member("session") { writeSession(to: &$0) }
      json.member("you") { writeYou(student, to: &$0) }
    }
    return LessonEvent(name: "state", body: json.bytes)
  }

  /// `state` for the projector.
  ///
  /// - Parameter address: where students join, for the host's own key alone; with it goes the code.
  package func watcherState(at now: Int? = nil, address: String? = nil) -> LessonEvent {
    var json = JSONBytes()
    json.object { json in
      json.raw(shared.open)
      writeQuestion(at: now, to: &json)
      if let reveal = shared.reveal { json.member("reveal") { $0.raw(reveal) } }
      if isOnBoard {
        json.member("board") { if settings.hasBoard { boardObject.write(to: &$0) } }
      }
      json.member("session") {
        writeSession(to: &$0)
        guard let address else { return }
        $0.member("code", header.code.text)
        $0.member("address", address)
      }
      tallyObject(currentSlot).write(to: &json)
    }
    return LessonEvent(name: "state", body: json.bytes)
  }

  private func writeQuestion(at now: Int?, to json: inout JSONBytes) {
    json.name("question")
    guard let question = shared.question else { return json.null() }
    json.object { json in
      json.raw(question)
      guard let left = now.flatMap({ millisecondsLeft(at: $0) }) else { return }
      json.member("remaining", Double(left) / 1_000)
    }
  }

  private func writeYou(_ student: Int, to json: inout JSONBytes) {
    json.member("name", roster.students[student].name.text)
    if let team = roster.students[student].team { json.member("team", settings.teams[team]) }
    let slot = ownSlot(of: student)
    json.member("answered", slot.map { isAnswered($0, by: student) } ?? false)
    json.optional("given", slot.flatMap { given(by: student, $0) })
    if !revealed.isEmpty || settings.pace == .selfPaced {
      standing(student).writeStanding(of: ranked, to: &json)
    }
    json.name("missed")
    json.list(missed(by: student)) { $0.value($1) }
  }

  /// Whether the vote that is open has a student's answer; once it is closed, whether any vote has.
  private func isAnswered(_ slot: Int, by student: Int) -> Bool {
    let poll = polls[slot]
    return (poll.stage == .open ? poll.currentVote(of: student) : poll.counting(student)).isGiven
  }

  /// Numbers of the questions that closed since a student joined without an answer of theirs.
  func missed(by student: Int) -> [Int] {
    let since = roster.students[student].since
    if settings.pace == .selfPaced { return [] }
    return polls.indices.filter { slot in
      slot >= since && [.closed, .revealed].contains(polls[slot].stage) && !keyings[slot].isVoid
        && !polls[slot].counting(student).isGiven
    }.map { $0 + 1 }
  }

  /// The question before a student.
  func ownSlot(of student: Int) -> Int? {
    guard settings.pace == .selfPaced else { return currentSlot }
    guard phase == .running, cursors.indices.contains(student), cursors[student].slot < count,
      cursors[student].stage == .question
    else { return nil }
    return cursors[student].slot
  }

  private func writeOwnPhase(of student: Int, at now: Int?, to json: inout JSONBytes) {
    let cursor = cursors[student]
    guard cursor.stage == .question || cursor.slot >= count else {
      let isPaused = pausedAt != nil
      json.member(
        "phase", isPaused ? "paused" : cursor.stage == .card ? "card" : "waiting")
      if cursor.stage == .card {
        json.member("card") { card(deal.slots[cursor.slot].round).write(to: &$0) }
      }
      json.name("question")
      json.null()
      return
    }
    guard let slot = ownSlot(of: student) else {
      json.member("phase", "finished")
      json.name("question")
      json.null()
      json.member("board") { standing(student).writeStanding(of: ranked, to: &$0) }
      return
    }
    let result = revealedQuestion(slot, to: student)
    let time = active(max(now ?? elapsed, elapsed))
    let left = ownDeadline(of: student).map { $0 - time }
    let isOver = left.map { $0 <= 0 } ?? false
    json.member(
      "phase",
      pausedAt != nil ? "paused" : result != nil ? "revealed" : isOver ? "closed" : "open")
    json.name("question")
    let isRunning = now != nil && pausedAt == nil && !isOver
    let question = questions[slot].asked(vote: 1, remaining: isRunning ? left : nil)
    json.object { question.write(to: &$0) }
    if settings.hasCards, result == nil {
      json.member("card") { card(deal.slots[slot].round).write(to: &$0) }
    }
    if let result {
      json.member("reveal") {
        $0.raw(result.members(in: self))
        ownResult(of: student, slot, scorer(slot)).write(of: ranked, to: &$0)
      }
    }
  }
}
