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

  @Test func `a label with nothing after it is a field that the pack has not`() {
    var pack = Pack(id: "imported", title: "Imported")
    pack.contentNote = "Kept"
    let isTaken = PackHeader.take(
      """
      Pack: storm
      Version: 2
      Title: The storm
      Description: \u{20}
      Content note:\u{20}
      Language: \u{20}
      Licence: \u{20}
      """, into: &pack)
    #expect(isTaken)
    #expect(pack.id == "storm" && pack.title == "The storm" && pack.language == "en")
    #expect(pack.contentNote == nil && pack.license == nil && pack.description.isEmpty)
  }
}
