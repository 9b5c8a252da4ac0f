import Testing
import Text

@testable import PackMaker

@Suite struct DateTests {
  /// A sentence of an article of Thursday, 13 March 2025, and its dates as `words|form|date`, where
  /// `=` marks a date worked out and `!` a bound.
  static let cases: [(String, [String])] = [
    ("It opened on 4 May 2024.", ["4 May 2024|full|2024-05-04"]),
    ("It opened on May 4, 2024.", ["May 4, 2024|full|2024-05-04"]),
    ("It opened on Tuesday, 4 June 2024.", ["Tuesday, 4 June 2024|full|2024-06-04"]),
    ("It opened on 4 February.", ["4 February|dayOfMonth|=2025-02-04"]),
    ("It opened on February 4th.", ["February 4th|dayOfMonth|=2025-02-04"]),
    ("It opened on 4 May.", ["4 May|dayOfMonth|"]),
    ("It will open on 4 May.", ["4 May|dayOfMonth|=2025-05-04"]),
    ("It opened in May 2023.", ["May 2023|month|2023-05"]),
    ("It opened in January.", ["January|monthAlone|=2025-01"]),
    ("It may open soon.", []),
    ("They march every spring.", []),
    ("It opened in 2019.", ["2019|year|2019"]),
    ("It has run since 2019.", ["2019|year|!2019"]),
    ("The 2019 election was close.", ["2019|year|2019"]),
    ("It ran from 2015 to 2019.", ["2015|year|!2015", "2019|year|!2019"]),
    ("It ran in 2015-16.", ["2015-16|year|!"]),
    ("It sold 2000 copies.", []),
    ("It opened on Tuesday.", ["Tuesday|weekday|=2025-03-11"]),
    ("It will open on Tuesday.", ["Tuesday|weekday|=2025-03-18"]),
    ("It opened on Thursday.", ["Thursday|weekday|=2025-03-13"]),
    ("It opens on Tuesday.", ["Tuesday|weekday|"]),
    ("The mayor announced a meeting on Tuesday.", ["Tuesday|weekday|"]),
    ("The mayor said on Tuesday the gate will open.", ["Tuesday|weekday|=2025-03-11"]),
    ("Ana Horvat was arrested on Monday.", ["Monday|weekday|=2025-03-10"]),
    ("Ana Horvat is due to speak on Monday.", ["Monday|weekday|"]),
    ("“It opened on Tuesday,” she said.", ["Tuesday|weekday|"]),
    ("It is closed on Tuesdays.", ["Tuesdays|weekday|"]),
    ("It closed on Good Friday.", ["Friday|weekday|"]),
    ("It opened yesterday.", ["yesterday|relative|=2025-03-12"]),
    ("It opened last month.", ["last month|relative|=2025-02"]),
    ("It opened last year.", ["last year|relative|=2024"]),
    ("It closed two days later.", ["two days later|relative|"]),
    ("It closed last week.", ["last week|relative|"]),
    ("It opened in the 1990s.", ["1990s|era|"]),
    ("It dates from the 18th century.", ["18th century|era|!"]),
    ("It must open by 4 May 2026.", ["4 May 2026|full|!2026-05-04"]),
    (
      "It opened on 12 April 1981 and closed on 1 February.",
      ["12 April 1981|full|1981-04-12", "1 February|dayOfMonth|"]
    ),
    ("It ran on 3-5 June 2024.", ["3-5 June 2024|full|!"]),
    ("It opened on 31 June 2024.", ["June 2024|month|2024-06"]),
  ]

  @Test func `dates are found, and worked out only where one day can be meant`() {
    var (wanted, found, right) = (0, 0, 0)
    for (text, expected) in Self.cases {
      let paragraph = Annotated.paragraph(text)
      let shown = paragraph.sentences.flatMap(\.dates).map { Self.shown($0, in: paragraph) }
      (wanted, found) = (wanted + expected.count, found + shown.count)
      right += shown.filter(expected.contains).count
      #expect(shown == expected, "\(text)")
    }
    print(
      "dates: precision \(Double(right) / Double(found)), recall \(Double(right) / Double(wanted))")
    #expect(Double(right) / Double(found) > 0.98)
  }

  static func shown(_ date: DateMention, in paragraph: AnnotatedParagraph) -> String {
    let marks = (date.isBound ? "!" : "") + (date.isResolved ? "=" : "")
    return "\(paragraph.text(date.tokens))|\(date.form)|\(marks)\(date.date?.description ?? "")"
  }

  @Test func `without a day of publication nothing is worked out`() {
    let paragraph = Annotated.paragraph(
      "It opened on Tuesday and closed last year.", published: nil)
    #expect(paragraph.sentences[0].dates.count == 2)
    #expect(paragraph.sentences[0].dates.allSatisfy { $0.date == nil && !$0.isResolved })
  }

  @Test(arguments: [
    ("2025-03-13", 4), ("2000-02-29", 2), ("1900-03-01", 4), ("2024-12-31", 2), ("1969-07-20", 7),
  ])
  func `a day has its day of the week`(day: String, weekday: Int) throws {
    #expect(DayCount.weekday(of: try #require(PartialDate(day))) == weekday)
  }

  @Test func `days are counted over the ends of months and years`() throws {
    let day = try #require(PartialDate("2025-01-01"))
    #expect(DayCount.date(day, plus: -1) == PartialDate("2024-12-31"))
    #expect(DayCount.date(day, plus: 59) == PartialDate("2025-03-01"))
  }
}
