import Articles
import Testing
import Text

@Suite struct DateTests {
  @Test(
    arguments: [
      ("2025-02-03", "2025-02-03"), ("2025-02", "2025-02"), ("2025", "2025"),
      ("2025-02-03T09:14:00Z", "2025-02-03"), ("2025-02-03T23:59:59.123+05:30", "2025-02-03"),
      ("2025-02-03 09:14", "2025-02-03"), ("2025-02-03 09:14:00 +0000", "2025-02-03"),
      ("2025/02/03", "2025-02-03"), ("20250203", "2025-02-03"),
      ("Mon, 03 Feb 2025 09:14:00 GMT", "2025-02-03"), ("3 Feb 2025 09:14 -0500", "2025-02-03"),
      ("4 May 2025", "2025-05-04"), ("May 4, 2025", "2025-05-04"), ("4th of", nil),
      ("Sept. 4th, 2025", "2025-09-04"), ("Feb 3, 2025 at 9:14 a.m. ET", "2025-02-03"),
      ("03/04/2025", nil), ("30 February 2025", nil), ("31 April 2025", nil),
      ("Tue, 3 Feb 2025", nil),
      ("2025-13-01", nil), ("yesterday", nil), ("", nil), ("4 May", nil), ("May", nil),
      ("4 May 2025 5 May 2025", nil), ("2025-02-03T", nil), ("2025-02-03T99:00", nil),
      ("4 May 2025 in Oslo", nil), ("3 mail 2025", nil), ("9:14 GMT, 3 Feb 2025", "2025-02-03"),
    ] as [(String, String?)])
  func `a date is read where text is one and nothing else`(_ text: String, _ date: String?) {
    #expect(DateText.read(text)?.description == date)
  }

  @Test(
    arguments: [
      ("Friday, July 21, 2017", "2017-07-21"), ("21 July 2017", "2017-07-21"),
      ("2017-07-21", "2017-07-21"), ("Published: 3 Feb 2025 09:14 GMT", "2025-02-03"),
      ("Published on 3 February 2025", "2025-02-03"),
      ("First published: Feb 3, 2025", "2025-02-03"),
      ("Published 3 Feb 2025 | Updated 4 Feb 2025 10:00", "2025-02-03"),
      ("3 Feb 2025 (last updated 4 Feb 2025)", "2025-02-03"),
      ("Posted Mon 3 Feb 2025", "2025-02-03"),
      ("Updated 3 Feb 2025", nil), ("Last updated: 3 Feb 2025", nil), ("03/04/2025", nil),
      ("February 2025", nil), ("2017", nil), ("The 3 February 2025 flood", nil),
      ("On 3 February 2025", nil), ("Thursday, July 21, 2017", nil), ("", nil), ("Published", nil),
      ("3 Feb 2025 the rules were updated", nil),
    ] as [(String, String?)])
  func `a date line is a paragraph that is a date alone`(_ text: String, _ date: String?) {
    #expect(DateLine.read(text)?.description == date)
  }

  @Test func `weekdays are right over a leap year`() {
    // 1 January 2024 was a Monday.
    let names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    var day = 0
    for month in 1...12 {
      for number in 1...31 {
        let digits = (month < 10 ? "0" : "") + "\(month)-" + (number < 10 ? "0" : "") + "\(number)"
        guard PartialDate("2024-\(digits)") != nil else { continue }
        #expect(DateText.read("\(names[day % 7]) 2024-\(digits)") != nil)
        #expect(DateText.read("\(names[(day + 1) % 7]) 2024-\(digits)") == nil)
        day += 1
      }
    }
  }
}
