import Foundation
import Quiz
import Testing
import Text

@Suite struct CalendarDayTests {
  @Test func `days are those of the calendar, there and back`() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    for number in stride(from: -300_000, through: 900_000, by: 371) {
      let date = try #require(CalendarDay(number).date)
      let parts = calendar.dateComponents(
        [.year, .month, .day], from: Date(timeIntervalSince1970: Double(number) * 86_400))
      // Foundation's calendar is Julian before 1582.
      if number > -141_427 {
        #expect(
          (date.year, date.month ?? 0, date.day ?? 0)
            == (parts.year ?? 0, parts.month ?? 0, parts.day ?? 0))
      }
      #expect(CalendarDay(date)?.number == number)
    }
  }

  @Test func `a month is no day`() throws {
    #expect(CalendarDay(try #require(PartialDate("2025-02"))) == nil)
    #expect(CalendarDay(try #require(PartialDate("1970-01-01")))?.number == 0)
    #expect(CalendarDay(try #require(PartialDate("2025-11-22")))?.number == 20_414)
  }
}
