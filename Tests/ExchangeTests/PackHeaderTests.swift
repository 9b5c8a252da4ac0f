import Quiz
import Testing
import Text

@testable import Exchange

/// What a pack says of itself before its questions.
struct PackHeaderTests {
  @Test(arguments: [
    ([], nil), (["2025-02-03"], "3 February 2025"),
    (["2025-02-03", "2025-02"], "February 2025"), (["2025-03", "2025"], "2025"),
    (["2025-03", "2025-02-03"], "3 February 2025 to March 2025"),
    (["2025-03-01", "2024-12-31", "2025-02"], "31 December 2024 to 1 March 2025"),
  ])
  func `the period covered reaches from the first date to the end of the last`(
    dates: [String], words: String?
  ) throws {
    let sources = try dates.map { date in
      Source(id: date, label: date, published: .stated(try #require(PartialDate(date))))
    }
    #expect(
      PackHeader.period(of: sources)
        == words.map { "The sources are of \($0); later events are not covered." })
  }
}
