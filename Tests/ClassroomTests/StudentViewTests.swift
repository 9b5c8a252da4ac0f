import Classroom
import Quiz
import Testing

/// A student's terminal, told what a lesson tells.
@Suite struct StudentViewTests {
  private func tell(_ view: inout StudentView, _ lesson: Lesson, _ student: Int) throws -> [String]
  {
    let event = lesson.state(of: student, at: lesson.elapsed)
    return view.take(event.name, try JSONReader.value(of: event.body))
  }

  @Test func `a line means the same as in a game`() throws {
    var lesson = try Lessons.inOrder(LessonSettings(asksCertainty: true))
    try lesson.letIn(1)
    try lesson.perform(.open)
    var view = StudentView()
    let lines = try tell(&view, lesson, 0)
    #expect(lines.contains("1/5  How many lorries a day?"))
    #expect(lines.contains { $0.contains("how sure you are") && $0.contains("@courier") })
    func answer(_ line: String) -> PendingAnswer? {
      if case .answer(let answer) = StudentLine(line, in: view) { answer } else { nil }
    }
    #expect(
      answer("1,200 80% @cour")?.body.text
        == #"{"question":"lorries","answer":"1200","vote":1,"certainty":80,"cites":["courier"]}"#)
    #expect(answer("twelve hundred")?.answer == "1200")
    for (line, part) in [
      ("lots", "no single number"), ("1200 @times", "times"), ("1200 400%", "percentage"),
      (":hint", "alone"),
      ("skip", "alone"), (":dispute no", "Nothing was revealed"), (":nonsense", "nonsense"),
    ] {
      guard case .nothing(let why) = StudentLine(line, in: view) else {
        Issue.record("\(line) is taken for something")
        continue
      }
      #expect(why.contains(part), "\(line): \(why)")
    }
    #expect(StudentLine("help", in: view) == .help)
    #expect(StudentLine(":quit", in: view) == .quit)
  }

  @Test func `every form's line is taken by the lesson as it was meant`() throws {
    var lesson = try Lessons.inOrder()
    try lesson.letIn(1)
    try lesson.perform(.open)
    var view = StudentView()
    for line in ["1200", "refuted", "blu", "marigold", "a b c"] {
      _ = try tell(&view, lesson, 0)
      guard case .answer(let answer) = StudentLine(line, in: view) else {
        Issue.record("\(line) is no answer: \(StudentLine(line, in: view))")
        return
      }
      let request = try AnswerRequest(decoding: answer.body.text.utf8)
      guard case .taken = try lesson.answer(request, token: Lessons.token(0), at: lesson.elapsed)
      else {
        Issue.record("\(line) is not taken")
        return
      }
      try lesson.perform(.reveal)
      if lesson.upcoming != nil { try lesson.perform(.next) }
    }
    #expect(lesson.answers.count == 5)
    #expect(lesson.answers.prefix(4).allSatisfy { $0.mark.isRight })
  }

  @Test func `what closed while somebody was away is told once, and never as a mistake`() throws {
    var lesson = try Lessons.inOrder()
    try lesson.letIn(1)
    var view = StudentView()
    #expect(try tell(&view, lesson, 0).isEmpty)
    try lesson.perform(.open, .reveal, .next, .reveal)
    let lines = try tell(&view, lesson, 0)
    #expect(lines.first == "Questions 1 and 2 closed while you were away.")
    #expect(lines.contains("Question 2 closed while you were away."))
    #expect(!lines.joined().contains("ight"))
    #expect(try tell(&view, lesson, 0).isEmpty)
    // Also after a restart, by what was kept.
    var again = StudentView(isNewcomer: false, absences: view.absences)
    #expect(!(try tell(&again, lesson, 0).contains { $0.hasPrefix("Questions") }))
    #expect(view.revealed == "cause")
  }

  @Test func `who joins late missed nothing of theirs`() throws {
    var lesson = try Lessons.inOrder()
    try lesson.perform(.open, .reveal)
    try lesson.letIn(1)
    var view = StudentView()
    let lines = try tell(&view, lesson, 0)
    #expect(lines.contains("Question 1 closed before you joined."))
    #expect(!lines.joined().contains("away"))
  }

  @Test func `an answer stays on its way until it was taken or refused`() throws {
    var lesson = try Lessons.inOrder()
    try lesson.letIn(1)
    try lesson.perform(.open)
    var view = StudentView()
    _ = try tell(&view, lesson, 0)
    guard case .answer(let answer) = StudentLine("1200", in: view) else { return }
    view.send(answer)
    #expect(view.isSending && !view.asks)
    for (status, refusal) in [(503, "full"), (429, "too-many"), (409, "paused")] {
      #expect(view.settle(answer, status: status, refusal: refusal, message: "later") == nil)
      #expect(view.pending == [answer])
    }
    var late = view
    #expect(view.settle(answer, status: 202, refusal: nil, message: "") == ["Received."])
    #expect(view.pending.isEmpty && view.isAnswered)
    try lesson.perform(.reveal)
    // It is not told as missed before its own refusal has told it.
    #expect(!(try tell(&late, lesson, 0).contains { $0.contains("while you were away") }))
    #expect(
      late.settle(answer, status: 409, refusal: "not-open", message: "") == [
        "Question 1 closed while you were away. Your answer came too late."
      ])
    #expect(PendingAnswer(answer.kept) == answer)
  }

  @Test func `a late answer to the first vote is none to the second`() throws {
    var lesson = try Lessons.inOrder()
    try lesson.letIn(1)
    try lesson.perform(.open)
    var view = StudentView()
    _ = try tell(&view, lesson, 0)
    guard case .answer(let first) = StudentLine("900", in: view) else { return }
    view.send(first)
    try lesson.perform(.close, .again)
    let lines = try tell(&view, lesson, 0)
    #expect(lines.contains("  Second vote, after the discussion."))
    #expect(view.asks)
    #expect(throws: LessonRefusal.closed(number: 1)) {
      try lesson.answer(
        AnswerRequest(decoding: first.body.text.utf8), token: Lessons.token(0), at: lesson.elapsed)
    }
    guard case .answer(let second) = StudentLine("900", in: view) else { return }
    #expect(second.vote == 2 && second.body["vote"]?.int == 2)
  }
}
