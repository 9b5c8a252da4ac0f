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

  @Test func `of several lines the headline is the one that speaks of the text`() {
    let headline = "Harbour office counts lorries after bridge was shut"
    let others = [
      "Ten ways to cook a perfect summer lunch", "The best gardens of the region, ranked",
      "Why everybody loves this old sofa",
    ]
    #expect(metadata(others + [headline]).headline?.value == headline)
    #expect(metadata([headline] + others).headline?.value == headline)
    #expect(metadata(others).headline == nil)
  }

  @Test func `a headline is told from films, breadcrumbs, menus and the standfirst`() {
    let headline = "Harbour office counts lorries after bridge was shut"
    let film = "Bridge shut: harbour office shows the cracked beams"
    #expect(
      metadata([headline, "By Ana Horvat", film, "1:05 • Source: HG", film, "1:05"])
        .headline?.value == headline)
    #expect(metadata(["Home News " + headline, headline]).headline?.value == headline)
    let standfirst =
      "Engineers had found a crack in the steel beams that carry the bridge's roadway"
    #expect(metadata([headline, standfirst, "3 May 2017"]).headline?.value == headline)
    #expect(metadata([headline + " | Harbour Gazette"]).headline?.value == headline)
    let long =
      "Harbour office, which counted lorries for nine days in all weathers, says that the bridge "
      + "was shut for good and far too late"
    #expect(metadata([long]).headline == nil)
    #expect(metadata(["BRIDGE SHUT AFTER CRACK FOUND"]).headline == nil)
  }

  @Test func `a first line that leads on, or names a source, may be the headline`() {
    let first = "Harbour office counts lorries after bridge was shut"
    let second = "Engineers found a crack in the steel beams of the roadway"
    #expect(metadata([first + ":", second, "3 May 2017"]).headline?.value == first)
    let source = "Source: engineers found a crack in bridge beams"
    #expect(metadata([source]).headline?.value == source)
    // A credit names somebody and tells nothing.
    #expect(metadata(["Source: Harbour Gazette"]).headline == nil)
  }

  @Test func `the dates beside the headline stand before others, and before updates`() {
    let headline = "Harbour office counts lorries after bridge was shut"
    #expect(
      metadata(
        ["Monday, May 8, 2017"] + Array(repeating: "More", count: 3)
          + [headline, "May 3, 2017"]
      ).published?.value == PartialDate("2017-05-03"))
    #expect(
      metadata([headline, "Updated", "May 4, 2017", "PUBLISHED", "May 3, 2017"]).published?.value
        == PartialDate("2017-05-03"))
    #expect(
      metadata([headline, "27/08/2019 - 18:34"]).published?.value == PartialDate("2019-08-27"))
    let lead = "The harbour office said on Wednesday that the bridge was shut to all lorries."
    #expect(
      metadata([headline, "Updated: May 3, 2017", lead]).published?.value
        == PartialDate("2017-05-03"))
    #expect(metadata([headline, "Updated: May 4, 2017", lead]).published == nil)
  }

  @Test func `a title that names the site is no headline`() {
    var article = CleaningRulesTests.article(["Bridge shut after crack found"] + Self.text)
    article.metadata.headline = Stated("News from the Gazette", .html)
    #expect(
      Cleaning.clean(article).article.metadata.headline?.value == "Bridge shut after crack found")
  }

  @Test func `a caption glued to the text is cut off where it is certain to end`() {
    let own = "The office counted 1,200 diverted lorries a day after the bridge was shut."
    let cut = Cleaning.clean(
      CleaningRulesTests.article(
        [
          "The old bridge of Porto in the evening. " + own,
          "Ivo Brandt of the harbour office In the "
            + "morning the bridge was shut to all lorries.",
          "The old bridge of Porto. It was shut.",
        ] + Self.text))
    #expect(cut.kept.first == 0)
    #expect(cut.leadOffset[0] == 40)
    #expect(cut.leadOffset[1] == 33)
    #expect(cut.dropped.map(\.paragraph) == [3])
  }

  @Test(arguments: [
    "Friday, July 21, 2017", "21 July 2017", "July 21, 2017", "Jul 21st, 2017", "21.07.2017",
    "2017-07-21", "Posted: Jul 21, 2017 / 05:12 PM CST",
  ])
  func `a date line is read`(_ line: String) {
    #expect(metadata([line]).published?.value == PartialDate("2017-07-21"))
  }

  @Test(arguments: [
    ("Published on 06/01/2026 - 13:55 GMT+1", "2026-01-06"),
    ("Posted 06/01/2026 1:55 PM EST", "2026-06-01"), ("05/05/2025", "2025-05-05"),
    ("10/9/10 7:15 AM EDT", "2010-10-09"), ("First posted: 08-13-10 05:18 PM", "2010-08-13"),
    ("25/12/2024", "2024-12-25"),
  ])
  func `a day in numbers is read where the page tells the order`(_ line: String, _ day: String) {
    #expect(metadata([line]).published?.value == PartialDate(day))
  }

  @Test(arguments: ["06/01/2026 13:55", "10/9/10", "10/9/10 7:15 AM", "1/2/3", "99/99/2025"])
  func `a day in numbers is not stated where nothing tells the order`(_ line: String) {
    #expect(metadata([line]).published == nil)
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
    ("(Reuters) — ", "The bridge over the river was shut on Monday."),
    ("Porto – ", "The bridge over the river was shut on Monday."),
    ("", "Porto – which lies at a river – shut the bridge on Monday."),
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
