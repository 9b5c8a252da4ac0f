import Foundation
import Quiz
import Reports
import Testing

@Suite struct FormatTests {
  private let report = ClassReport(SampleClass.lesson)

  @Test func `the page is as approved`() throws {
    try Golden.expect(report.html, is: "report.html")
  }

  @Test func `the tables are as approved`() throws {
    try Golden.expect(report.gradebookCSV.text, is: "gradebook.csv")
    try Golden.expect(report.itemsCSV.text, is: "items.csv")
  }

  @Test func `the object is as approved`() throws {
    try Golden.expect(report.json, is: "report.json")
  }

  @Test func `the report without names is as approved`() throws {
    let anonymous = ClassReport(SampleClass.lesson.anonymised(seed: 42))
    try Golden.expect(anonymous.gradebookCSV.text, is: "anonymous.csv")
  }

  private struct Report: Decodable {
    var session: String
    var students: [Student]
    var items: [Item]
    var answers: [Answer]

    struct Student: Decodable { var id: String }
    struct Item: Decodable {
      var id: String
      var discrimination: Double?
    }
    struct Answer: Decodable {
      var student: String
      var question: String
      var answer: String?
      var certainty: Int?
      var cites: [String]
      var fraction: Double
      var points: Double
      var seconds: Double
      var attempt: Int?
    }
  }

  @Test func `JSON has a row for every answer, and what was answered in it`() throws {
    let read = try JSONDecoder().decode(Report.self, from: Data(report.json.utf8))
    let given = SampleClass.lesson.answers
    #expect(read.session == SampleClass.lesson.session)
    #expect(read.students.count == 12)
    #expect(read.items.map(\.id) == SampleClass.items.map(\.id))
    #expect(read.answers.count == given.count)
    for (row, answer) in zip(read.answers, given) {
      #expect(row.student == answer.student && row.question == answer.question)
      #expect(row.answer == answer.text && row.certainty == answer.certainty)
      #expect(row.cites == answer.cites && row.fraction == answer.fraction)
      #expect(row.points == answer.points && row.seconds == answer.seconds)
      #expect(row.attempt == (answer.question == "no-lorries" ? answer.attempt : nil))
    }
  }

  @Test func `answers of a lesson without second votes have exactly the members agreed`() throws {
    var results = SampleClass.lesson
    results.answers.removeAll { $0.attempt == 2 }
    let object = try JSONSerialization.jsonObject(with: Data(ClassReport(results).json.utf8))
    let members = try #require(object as? [String: Any])
    #expect(Set(members.keys) == ["session", "students", "items", "answers"])
    for row in try #require(members["answers"] as? [[String: Any]]) {
      #expect(
        Set(row.keys) == [
          "student", "question", "answer", "certainty", "cites", "fraction", "points", "seconds",
        ])
    }
  }

  @Test func `a pack's own texts are marked as being in its language`() {
    var results = SampleClass.lesson
    results.language = "de-AT"
    let html = ClassReport(results).html
    #expect(html.contains("<h1><span lang=\"de-AT\">\(results.packTitle)</span></h1>"))
    #expect(html.contains("<p><span lang=\"de-AT\">\(SampleClass.gazette.text)</span></p>"))
    #expect(!report.html.contains("<span lang"))
    results.language = "\" onclick=\"x"
    #expect(ClassReport(results).html == report.html)
  }

  @Test func `every question stands with its passage, its label, date and paragraph`() {
    let html = report.html
    for item in SampleClass.items {
      for citation in item.citations {
        #expect(html.contains("<p>\(citation.text)</p>"))
        #expect(html.contains(", \(citation.published), paragraph \(citation.paragraph)</p>"))
      }
    }
    #expect(html.contains("href=\"https://example.org/bridge?a=1&amp;b=2\""))
  }

  @Test func `a verdict is never without its source`() {
    #expect(report.html.contains("<dd>refuted by the Harbour Gazette, 3 February 2025</dd>"))
    #expect(!report.html.contains("<dd>refuted</dd>"))
  }

  @Test func `the page fetches nothing and runs nothing`() {
    let html = report.html
    #expect(Markup.active(in: html) == [])
    #expect(html.contains("default-src 'none'") || html.contains("default-src &#39;none&#39;"))
  }

  /// Else the test above could not fail.
  @Test(arguments: [
    "<script>x()</script>", "<img src=\"x\">", "<link rel=\"stylesheet\" href=\"x\">",
    "<p onclick=\"x()\">", "<p style=\"color: red\">", "<style>@import 'x'</style>",
    "<style>p { background: url(x) }</style>", "<iframe></iframe>", "<svg><use href=\"x\"/></svg>",
    "<IMG SRC=x>",
  ])
  func `what fetches or runs something would be seen`(markup: String) {
    let html = report.html.replacing("<h2 id=\"notes\">", with: markup + "<h2 id=\"notes\">")
    #expect(Markup.active(in: html) != [])
  }

  @Test func `every table has a caption and every heading cell a scope`() {
    let html = report.html
    #expect(
      html.components(separatedBy: "<table>").count
        == html.components(separatedBy: "<caption>").count)
    #expect(
      html.components(separatedBy: "<th ").count
        == html.components(separatedBy: "<th scope=").count)
    #expect(!html.contains("<th>"))
    #expect(html.contains("role=\"img\" aria-labelledby=\"plot-title plot-words\""))
  }

  @Test func `without names no name is left in any format, and the figures are the same`() {
    let anonymous = ClassReport(SampleClass.lesson.anonymised(seed: 42))
    for text in [
      anonymous.html, anonymous.json, anonymous.gradebookCSV.text, anonymous.itemsCSV.text,
    ] {
      for name in SampleClass.names { #expect(!text.contains(name)) }
      #expect(!text.contains("quay"))
      #expect(!text.contains("only guessed, no?"))
    }
    #expect(anonymous.analysis.items.map(\.facility) == report.analysis.items.map(\.facility))
    #expect(anonymous.items.map(\.disputes) == report.items.map(\.disputes))
    #expect(anonymous.gradebook.map(\.points).sorted() == report.gradebook.map(\.points).sorted())
    #expect(anonymous.gradebook.map(\.points) != report.gradebook.map(\.points))
  }

  @Test func `the order without names is the seed's`() {
    let lesson = SampleClass.lesson
    #expect(lesson.anonymised(seed: 1) == lesson.anonymised(seed: 1))
    #expect(lesson.anonymised(seed: 1) != lesson.anonymised(seed: 2))
  }
}
