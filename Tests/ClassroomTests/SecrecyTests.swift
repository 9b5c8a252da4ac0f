import Classroom
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
        let leaks = SecretPack.leaks(in: event, known: known)
        guard !leaks.isEmpty else { continue }
        let page = student.map { "\($0)" } ?? "the projector"
        Issue.record("\(mode) \(seed): \(leaks) to \(page) in \(event.name): \(event.text)")
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

  /// Else the test above could not fail.
  @Test func `what a reveal tells would be seen, of every kind and in every shape`() throws {
    var seen: [Set<String>] = Array(repeating: [], count: 6)
    for seed in 0..<20 as Range<UInt64> {
      var room = try RandomClass(
        LessonSettings(), pack: SecretPack.make(questions: 6), seed: seed)
      room.amends = false
      room.run(400)
      for (_, event, _) in room.told where event.name == "reveal" {
        let leaks = Set(SecretPack.leaks(in: event, known: []))
        for index in 0..<6 where leaks.contains("q\(index).key") { seen[index].formUnion(leaks) }
      }
    }
    for index in 0..<6 {
      let secrets = SecretPack.secrets(index)
      #expect(seen[index].isSuperset(of: secrets.prefix(2)), "q\(index): \(seen[index])")
      #expect(seen[index].isSuperset(of: ["q\(index).explanation", "q\(index).citations"]))
    }
    #expect(seen[0].contains("q0.verdict") && seen[1].contains("q1.keys"))
    #expect(seen[3].contains("7,000,300"))
    #expect(seen[4].contains("secretkey0x4x"))
  }

  @Test(arguments: Modes.all.map(\.name))
  func `before the first reveal no byte that a page gets is the key's`(mode: String) throws {
    let settings = try #require(Modes.all.first { $0.name == mode }?.1)
    var compared = 0
    for seed in 0..<40 as Range<UInt64> {
      // Questions whose deal could depend on the key are dealt by the same list.
      var rooms = try (0...1).map { variant in
        try RandomClass(
          settings, pack: SecretPack.make(questions: 6, variant: variant), seed: seed, dealSeed: 1)
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
      compared += streams[0].count { $0.name == "question" || $0.holds("\"stem\"") }
    }
    #expect(compared > 40, "questions were among what was compared")
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
