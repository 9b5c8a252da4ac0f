import Classroom
import Quiz
import Testing

@Suite struct TeachingTests {
  @Test func `Enter alone leads through a whole lesson`() throws {
    var lesson = try Lessons.inOrder()
    try lesson.letIn(3)
    var steps: [String] = []
    while let step = lesson.nextStep, steps.count < 60 {
      steps.append(step.name)
      try lesson.perform(step)
    }
    let question = ["close", "reveal"]
    #expect(
      steps == ["card", "open"] + question + ["next"] + question + ["next"] + question
        + ["card", "next"] + question + ["next"] + question + ["board", "end"])
    #expect(lesson.phase == .ended)
    #expect(lesson.nextStep == nil)
  }

  @Test func `open and next alone lead through too, the card standing above the question`() throws {
    var lesson = try Lessons.inOrder()
    let opening = try lesson.apply(.open, at: 5)
    #expect(opening.events == ["card", "question"])
    try lesson.perform(.close, .reveal)
    #expect(try lesson.apply(.next, at: 9_000).events == ["question"])
    try lesson.perform(.reveal, .next, .reveal)
    #expect(try lesson.apply(.next, at: 20_000).events == ["card", "question"])
  }

  @Test func `a card that was shown is not sent again with its question`() throws {
    var lesson = try Lessons.inOrder()
    try lesson.perform(.card)
    #expect(lesson.phase == .card(round: 0))
    #expect(try lesson.apply(.open, at: 3_000).events == ["question"])
  }

  @Test func `a question that was not revealed holds next and board back`() throws {
    var lesson = try Lessons.inOrder()
    try lesson.perform(.open)
    for action in [LessonAction.next, .board, .card, .show(question: "cause")] {
      #expect(throws: LessonRefusal.self) { try lesson.apply(action, at: 0) }
    }
    try lesson.perform(.close)
    #expect(throws: LessonRefusal.notRevealed(number: 1)) { try lesson.apply(.next, at: 0) }
    #expect(throws: LessonRefusal.nothingOpen) { try lesson.apply(.close, at: 0) }
  }

  @Test func `skip leaves a question out and opens the following one`() throws {
    var lesson = try Lessons.inOrder()
    try lesson.letIn(1)
    try lesson.perform(.open)
    try lesson.say("1200", by: 0, to: "lorries")
    try lesson.perform(.skip)
    #expect(lesson.currentSlot == 1)
    #expect(lesson.phase == .open(1))
    try lesson.perform(.reveal)
    #expect(lesson.scores.totals == [0])
    // What was answered before is in the report, and counts nowhere.
    #expect(lesson.asked.map(\.isRevealed) == [false, true])
  }

  @Test func `the last question skipped leads to the end`() throws {
    var lesson = try Lessons.inOrder()
    try lesson.perform(.open, .skip, .skip, .skip, .skip)
    #expect(lesson.phase == .open(4))
    try lesson.perform(.skip)
    #expect(lesson.nextStep == .end)
    #expect(throws: LessonRefusal.lastQuestion) { try lesson.apply(.next, at: 0) }
  }

  @Test func `show brings an earlier result back, and the lesson goes on where it was`() throws {
    var lesson = try Lessons.inOrder()
    try lesson.perform(.open, .reveal, .next, .reveal)
    #expect(try lesson.apply(.show(question: "lorries"), at: 0).effects == [.snapshot])
    #expect(lesson.phase == .revealed(0))
    #expect(lesson.nextStep == .next)
    try lesson.perform(.next)
    #expect(lesson.phase == .open(2))
  }

  @Test func `a second vote keeps the first, and counts`() throws {
    var lesson = try Lessons.inOrder()
    try lesson.letIn(3)
    try lesson.perform(.open)
    try lesson.say("900", by: 0, to: "lorries")
    try lesson.say("1200", by: 1, to: "lorries")
    try lesson.say("1100", by: 2, to: "lorries")
    try lesson.perform(.close, .again)
    #expect(lesson.answered(0) == 0)
    try lesson.say("1200", by: 0, to: "lorries", vote: 2)
    try lesson.say("900", by: 1, to: "lorries", vote: 2)
    try lesson.perform(.close)
    #expect(throws: LessonRefusal.votedTwice) { try lesson.apply(.again, at: 0) }
    try lesson.perform(.reveal)
    #expect(lesson.scores.totals == [100, 0, 0])
    #expect(Dictionary(uniqueKeysWithValues: lesson.shares(0))["right"] == 1.0 / 3)
    #expect(Dictionary(uniqueKeysWithValues: lesson.shares(0, ballot: 0))["right"] == 1.0 / 3)
    #expect(throws: LessonRefusal.alreadyRevealed) { try lesson.apply(.again, at: 0) }
  }

  @Test func `nothing happens after the end`() throws {
    var lesson = try Lessons.inOrder()
    try lesson.perform(.open, .end)
    for action in [LessonAction.open, .next, .undo, .lock, .end] {
      #expect(throws: LessonRefusal.ended) { try lesson.apply(action, at: 0) }
    }
  }

  @Test func `without a board there is none`() throws {
    var lesson = try Lessons.inOrder(LessonSettings(hasBoard: false))
    #expect(throws: LessonRefusal.noBoard) { try lesson.apply(.board, at: 0) }
    try lesson.perform(.open, .reveal, .next, .reveal, .next, .reveal, .next, .reveal, .next)
    try lesson.perform(.reveal)
    #expect(lesson.nextStep == .end)
  }
}
