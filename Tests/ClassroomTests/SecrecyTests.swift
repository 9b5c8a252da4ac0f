import Classroom
import Glibc
import Quiz
import Testing

@Suite struct SecrecyTests {
  @Test(arguments: Modes.all.map(\.name))
  func `nothing that a page is sent before a reveal tells of it`(mode: String) throws {
    let settings = try #require(Modes.all.first { $0.name == mode }?.1)
    var reveals = 0
    for seed in 0..<20 as Range<UInt64> {
      var room = try RandomClass(settings, pack: SecretPack.make(), seed: seed)
      room.run(400)
      for (student, event, known) in room.told {
        if event.holds("secretreason") { reveals += 1 }
        guard event.holds("secret") || event.holds("70000") || event.holds("70001") else {
          continue
        }
        for index in 0..<12 where !known.contains("q\(index)") {
          for secret in SecretPack.secrets(index) where event.holds(secret) {
            let page = student.map { "\($0)" } ?? "the projector"
            Issue.record("\(mode) \(seed): \(secret) to \(page) in \(event.name): \(event.text)")
          }
        }
        #expect(!event.holds("secrethint"))
      }
    }
    #expect(reveals > 50)
  }

  @Test(arguments: Modes.all.map(\.name))
  func `no page is ever sent what another student typed`(mode: String) throws {
    let settings = try #require(Modes.all.first { $0.name == mode }?.1)
    var own = 0
    for seed in 200..<220 as Range<UInt64> {
      var room = try RandomClass(settings, pack: SecretPack.make(), seed: seed)
      room.run(400)
      for (student, event, _) in room.told where event.holds("typed by") {
        own += 1
        // Own words come back in one's own snapshot and result.
        let others = event.text.replacing("typed by \(student ?? -1).", with: "")
        #expect(
          ["state", "reveal", "corrected"].contains(event.name) && !others.contains("typed by"))
      }
    }
    #expect(own > 0)
  }

  @Test func `before its reveal, a page gets the same bytes whatever the key is`() throws {
    for seed in 0..<40 as Range<UInt64> {
      // Questions whose deal could depend on the key are dealt by the same list.
      var rooms = try (0...1).map { variant in
        try RandomClass(
          LessonSettings(asksCertainty: true),
          pack: SecretPack.make(questions: 6, variant: variant), seed: seed, dealSeed: 1)
      }
      let rounds = rooms[0].lesson.header.rounds
      #expect(rooms[1].lesson.header.rounds == rounds)
      for index in rooms.indices {
        rooms[index].amends = false
        rooms[index].run(120)
      }
      // Up to the first reveal nothing at all may differ, in order and in bytes.
      let streams = rooms.map { room in
        room.told.prefix { !$0.event.holds("\"explanation\"") }.map(\.event)
      }
      #expect(streams[0] == streams[1], "seed \(seed)")
    }
  }

  @Test func `rekeying a question that was not revealed tells no page anything`() throws {
    var lesson = try Lessons.inOrder()
    try lesson.letIn(2)
    try lesson.perform(.open)
    for action in [
      LessonAction.rekey(question: "lorries", .number(5)),
      .accept(question: "lorries", .number(6)), .rekey(question: "ferry", .text("Rose")), .undo,
      .void(question: "cause"),
    ] {
      #expect(try lesson.apply(action, at: 0).events.isEmpty)
    }
  }
}

extension LessonEvent {
  /// Whether the bytes hold a word.
  fileprivate func holds(_ word: String) -> Bool {
    // No event holds a zero byte.
    (body + [0]).withUnsafeBytes { body in
      guard let start = body.baseAddress?.assumingMemoryBound(to: CChar.self) else { return false }
      return strstr(start, word) != nil
    }
  }
}
