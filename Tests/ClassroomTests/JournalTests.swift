import Classroom
import Quiz
import Testing

@Suite struct JournalTests {
  @Test(arguments: Modes.all.map(\.name))
  func `replay of a journal gives the same lesson`(mode: String) throws {
    let settings = try #require(Modes.all.first { $0.name == mode }?.1)
    var answers = 0
    for seed in 0..<20 as Range<UInt64> {
      let pack = SecretPack.make()
      var room = try RandomClass(settings, pack: pack, seed: seed)
      room.run(400)
      answers += room.acknowledged.count
      let read = try room.journal.map { try JournalEntry(decoding: $0.encoded) }
      #expect(read == room.journal)
      let replayed = try Lesson.replay(read, pack: pack)
      #expect(Lesson.haveSameRecord(replayed, room.lesson))
      // What is derived is derived alike.
      #expect(replayed.answers == room.lesson.answers)
      for student in room.lesson.roster.students.indices where settings.pace != .selfPaced {
        #expect(replayed.state(of: student) == room.lesson.state(of: student))
      }
    }
    #expect(answers > 50)
  }

  @Test(arguments: Modes.all.map(\.name))
  func `every acknowledged answer stands in the journal once, and no other`(mode: String) throws {
    let settings = try #require(Modes.all.first { $0.name == mode }?.1)
    for seed in 100..<115 as Range<UInt64> {
      var room = try RandomClass(settings, pack: SecretPack.make(), seed: seed)
      room.run(400)
      let kept = room.journal.compactMap { entry -> LessonAction? in
        if case .action(_, let action) = entry, case .answer = action { action } else { nil }
      }
      #expect(kept == room.acknowledged)
    }
  }

  @Test func `scores are what a plain count over the journal gives`() throws {
    for seed in 0..<20 as Range<UInt64> {
      let pack = SecretPack.make()
      var room = try RandomClass(LessonSettings(hasCards: false), pack: pack, seed: seed)
      room.run(500)
      var totals = [Double](repeating: 0, count: room.lesson.roster.students.count)
      for slot in 0..<room.lesson.count {
        let id = room.lesson.questionID(ofSlot: slot)
        guard isRevealed(id, in: room.journal) else { continue }
        var forms = [room.lesson.question(slot).form]
        var isVoid = false
        for amendment in room.lesson.trail where amendment.slot == slot && !amendment.isUndone {
          switch amendment.kind {
          case .void: isVoid = true
          case .rekey(let response): forms = [try #require(forms[0].rekeyed(to: response))]
          case .accept(let response): forms.append(try #require(forms[0].rekeyed(to: response)))
          }
        }
        if isVoid { continue }
        for (student, answer) in lastAnswers(to: id, in: room.journal) {
          let best = forms.compactMap { Marking.fraction(of: answer.response, under: $0) }.max()
          totals[student] += 100 * (best ?? 0)
          let place = room.lesson.deal.slots[slot]
          if place.isCitationOpen, !answer.cites.isEmpty {
            totals[student] += answer.cites.allSatisfy(place.deciding.contains) ? 25 : -10
          }
        }
      }
      for (one, other) in zip(totals, room.lesson.scores.totals) {
        #expect(abs(one - other) < 1e-6)
      }
    }
  }

  @Test func `a journal goes on after the program was killed, with the time that was left`() throws
  {
    var lesson = try Lessons.inOrder(LessonSettings(seconds: 10))
    var journal: [JournalEntry] = [.opened(lesson.header)]
    for (action, time) in [
      (LessonAction.join(name: try PlayerName("Ana"), token: Lessons.token(0)), 0),
      (.open, 1_000), (.join(name: try PlayerName("Ben"), token: Lessons.token(1)), 4_000),
    ] {
      journal.append(try #require(try lesson.apply(action, at: time).entry))
    }
    var resumed = try Lesson.replay(journal, pack: Lessons.harbour)
    #expect(resumed.phase == .open(0))
    #expect(resumed.elapsed == 4_000)
    #expect(resumed.timersAfterReplay(at: 4_000) == [.arm(.deadline, at: 11_000)])
    try resumed.say("1200", by: 0, to: "lorries", at: 10_000)
    #expect(resumed.answered(0) == 1)
  }

  @Test func `a journal that does not fit is refused with its line`() throws {
    let lesson = try Lessons.inOrder()
    let header = JournalEntry.opened(lesson.header)
    #expect(throws: ReplayFault.noHeader) {
      try Lesson.replay([.action(at: 0, .open)], pack: Lessons.harbour)
    }
    #expect(throws: ReplayFault.noHeader) { try Lesson.replay([], pack: Lessons.harbour) }
    #expect(throws: ReplayFault.twoHeaders(line: 2)) {
      try Lesson.replay([header, header], pack: Lessons.harbour)
    }
    #expect(throws: ReplayFault.otherPack) {
      try Lesson.replay([header], pack: SecretPack.make())
    }
    #expect(throws: ReplayFault.refused(line: 3, .nothingToReveal)) {
      try Lesson.replay(
        [header, .action(at: 0, .lock), .action(at: 0, .reveal)], pack: Lessons.harbour)
    }
  }

  @Test func `a line that is no entry is refused with its reason`() {
    let bad: [(String, JournalFault)] = [
      ("", .notJSON), ("{", .notJSON), ("{\"at\":1}", .missing("do")),
      ("{\"do\":\"open\"}", .missing("at")),
      ("{\"at\":1,\"do\":\"sing\"}", .unknownAction("sing")),
      // No time that could not be added to.
      ("{\"at\":9223372036854774784,\"do\":\"open\"}", .missing("at")),
      ("{\"at\":-1,\"do\":\"open\"}", .missing("at")),
      ("{\"factcheck-lesson\":2}", .version(2)), ("{\"factcheck-lesson\":1}", .missing("code")),
      ("{\"at\":1,\"do\":\"answer\",\"student\":0,\"question\":\"q\"}", .missing("pairs")),
      ("{\"at\":1,\"do\":\"join\",\"name\":\"Ana\",\"token\":\"00\"}", .missing("token")),
    ]
    for (line, fault) in bad {
      #expect(throws: fault) { try JournalEntry(decoding: line.utf8) }
    }
  }

  @Test func `a header that was changed by hand does no harm`() throws {
    var header = try Lessons.inOrder(LessonSettings(seconds: 30)).header
    header.choices = ["--kind": "claim", "--drafts": ""]
    let line = String(decoding: JournalEntry.opened(header).encoded, as: UTF8.self)
    #expect(try JournalEntry(decoding: line.utf8) == .opened(header))
    for (was, name) in [
      (#""seconds":30"#, "seconds"), (#""time-factor":1"#, "time-factor"),
      (#""lobby":30"#, "lobby"), (#""question":45"#, "question"),
    ] {
      let end = try #require(was.lastIndex(of: ":"))
      let changed = line.replacing(was, with: was[...end] + "9000000000000000000")
      #expect(throws: JournalFault.missing(name)) { try JournalEntry(decoding: changed.utf8) }
    }
  }

  @Test func `an entry is one line, and its encoding does not change`() throws {
    let answer = Answer(.options(["red\n", "\"b\""]), certainty: 80, cites: ["gazette"])
    let entry = JournalEntry.action(at: 1_234, .answer(student: 3, question: "q1", answer))
    #expect(
      String(decoding: entry.encoded, as: UTF8.self)
        == #"{"at":1234,"do":"answer","student":3,"question":"q1","#
        + #""options":["red\n","\"b\""],"certainty":80,"cites":["gazette"]}"#)
  }

  @Test func `a rehearsal keeps what it is given, in order`() async throws {
    let journal = RehearsalJournal()
    await journal.append([.action(at: 0, .open), .action(at: 1, .close)])
    await journal.append([.action(at: 2, .reveal)])
    #expect(await journal.entries().count == 3)
  }

  private func isRevealed(_ id: String, in journal: [JournalEntry]) -> Bool {
    guard var lesson = try? Lesson.replay(journal.prefix(1), pack: SecretPack.make()) else {
      return false
    }
    for case .action(let time, let action) in journal {
      guard let step = try? lesson.apply(action, at: time) else { continue }
      for case .each(let event) in step.effects where event.name == "reveal" {
        if event.forWatchers.text.hasPrefix("{\"id\":\"\(id)\"") { return true }
      }
    }
    return false
  }

  /// The last answer of every student.
  private func lastAnswers(to id: String, in journal: [JournalEntry]) -> [Int: Answer] {
    var answers: [Int: Answer] = [:]
    for case .action(_, .answer(let student, let question, let answer)) in journal
    where question == id { answers[student] = answer }
    return answers
  }
}
