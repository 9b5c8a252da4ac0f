import Quiz
import Reports
import Testing

/// What one player's answers come to.
@Suite struct PlayerResultsTests {
  private static func results(days: [Int] = [100], today: Int = 100) -> PlayerResults {
    PlayerResults(
      pack: "bridge", today: CalendarDay(today),
      days: days.map { .init(day: CalendarDay($0), answers: 4, right: 3) }, skipped: 1,
      bySource: [.init(name: "the <Gazette>", answers: 4, right: 3, fraction: 3.5)],
      byKind: [.init(name: "claim", answers: 4, right: 3, fraction: 3)], byTag: [],
      certainties: [
        .init(percent: 100, answers: 2, right: 1), .init(percent: 60, answers: 5, right: 3),
      ],
      calls: [
        .init(key: .supported, called: .supported, answers: 3),
        .init(key: .refuted, called: .supported, answers: 1),
      ],
      missed: [
        .init(
          pack: "bridge", id: "cause", stem: "Frost\u{1B} & <b>ice</b>?", key: "refuted",
          citations: ["the Gazette, 3 February 2025, paragraph 4: A ship."], answers: 3, right: 1)
      ])
  }

  @Test(arguments: [
    ([], 100, 0, 0), ([100], 100, 1, 1), ([99], 100, 1, 1), ([98], 100, 0, 1),
    ([97, 98, 99], 100, 3, 3), ([95, 96, 98, 99, 100], 100, 3, 3), ([1, 2, 3, 100], 100, 1, 3),
    ([99, 101], 100, 1, 1),
  ])
  func `days in a row end today or yesterday`(
    days: [Int], today: Int, now: Int, longest: Int
  ) {
    let results = Self.results(days: days, today: today)
    #expect(results.streak == now)
    #expect(results.longestStreak == longest)
  }

  @Test(arguments: [20, 40, 80, 120])
  func `no line of text is wider than the window, and none is harmful`(width: Int) {
    let lines = Self.results(days: Array(1...300), today: 300).lines(width: width)
    #expect(lines.allSatisfy { $0.count <= max(width, 40) })
    #expect(!lines.joined().contains("\u{1B}"))
    #expect(lines.contains("Most missed"))
    #expect(lines.joined().contains("missed 2 of 3 times"))
  }

  @Test func `the page escapes what it shows and has both plots`() {
    let page = Self.results(days: Array(1...300), today: 300).html
    #expect(page.contains("&lt;b&gt;ice&lt;/b&gt;"))
    #expect(page.contains("the &lt;Gazette&gt;"))
    #expect(page.contains("course-title") && page.contains("plot-title"))
    #expect(page.contains("the Gazette, 3 February 2025, paragraph 4: A ship."))
  }

  @Test func `JSON is JSON, and holds the measures`() throws {
    let json = try JSONReader.value(of: Self.results().json.utf8)
    #expect(json["answers"]?.int == 4)
    #expect(json["claims"]?["answers"]?.int == 4)
    #expect(json["brier"]?["score"] != nil)
    #expect(json["calibration"]?.array?.count == 2)
    #expect(json["missed"]?.array?.first?["citations"]?.array?.count == 1)
    let empty = PlayerResults(
      pack: nil, today: CalendarDay(1), days: [], skipped: 0, bySource: [], byKind: [], byTag: [],
      certainties: [], calls: [], missed: [])
    #expect(try JSONReader.value(of: empty.json.utf8)["answers"]?.int == 0)
    #expect(!empty.lines(width: 80).isEmpty && empty.html.contains("</html>"))
  }
}
