import Quiz
import Reports
import Testing

@Suite struct ClassReportTests {
  private let report = ClassReport(SampleClass.lesson)

  private func row(_ name: String) throws -> GradebookRow {
    try #require(report.gradebook.first { $0.student.name == name })
  }

  private func item(_ number: Int) throws -> ItemRow {
    try #require(report.items.first { $0.item.number == number })
  }

  @Test func `the gradebook holds every student by name, accents aside`() {
    #expect(report.gradebook.map(\.student.name) == SampleClass.names)
  }

  @Test func `who was sent out is listed apart and counts in no figure`() throws {
    var results = SampleClass.lesson
    results.students[1].isRemoved = true
    let found = ClassReport(results)
    #expect(found.removed.map(\.student.name) == ["Ben"])
    #expect(found.gradebook.map(\.student.name) == SampleClass.names.filter { $0 != "Ben" })
    results.students.remove(at: 1)
    let without = ClassReport(results)
    #expect(found.gradebook == without.gradebook)
    #expect(found.analysis == without.analysis)
    #expect(found.items.map(\.answered) == without.items.map(\.answered))
    #expect(found.teams == without.teams)
    #expect(found.html.contains("Sent out by the teacher"))
    #expect(!without.html.contains("Sent out by the teacher"))
    #expect(found.json.contains(#""name":"Ben""#) && found.json.contains(#""removed":true"#))
  }

  @Test func `a gradebook's row adds up`() throws {
    let answers = SampleClass.lesson.answers.filter { $0.student == "s2" && $0.attempt == 1 }
    let counted = answers.filter { $0.question != "who-measured" && $0.question != "no-lorries" }
    let row = try row("Ben")
    #expect(row.answered == 7)
    #expect(row.missed == 0)
    // The second vote on question 2 is right.
    #expect(row.right == counted.count { $0.fraction == 1 } + 1)
    #expect(row.points == counted.reduce(0) { $0 + $1.points } + 100)
    #expect(row.citesGiven == 3)
    #expect(row.seconds > 0)
    #expect(try self.row("Lena").missed == 3)
    #expect(try self.row("Hugo").missed == 1)
  }

  /// 3 - 6 + 2 - 2 + 1.
  @Test func `certainty-weighted is certainty-based marking whatever the rule`() {
    let sure = [(1.0, 90, "a"), (0, 90, "b"), (1, 70, "a"), (0, 70, "b"), (1, 50, "a")]
    var results = SampleClass.hostile("x")
    results.items = sure.indices.map {
      .init(id: "q\($0)", number: $0 + 1, kind: "choice", stem: "", keys: ["a"])
    }
    results.answers = sure.enumerated().map { place, given in
      .init(
        student: "x", question: "q\(place)", text: given.2, certainty: given.1,
        fraction: given.0, points: 0, seconds: 1)
    }
    #expect(ClassReport(results).gradebook[0].certaintyPoints == -2.0)
    for place in results.answers.indices { results.answers[place].certainty = nil }
    #expect(ClassReport(results).gradebook[0].certaintyPoints == nil)
  }

  @Test func `a voided question counts nowhere and is still shown`() throws {
    let voided = try item(8)
    #expect(voided.statistics == nil)
    #expect(voided.shares.map(\.count).reduce(0, +) == 12)
    var without = SampleClass.lesson
    without.items.removeLast()
    let other = ClassReport(without)
    #expect(other.gradebook == report.gradebook)
    #expect(other.analysis == report.analysis)
    #expect(other.calibration == report.calibration)
  }

  @Test func `of two votes the second counts, in whatever order they come`() throws {
    let votes = try #require(try item(2).votes)
    #expect(votes.students == 6)
    #expect(votes.second == 1)
    #expect(votes.first < 1)
    var turned = SampleClass.lesson
    turned.answers.reverse()
    #expect(ClassReport(turned).gradebook == report.gradebook)
    #expect(ClassReport(turned).items.map(\.votes) == report.items.map(\.votes))
  }

  @Test func `shares are of those who answered, skips aside`() throws {
    let skipped = try item(6)
    #expect(skipped.answered == 12)
    #expect(skipped.skipped == 1)
    #expect(skipped.shares.map(\.count).reduce(0, +) == 11)
    #expect(abs(skipped.shares.map(\.share).reduce(0, +) - 1) < 1e-12)
    #expect(skipped.shares.map(\.text) == Verdict.options)
    #expect(skipped.shares.map(\.isKey) == [true, false, false])
  }

  @Test func `a question without options lists what was answered, the most frequent first`() throws
  {
    let number = try item(7)
    let counts = number.shares.map(\.count)
    #expect(counts == counts.sorted(by: >))
    #expect(number.shares.first { $0.text == "1200" }?.isKey == true)
    #expect(counts.reduce(0, +) == number.answered)
  }

  @Test func `a selection's options are told apart by what was picked`() {
    var results = SampleClass.hostile("x")
    results.items = [
      .init(
        id: "q", number: 1, kind: "select", stem: "", keys: ["a", "b; c"],
        options: ["a", "b; c", "d"])
    ]
    results.answers = [
      .init(
        student: "x", question: "q", text: "a; b; c", picked: ["a", "b; c"], fraction: 1,
        points: 0, seconds: 1)
    ]
    #expect(ClassReport(results).items[0].shares.map(\.count) == [1, 1, 0])
  }

  @Test func `answers of nobody and to nothing are left out`() {
    var results = SampleClass.lesson
    results.answers.append(
      .init(student: "ghost", question: "toll", text: "refuted", fraction: 1, points: 9, seconds: 1)
    )
    results.answers.append(
      .init(student: "s1", question: "gone", text: "refuted", fraction: 1, points: 9, seconds: 1))
    #expect(ClassReport(results).gradebook == report.gradebook)
    #expect(ClassReport(results).items == report.items)
  }

  @Test func `a session of nobody has a report in every format`() {
    let empty = ClassReport(
      ClassResults(
        session: "s", packTitle: "t", date: "d", students: [], items: [], answers: []))
    #expect(empty.html.contains("<h1>t</h1>"))
    #expect(empty.json == "{\"session\":\"s\",\n\"students\":[],\n\"items\":[],\n\"answers\":[]}\n")
    #expect(empty.gradebookCSV.text.hasSuffix("removed\"\r\n"))
    #expect(empty.claimBias == nil)
  }

  /// Ids of packs may be long, and may hold what no page shows.
  @Test(arguments: [
    [String(repeating: "x", count: 80) + "1", String(repeating: "x", count: 80) + "2"],
    ["a\u{1B}b", "ab"], ["ab", "a\u{202E}b"], ["ab", "a\u{202E}b", "ab (2)"],
  ])
  func `rows of ids that look alike stay apart`(ids: [String]) throws {
    var results = SampleClass.hostile("x")
    results.students = ids.map { .init(id: $0, name: $0) }
    results.items = ids.enumerated().map {
      .init(id: $1, number: $0 + 1, kind: "choice", stem: "", keys: ["a"])
    }
    results.answers = ids.enumerated().map { place, id in
      .init(
        student: id, question: id, text: "a", fraction: 1, points: Double(place + 1), seconds: 1)
    }
    results.disputes = [.init(student: ids[0], question: ids[1], why: "No.")]
    let report = ClassReport(results)
    #expect(report.gradebook.map(\.points).sorted() == ids.indices.map { Double($0 + 1) })
    #expect(report.items.map(\.answered) == ids.map { _ in 1 })
    #expect(report.items.map(\.disputes) == ids.indices.map { $0 == 1 ? 1 : 0 })
    #expect(Set(report.results.items.map(\.id)).count == ids.count)
    #expect(Set(report.results.answers.map(\.student)).count == ids.count)
  }

  /// Twelve students of rising ability, seven questions of which the last is answered by `isRight`.
  private func lesson(_ isRight: (Int) -> Bool) -> ClassReport {
    var results = SampleClass.hostile("x")
    results.students = (0..<12).map { .init(id: "s\($0)", name: "S\($0)") }
    results.items = (0..<7).map {
      .init(id: "q\($0)", number: $0 + 1, kind: "choice", stem: "", keys: ["a"])
    }
    results.answers = (0..<12).flatMap { student in
      (0..<7).map { item in
        let fraction: Double = (item < 6 ? student >= 2 * item : isRight(student)) ? 1 : 0
        return ClassResults.Answer(
          student: "s\(student)", question: "q\(item)", text: "a", fraction: fraction, points: 0,
          seconds: 1)
      }
    }
    results.disputes = []
    return ClassReport(results)
  }

  @Test func `a key is doubted in so many words, and only where chance would not do it`() throws {
    let turned = lesson { $0 < 6 }
    let doubt = "Question 7 may have a wrong key or be ambiguous"
    #expect(turned.html.contains(doubt))
    #expect(!turned.html.contains("has a wrong key"))
    let chance = lesson { ($0 / 2) % 2 == 0 }
    let value = try #require(chance.items[6].statistics?.discrimination.value)
    #expect(value < 0)
    #expect(!chance.html.contains(doubt))
    #expect(chance.itemsCSV.text.contains("weak"))
    #expect(chance.items[6].statistics?.discrimination.band == .suspect, "the band is the value's")
  }

  @Test func `discernment says where guessing stands`() {
    #expect(report.html.contains("about -0.33: calls of the three verdicts at random"))
    #expect(!report.html.contains("0 none)"))
  }

  @Test func `a class that believes all it reads is told so`() {
    var results = SampleClass.lesson
    for place in results.answers.indices where results.answers[place].question != "lorries" {
      let isSupported =
        SampleClass.items.first { $0.id == results.answers[place].question }?
        .verdict == .supported
      results.answers[place].text = "supported"
      results.answers[place].fraction = isSupported ? 1 : 0
    }
    #expect(ClassReport(results).html.contains("This class over-believes"))
    #expect(!report.html.contains("This class over-believes"))
    results.students = Array(results.students.prefix(9))
    #expect(!ClassReport(results).html.contains("This class over-believes"))
  }
}
