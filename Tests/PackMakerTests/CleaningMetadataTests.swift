import Articles
import Testing
import Text

@testable import PackMaker

@Suite struct CleaningMetadataTests {
  private static let text = [
    "The harbour office counted 1,200 diverted lorries a day after the bridge was shut.",
    "Engineers had found a crack in one of the steel beams that carry the roadway.",
  ]

  private func metadata(_ above: [String], _ below: [String] = []) -> Metadata {
    Cleaning.clean(CleaningRulesTests.article(above + Self.text + below)).article.metadata
  }

  @Test func `headline, date, byline and outlet are read where the page states them`() {
    let found = metadata(
      ["Bridge shut after crack found", "By Ana Horvat and Tom Reed", "Published 3 February 2025"],
      ["© 2025 Harbour Gazette. All rights reserved."])
    #expect(found.headline == Stated("Bridge shut after crack found", .paragraph(1)))
    #expect(found.byline == Stated("Ana Horvat and Tom Reed", .paragraph(2)))
    #expect(found.published?.value == PartialDate("2025-02-03"))
    #expect(found.outlet == Stated("Harbour Gazette", .paragraph(6)))
  }

  @Test(arguments: [
    "Friday, July 21, 2017", "21 July 2017", "July 21, 2017", "Jul 21st, 2017", "21.07.2017",
    "2017-07-21", "Posted: Jul 21, 2017 / 05:12 PM CST",
  ])
  func `a date line is read`(_ line: String) {
    #expect(metadata([line]).published?.value == PartialDate("2017-07-21"))
  }

  @Test func `what is not certain is not stated`() {
    #expect(metadata(["03/04/2017"]).published == nil)
    #expect(metadata(["3 May 2017", "4 May 2017"]).published == nil)
    #expect(metadata(["Updated 3 May 2017"]).published == nil)
    #expect(metadata(["By Staff Reporter"]).byline == nil)
    #expect(metadata([], ["© 2025 Northline Media Inc. All rights reserved."]).outlet == nil)
    #expect(metadata([], ["© 2025 Harbour Gazette", "© 2025 River Post"]).outlet == nil)
  }

  @Test func `a field that is filled stays`() {
    var article = CleaningRulesTests.article(["By Ana Horvat"] + Self.text)
    article.metadata.byline = Stated("Tom Reed", .flag)
    #expect(Cleaning.clean(article).article.metadata.byline == Stated("Tom Reed", .flag))
  }

  @Test(arguments: [
    ("PORTO, Feb 3 (Agency) – ", "The bridge over the river was shut on Monday."),
    ("Taipei, Taiwan — ", "The bridge over the river was shut on Monday."),
    ("NEW DELHI: ", "The bridge over the river was shut on Monday."),
    ("CARVER, Minn. (WKBR) — ", "The bridge over the river was shut on Monday."),
    ("Thursday, May 7, 2015 ", "On Tuesday, the bridge over the river was shut."),
    ("", "Ivo Brandt — who runs the harbour — shut the bridge over the river."),
    ("", "On May 7, 2015, the bridge over the river was shut to all lorries."),
    ("", "May 7, 2015, was the day on which the bridge was shut to all lorries."),
  ])
  func `a paragraph's own text begins behind its dateline`(_ dateline: String, _ own: String) {
    let cleaned = Cleaning.clean(CleaningRulesTests.article([dateline + own] + Self.text))
    #expect(cleaned.kept == [0, 1, 2])
    #expect(cleaned.leadOffset[0] ?? 0 == dateline.utf8.count)
  }

  @Test(arguments: [" EFE", " (AP)", " /dpa"])
  func `the name of an agency behind the text is none of it`(_ signature: String) {
    let own = "The repair will take four months and cost three million euros."
    let cleaned = Cleaning.clean(CleaningRulesTests.article(Self.text + [own + signature]))
    #expect(cleaned.kept == [0, 1, 2])
    #expect(cleaned.trailOffset[2] == own.utf8.count)
  }

  @Test func `a report of what was dropped names line, paragraph and rule`() {
    let cleaned = Cleaning.clean(CleaningRulesTests.article(["\u{1B}[2JBy Ana Horvat"] + Self.text))
    #expect(
      CleaningPrinter.lines(cleaned)
        == ["line 1, paragraph 1: dropped (no-sentence): [2JBy Ana Horvat"])
  }
}
