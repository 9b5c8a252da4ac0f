import Classroom
import Quiz
import Testing

@Suite struct ScaleTests {
  @Test func `ten thousand students answer, and what is the same for all is encoded once`() throws {
    var lesson = try Lessons.inOrder()
    try lesson.letIn(10_000)
    let opening = try lesson.apply(.open, at: 1_000)
    let shared = opening.effects.count { if case .everyone = $0 { true } else { false } }
    // A card and a question, however many there are.
    #expect(shared == 2)
    var tallies = 0
    var armed = Int.max
    for student in 0..<10_000 {
      if 1_000 + student / 5 >= armed {
        tallies += lesson.timer(.tally, at: armed).count
        armed = .max
      }
      let text = student % 3 == 0 ? "1200" : "\(student % 700)"
      let receipt = try lesson.say(text, by: student, to: "lorries", at: 1_000 + student / 5)
      let step = try #require(receipt.step)
      tallies += step.events.count
      for case .arm(.tally, let due) in step.effects { armed = due }
    }
    #expect(tallies <= 10)
    #expect(lesson.answered(0) == 10_000)
    let reveal = try lesson.apply(.reveal, at: 9_000)
    let results = reveal.effects.compactMap { if case .each(let event) = $0 { event } else { nil } }
    #expect(results.count == 1)
    #expect(
      results.first?.event(for: 0).text.hasSuffix(
        #""given":"1200","total":100,"rank":1,"players":10000}"#)
        == true)
    #expect(
      results.first?.event(for: 1).text.hasSuffix(#""total":0,"rank":3335,"players":10000}"#)
        == true
    )
    #expect(lesson.rank(of: 9_999) == 1)
  }
}
