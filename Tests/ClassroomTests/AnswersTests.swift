import Classroom
import Quiz
import Testing

@Suite struct AnswersTests {
  @Test func `a gradebook's rows hold every vote, and say which counts`() throws {
    var lesson = try Lessons.inOrder()
    try lesson.letIn(2)
    _ = try lesson.apply(.open, at: 1_000)
    try lesson.say("900", by: 0, to: "lorries", at: 3_500, sure: 70, citing: ["courier"])
    try lesson.say("1200", by: 1, to: "lorries", at: 4_000)
    try lesson.perform(.close, .again)
    try lesson.say("1200", by: 0, to: "lorries", citing: ["gazette"], vote: 2)
    try lesson.perform(.reveal)
    let rows = lesson.answers
    #expect(rows.map(\.student) == [0, 0, 1])
    #expect(rows.map(\.vote) == [1, 2, 1])
    #expect(rows.map(\.counts) == [false, true, true])
    #expect(rows.map(\.points.total) == [-10, 125, 100])
    #expect(rows.map(\.cites) == [["courier"], ["gazette"], []])
    #expect(rows.map(\.certainty) == [70, nil, nil])
    #expect(rows[0].milliseconds == 2_500)
    #expect(lesson.asked.map(\.question.id) == ["lorries"])
  }

  @Test func `rows that count add up to the totals, whatever was mended`() throws {
    for seed in 0..<30 as Range<UInt64> {
      var room = try RandomClass(LessonSettings(), pack: SecretPack.make(), seed: seed)
      room.run(300)
      var totals = room.lesson.roster.students.map { _ in 0.0 }
      for row in room.lesson.answers where row.counts { totals[row.student] += row.points.total }
      for (one, other) in zip(totals, room.lesson.scores.totals) {
        #expect(abs(one - other) < 1e-6)
      }
    }
  }
}
