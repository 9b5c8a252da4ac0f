import Classroom
import Quiz
import Testing
import Text

@Suite struct CorrectionTests {
  /// Three students gave 1200, 900 and 1100, and the key, 1200, was shown.
  private func revealed() throws -> Lesson {
    var lesson = try Lessons.inOrder()
    try lesson.letIn(3)
    try lesson.perform(.open)
    for (student, text) in ["1200", "900", "1100"].enumerated() {
      try lesson.say(text, by: student, to: "lorries")
    }
    try lesson.perform(.reveal)
    return lesson
  }

  @Test func `void takes a question out of the scoring, and undo puts it back`() throws {
    var lesson = try revealed()
    let step = try lesson.apply(.void(question: "lorries"), at: 0)
    #expect(step.events == ["corrected"])
    #expect(lesson.scores.totals == [0, 0, 0])
    #expect(lesson.asked.map(\.isVoid) == [true])
    #expect(throws: LessonRefusal.alreadyVoid("lorries")) {
      try lesson.apply(.void(question: "lorries"), at: 0)
    }
    try lesson.perform(.undo)
    #expect(lesson.scores.totals == [100, 0, 0])
    #expect(lesson.trail.map(\.isUndone) == [true])
    #expect(throws: LessonRefusal.nothingToUndo) { try lesson.apply(.undo, at: 0) }
  }

  @Test func `rekey gives another key, accept a second one`() throws {
    var lesson = try revealed()
    try lesson.perform(.accept(question: "lorries", .number(1100)))
    #expect(lesson.scores.totals == [100, 0, 100])
    try lesson.perform(.rekey(question: "lorries", .number(900)))
    #expect(lesson.scores.totals == [0, 100, 0])
    #expect(throws: LessonRefusal.alreadyTheKey) {
      try lesson.apply(.rekey(question: "lorries", .number(900)), at: 0)
    }
    try lesson.perform(.undo)
    #expect(lesson.scores.totals == [100, 0, 100])
    try lesson.perform(.undo)
    #expect(lesson.scores.totals == [100, 0, 0])
  }

  @Test func `every page is told what a correction makes of its answer`() throws {
    var lesson = try revealed()
    let step = try lesson.apply(.rekey(question: "lorries", .number(900)), at: 0)
    let event = try #require(
      step.effects.compactMap { if case .each(let event) = $0 { event } else { nil } }.first)
    let own = try JSONReader.value(of: event.event(for: 1).body)
    #expect(own["change"] == "rekey")
    #expect(own["key"] == "900 lorries")
    #expect(own["reveal"]?["key"] == "900 lorries")
    #expect(own["reveal"]?["mark"] == 1)
    #expect(own["reveal"]?["points"] == 100)
    #expect(own["total"] == 100)
    #expect(own["rank"] == 1)
    let other = try JSONReader.value(of: event.event(for: 0).body)
    #expect(other["reveal"]?["points"] == 0)
    #expect(other["rank"] == 2)
    #expect(!event.forWatchers.text.contains("total"))
    #expect(
      step.effects.contains { effect in
        if case .host(.corrected(_, let changes)) = effect { changes == 2 } else { false }
      })
  }

  @Test func `at their own pace those who answered are told the new key, and nobody else`() throws {
    var lesson = try Lessons.inOrder(LessonSettings(pace: .selfPaced))
    try lesson.letIn(2)
    try lesson.perform(.open)
    for student in 0..<2 { _ = try lesson.turn(student) }
    try lesson.say("900", by: 0, to: "lorries")
    let step = try lesson.apply(.rekey(question: "lorries", .number(900)), at: lesson.elapsed)
    let own = try JSONReader.value(of: try #require(step.events(for: 0).first).body)
    #expect(own["key"] == "900 lorries")
    #expect(own["reveal"]?["key"] == "900 lorries")
    #expect(own["reveal"]?["mark"] == 1)
    #expect(own["total"] == 100)
    for events in [step.events(for: 1), step.forWatchers] {
      let told = try #require(events.first).text
      #expect(told.contains(#""change":"rekey""#))
      #expect(!told.contains("900") && !told.contains("reveal") && !told.contains("key\":"))
    }
  }

  @Test func `a question taken out while it is open is told as that, and without its key`() throws {
    var lesson = try Lessons.inOrder()
    try lesson.letIn(1)
    try lesson.perform(.open)
    try lesson.say("1200", by: 0, to: "lorries")
    let step = try lesson.apply(.void(question: "lorries"), at: lesson.elapsed)
    #expect(step.events == ["corrected", "closed"])
    let told = try #require(step.events(for: 0).first).text
    #expect(told.contains(#""number":1,"change":"void""#))
    #expect(!told.contains("1,200") && !told.contains("reveal"))
    for state in [lesson.state(of: 0), lesson.watcherState()] {
      #expect(try JSONReader.value(of: state.body)["question"]?["void"] == true)
    }
    let back = try lesson.apply(.undo, at: lesson.elapsed)
    #expect(back.events == ["corrected"])
    #expect(try JSONReader.value(of: lesson.watcherState().body)["question"]?["void"] == nil)
  }

  @Test func `two verdicts that count are both named with their source`() throws {
    var lesson = try revealed()
    try lesson.perform(.next, .reveal, .accept(question: "cause", .option("not stated")))
    let state = lesson.watcherState().text
    #expect(state.contains(#""verdict":"refuted / not stated by the Courier, date not stated""#))
  }

  @Test func `a question voided while it is open takes no more answers`() throws {
    var lesson = try Lessons.inOrder()
    try lesson.letIn(1)
    try lesson.perform(.open)
    #expect(
      try lesson.apply(.void(question: "lorries"), at: 0).events == ["corrected", "closed"])
    #expect(throws: LessonRefusal.closed(number: 1)) {
      try lesson.say("1200", by: 0, to: "lorries")
    }
    #expect(lesson.nextStep == .next)
    try lesson.perform(.next)
    #expect(lesson.phase == .open(1))
  }

  @Test func `a question voided before its turn is never asked`() throws {
    var lesson = try Lessons.inOrder()
    try lesson.perform(.void(question: "cause"), .open, .reveal, .next)
    #expect(lesson.phase == .open(2))
  }

  @Test func `undo takes back whatever came last, a kick too`() throws {
    var lesson = try revealed()
    try lesson.perform(.void(question: "lorries"), .kick(student: 1))
    #expect(lesson.roster.present == 2)
    try lesson.perform(.undo)
    #expect(lesson.roster.present == 3)
    #expect(lesson.scores.totals == [0, 0, 0])
    try lesson.perform(.undo)
    #expect(lesson.scores.totals == [100, 0, 0])
  }

  @Test func `what does not fit is refused`() throws {
    var lesson = try revealed()
    #expect(throws: LessonRefusal.doesNotFit) {
      try lesson.apply(.rekey(question: "lorries", .option("red")), at: 0)
    }
    #expect(throws: LessonRefusal.noSuchQuestion("nonsense")) {
      try lesson.apply(.void(question: "nonsense"), at: 0)
    }
  }

  @Test func `the author is given lines to paste`() throws {
    var lesson = try revealed()
    try lesson.perform(
      .rekey(question: "lorries", .number(900)), .accept(question: "ferry", .text("May \"Gold\"")),
      .rekey(question: "cause", .option("not stated")), .void(question: "order"),
      .void(question: "colour"), .undo)
    #expect(
      lesson.patches.flatMap { $0.lines(date: "2025-03-01") } == [
        "  - id: lorries", "    answer: 900",
        "    corrected: [{date: 2025-03-01, was: \"1,200 lorries\", why: \"...\"}]",
        "  - id: cause", "    verdict: not-stated",
        "    corrected: [{date: 2025-03-01, was: \"refuted\", why: \"...\"}]",
        "  - id: ferry", "    also: [\"May \\\"Gold\\\"\"]",
        "  - id: order",
        "    status: rejected  # void in class; the key was \"crack; closure; queue\"",
      ])
  }

  @Test func `what is no question is told without characters that a terminal obeys`() {
    let sentence = ClassroomWording.sentence(
      for: LessonRefusal.noSuchQuestion("lorry\u{8}\u{1B}[2J"))
    #expect(sentence.contains("lorry"))
    #expect(Gate.firstHarmful(in: sentence) == nil)
  }
}
