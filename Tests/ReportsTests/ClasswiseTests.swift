import Foundation
import Quiz
import Reports
import Testing

@Suite struct ClasswiseTests {
  private func object(_ text: String) throws -> [String: Any] {
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(object as? [String: Any])
  }

  private var hands: ClassResults {
    func raised(_ text: String, _ fraction: Double, _ count: Int) -> ClassResults.Hands {
      .init(question: "no-lorries", text: text, fraction: fraction, count: count)
    }
    return ClassResults(
      session: "hands", packTitle: "The harbour", date: "today", students: [],
      items: [SampleClass.items[1]], answers: [],
      hands: [raised("refuted", 1, 12), raised("supported", 0, 9), raised("not stated", 0, 3)])
  }

  @Test func `raised hands are the class's, and nobody has a row`() throws {
    let report = ClassReport(hands)
    #expect(report.gradebook.isEmpty)
    let row = try #require(report.items.first)
    #expect(row.answered == 24 && row.missed == 0)
    #expect(row.statistics?.facility == 0.5)
    #expect(row.statistics?.discrimination == .withheld)
    #expect(row.shares.map(\.text) == ["supported", "refuted", "not stated"])
    #expect(row.shares.map(\.count) == [9, 12, 3])
    #expect(row.shares.map(\.share) == [0.375, 0.5, 0.125])
    let json = try object(report.json)
    #expect((json["students"] as? [Any])?.isEmpty == true)
    #expect((json["answers"] as? [Any])?.isEmpty == true)
    let counts = (json["hands"] as? [[String: Any]])?.compactMap { $0["count"] as? Int }
    #expect(counts == [12, 9, 3])
    for part in ["nobody has a row of their own", "<dd>24 raised</dd>", "<dd>50%</dd>", "Hands"] {
      #expect(report.html.contains(part), "\(part)")
    }
  }

  @Test func `hands for words are counted by what they were raised for`() throws {
    var results = hands
    results.items = [SampleClass.items[6]]
    results.hands = [
      .init(question: "lorries", text: "1,200", fraction: 1, count: 5),
      .init(question: "lorries", text: "900", fraction: 0, count: 15),
    ]
    let row = try #require(ClassReport(results).items.first)
    #expect(row.statistics?.facility == 0.25)
    #expect(row.shares.map(\.count) == [15, 5])
    #expect(row.shares.map(\.isKey) == [false, true])
  }

  @Test func `what was answered and never revealed is there, marked, and counts nowhere`() throws {
    var results = SampleClass.lesson
    let whole = ClassReport(results)
    results.items[0].isRevealed = false
    let report = ClassReport(results)
    #expect(report.items.count == whole.items.count)
    #expect(report.items[0].answered == whole.items[0].answered)
    #expect(report.items[0].shares == whole.items[0].shares)
    #expect(report.items[0].statistics == nil)
    #expect(report.analysis.items.count == whole.analysis.items.count - 1)
    let answered = results.answers.filter { $0.question == "shut-monday" }.count
    #expect(
      report.gradebook.map(\.answered).reduce(0, +)
        == whole.gradebook.map(\.answered).reduce(0, +) - answered)
    #expect(report.html.contains("<dt>Not revealed</dt>"))
    #expect(report.html.contains("6, and 1 voided, and 1 answered but not revealed"))
    #expect(report.itemsCSV.text.contains("\"not revealed\""))
    let items = try #require(try object(report.json)["items"] as? [[String: Any]])
    #expect(items.map { $0["revealed"] as? Bool } == [false] + Array(repeating: true, count: 7))
  }

  @Test func `disagreement is told in every format, with the key and what was answered`() throws {
    let report = ClassReport(SampleClass.lesson)
    let rows = report.disputes
    #expect(rows.map(\.student.name) == ["Chloé", "Ella"])
    #expect(rows.allSatisfy { $0.item.id == "crack-cause" && $0.answer != nil })
    let why = "The ferry master only guessed, no?"
    #expect(report.disputesHTML.contains("<bdi>\(why)</bdi>"))
    #expect(report.disputesHTML.contains("Key: not stated"))
    #expect(!report.disputesHTML.contains("Ágnes"))
    let lines = report.disputesCSV.text.split(separator: "\r\n")
    #expect(lines.count == 3)
    #expect(lines[1].hasPrefix("3,\"crack-cause\"") && lines[1].hasSuffix("\"\(why)\""))
    let json = try #require(
      try object(report.disputesJSON)["disputes"] as? [[String: Any]])
    #expect(json.map { $0["name"] as? String } == ["Chloé", "Ella"])
    #expect(json.first?["why"] as? String == why)
    #expect(json.first?["key"] as? [String] == ["not stated"])
    var none = SampleClass.lesson
    none.disputes = []
    #expect(ClassReport(none).disputesHTML.contains("Nobody disagreed."))
    let anonymous = ClassReport(SampleClass.lesson.anonymised(seed: 4))
    for text in [anonymous.disputesHTML, anonymous.disputesJSON, anonymous.disputesCSV.text] {
      #expect(!text.contains("Chloé") && !text.contains("guessed, no?"))
    }
  }
}
