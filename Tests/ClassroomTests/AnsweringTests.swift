import Classroom
import Quiz
import Testing

@Suite struct AnsweringTests {
  /// A lesson whose first question is open and three students.
  private func open(_ settings: LessonSettings = LessonSettings()) throws -> Lesson {
    var lesson = try Lessons.inOrder(settings)
    try lesson.letIn(3)
    try lesson.perform(.open)
    return lesson
  }

  @Test func `an answer is kept as the option's text, with its time`() throws {
    var lesson = try open()
    try lesson.perform(.skip)
    let receipt = try lesson.say("r", by: 1, to: "cause", at: 9_000, sure: 80, citing: ["@cour"])
    let answer = Answer(.option("refuted"), certainty: 80, cites: ["courier"])
    guard case .taken(let step) = receipt else {
      Issue.record("not taken")
      return
    }
    #expect(step.entry == .action(at: 9_000, .answer(student: 1, question: "cause", answer)))
  }

  @Test func `an answer that is sent again is acknowledged again and kept once`() throws {
    var lesson = try open()
    try lesson.say("1200", by: 0, to: "lorries")
    #expect(try lesson.say("1,200", by: 0, to: "lorries") == .known)
    try lesson.perform(.close)
    #expect(try lesson.say("1200", by: 0, to: "lorries") == .known)
    try lesson.perform(.reveal, .next)
    #expect(try lesson.say("1200", by: 0, to: "lorries") == .known)
    #expect(throws: LessonRefusal.closed(number: 1)) {
      try lesson.say("1300", by: 0, to: "lorries")
    }
  }

  @Test func `every refusal has its reason, and changes nothing`() throws {
    var waiting = try Lessons.inOrder()
    try waiting.letIn(3)
    var answered = try open()
    try answered.say("900", by: 0, to: "lorries")
    var ended = try open()
    try ended.perform(.end)
    var kicked = try open()
    try kicked.perform(.kick(student: 0))
    var second = try open()
    try second.perform(.reveal, .next)
    let cases: [(Lesson, AnswerRequest, Int, LessonRefusal)] = [
      (waiting, AnswerRequest(question: "lorries", answer: "1"), 0, .notOpen),
      (
        answered, AnswerRequest(question: "lorries", answer: "1"), 0, .alreadyAnswered(given: "900")
      ),
      (
        answered, AnswerRequest(question: "cause", answer: "r"), 1,
        .otherQuestion(open: "lorries")
      ),
      (
        answered, AnswerRequest(question: "nonsense", answer: "r"), 1,
        .otherQuestion(open: "lorries")
      ),
      (second, AnswerRequest(question: "lorries", answer: "1"), 1, .closed(number: 1)),
      (answered, AnswerRequest(question: "lorries", answer: "1"), 77, .unknownToken),
      (kicked, AnswerRequest(question: "lorries", answer: "1"), 0, .removed),
      (ended, AnswerRequest(question: "lorries", answer: "1"), 0, .ended),
      (
        answered, AnswerRequest(question: "lorries", answer: "many"), 1,
        .unintelligible(.notANumber("many"))
      ),
      (answered, AnswerRequest(question: "lorries", answer: " \n"), 1, .unintelligible(.empty)),
      (
        second, AnswerRequest(question: "cause", answer: "true"), 1,
        .unintelligible(.threeVerdicts("true"))
      ),
      (
        answered, AnswerRequest(question: "lorries", answer: "1", certainty: 1_000), 1,
        .certaintyOutOfRange(1_000)
      ),
      (
        answered, AnswerRequest(question: "lorries", answer: "1", cites: ["times"]), 1,
        .unintelligible(.noSuchSource("times", known: ["gazette", "courier"]))
      ),
      (
        answered, AnswerRequest(question: "lorries", answer: String(repeating: "1", count: 9_000)),
        1, .tooLong(limit: Lesson.answerLimit)
      ),
    ]
    for (before, request, student, refusal) in cases {
      var lesson = before
      #expect(throws: refusal) {
        try lesson.answer(request, token: Lessons.token(student), at: lesson.elapsed + 5)
      }
      #expect(Lesson.haveSameRecord(lesson, before))
      #expect(!ClassroomWording.sentence(for: refusal).isEmpty)
    }
  }

  @Test func `ten answers a second is the most that one token may send`() throws {
    var lesson = try open()
    for _ in 0..<10 {
      #expect(throws: LessonRefusal.unintelligible(.notANumber("x"))) {
        try lesson.say("x", by: 0, to: "lorries", at: 5_000)
      }
    }
    #expect(throws: LessonRefusal.tooFast(milliseconds: 1_000)) {
      try lesson.say("1200", by: 0, to: "lorries", at: 5_000)
    }
    try lesson.say("1200", by: 1, to: "lorries", at: 5_000)
    try lesson.say("1200", by: 0, to: "lorries", at: 6_000)
    #expect(lesson.answered(0) == 2)
  }

  @Test func `disagreements count against the same limit, so that nobody fills the journal`() throws
  {
    var lesson = try open()
    try lesson.perform(.reveal)
    let request = DisputeRequest(question: "lorries", why: "no")
    _ = try lesson.dispute(request, token: Lessons.token(0), at: 5_000)
    for _ in 0..<9 {
      #expect(throws: LessonRefusal.alreadyDisputed) {
        try lesson.dispute(request, token: Lessons.token(0), at: 5_000)
      }
    }
    #expect(throws: LessonRefusal.tooFast(milliseconds: 1_000)) {
      try lesson.dispute(request, token: Lessons.token(0), at: 5_000)
    }
  }

  @Test func `naming the source that decides wins 25 and another loses 10`() throws {
    var lesson = try open()
    try lesson.say("1200", by: 0, to: "lorries", citing: ["gazette"])
    try lesson.say("1200", by: 1, to: "lorries", citing: ["gazette", "courier"])
    try lesson.say("5", by: 2, to: "lorries", citing: ["gazette"])
    try lesson.perform(.reveal)
    #expect(lesson.scores.totals == [125, 90, 25])
    #expect((0..<3).map { lesson.rank(of: $0) } == [1, 2, 3])
  }

  @Test func `equal totals share a rank, and the next is passed over`() throws {
    var lesson = try open()
    try lesson.letIn(0)
    for (student, text) in [(0, "1200"), (1, "1200"), (2, "7")] {
      try lesson.say(text, by: student, to: "lorries")
    }
    try lesson.perform(.reveal)
    #expect((0..<3).map { lesson.rank(of: $0) } == [1, 1, 3])
  }

  @Test func `a late answer to a first vote is no second vote`() throws {
    var lesson = try open()
    try lesson.say("900", by: 0, to: "lorries", vote: 1)
    try lesson.perform(.close, .again)
    #expect(try lesson.say("900", by: 0, to: "lorries", vote: 1) == .known)
    #expect(throws: LessonRefusal.closed(number: 1)) {
      try lesson.say("800", by: 1, to: "lorries", vote: 1)
    }
    try lesson.say("1200", by: 0, to: "lorries", vote: 2)
    #expect(lesson.answered(0) == 1)
  }

  @Test func `an answer that does not say is to the first vote, and no vote is made up`() throws {
    var lesson = try open()
    try lesson.perform(.close, .again)
    #expect(throws: LessonRefusal.closed(number: 1)) {
      try lesson.answer(
        AnswerRequest(question: "lorries", answer: "800"), token: Lessons.token(1), at: 9_000)
    }
    for vote in [Int.min, -1, 0, 3, Int.max] {
      #expect(throws: LessonRefusal.noSuchVote(vote)) {
        try lesson.say("800", by: 1, to: "lorries", at: lesson.elapsed + 1_000, vote: vote)
      }
    }
    #expect(lesson.answered(0) == 0)
  }

  @Test func `the same answer with another certainty or source is another answer`() throws {
    var lesson = try open()
    try lesson.say("1200", by: 0, to: "lorries", sure: 80, citing: ["gazette"])
    #expect(try lesson.say("1200", by: 0, to: "lorries", sure: 80, citing: ["gazette"]) == .known)
    for (sure, cites) in [(90, ["gazette"]), (nil, ["gazette"]), (80, ["courier"]), (80, [])] {
      #expect(throws: LessonRefusal.alreadyAnswered(given: "1200")) {
        try lesson.say("1200", by: 0, to: "lorries", sure: sure, citing: cites)
      }
    }
  }

  @Test func `answers and reasons have one limit, and what is longer is refused whole`() throws {
    var lesson = try open()
    let (long, longest) = (String(repeating: "ü", count: 501), String(repeating: "ü", count: 500))
    try lesson.perform(.reveal, .next, .reveal, .next, .reveal, .next)
    #expect(throws: LessonRefusal.tooLong(limit: 500)) { try lesson.say(long, by: 0, to: "ferry") }
    try lesson.say(longest, by: 0, to: "ferry")
    func dispute(_ why: String) throws {
      _ = try lesson.dispute(
        DisputeRequest(question: "lorries", why: why), token: Lessons.token(0),
        at: lesson.elapsed + 500)
    }
    #expect(throws: LessonRefusal.tooLong(limit: 500)) { try dispute(long) }
    #expect(throws: LessonRefusal.noReason) { try dispute(" \u{1B} ") }
    try dispute(longest)
    #expect(lesson.disputes(0).map(\.why) == [longest])
  }

  @Test func `disagreeing waits for the reveal, and the host sees how many`() throws {
    var lesson = try open()
    let request = DisputeRequest(question: "lorries", why: "It says \u{1B}[2Jhundreds.")
    #expect(throws: LessonRefusal.nothingToDispute) {
      try lesson.dispute(request, token: Lessons.token(0), at: 3_000)
    }
    try lesson.perform(.reveal)
    let step = try lesson.dispute(request, token: Lessons.token(0), at: 9_000)
    #expect(step.events == ["tally"])
    #expect(throws: LessonRefusal.alreadyDisputed) {
      try lesson.dispute(request, token: Lessons.token(0), at: 9_900)
    }
    #expect(lesson.disputes(0).map(\.why) == ["It says [2Jhundreds."])
    #expect(HostPrompt.status(of: lesson, at: 0) == "1/5 revealed, 1 disagrees")
  }

  @Test func `the teacher is told when everybody has answered, without who was sent out`() throws {
    var lesson = try open()
    try lesson.say("1", by: 0, to: "lorries")
    try lesson.perform(.kick(student: 0))
    #expect(lesson.answered(0) == 0)
    try lesson.say("1", by: 1, to: "lorries")
    let step = try #require(try lesson.say("1", by: 2, to: "lorries").step)
    #expect(step.effects.contains(.host(.allAnswered)))
    #expect(
      ClassroomWording.sentence(for: .allAnswered, in: lesson) == "Everybody has answered.")
    try lesson.perform(.reveal)
    #expect(lesson.rank(of: 0) == nil)
  }
}
