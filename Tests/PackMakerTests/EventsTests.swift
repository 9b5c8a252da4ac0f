import Testing

@testable import PackMaker

/// Dated events to be put in order.
@Suite struct EventsTests {
  private func events(_ paragraphs: [String], published: String? = "2025-03-13") -> [String] {
    let material = Material(
      [Annotated.article(paragraphs, published: published)], labels: ["the Gazette"])
    return DatedEvents(article: 0, material: material).inOrder().map { "\($0.date): \($0.text)" }
  }

  private let four = [
    "On 3 February 2025, Mara Dunning resigned as mayor of Brackwater.",
    "Brackwater opened its first tram depot in 1961.",
    "In 1987 a gale sank the ferry Lodestar off Penhallow.",
    "A court in Penhallow sentenced the engineer Piers Holloway on Tuesday.",
  ]

  @Test func `full dates, days that are worked out and years are put in one order`() {
    #expect(
      events([four[0], "The Brackwater Council opened a tram depot in 1961.", four[2], four[3]])
        == [
          "1961: The Brackwater Council opened a tram depot",
          "1987: A gale sank the ferry Lodestar off Penhallow",
          "2025-02-03: Mara Dunning resigned as mayor of Brackwater",
          "2025-03-11: A court in Penhallow sentenced the engineer Piers Holloway",
        ])
  }

  @Test(arguments: [
    "The Brackwater Council will open a new library in 2031.",
    "In 1961 Brackwater had two tram depots beside the canal.",
    "Oskar Feld said a flood closed the Penhallow lock in 1994.",
    "Perhaps a flood closed the lock of Penhallow in 1994.",
    "A flood closed the lock of Penhallow by 1994.",
    "A flood did not close the lock of Penhallow in 1994.",
    "A second flood closed the lock of Penhallow in 1994.",
    "A flood closed the lock of Penhallow in 2025.",
    "A flood closed the lock of Penhallow every year since 1994.",
  ])
  func `what is no single past event of the source's own telling is left out`(text: String) {
    #expect(events([four[0], four[2], text]).count == 2)
  }

  @Test func `one event told twice is one`() {
    #expect(
      events([
        four[2], "A gale sank the ferry Lodestar off Penhallow on 3 April 1988.",
      ]).count == 1)
  }

  @Test func `three events are asked about and two are not`() {
    let material = { (texts: [String]) in
      Material([Annotated.article(texts)], labels: ["the Gazette"])
    }
    #expect(Events().propose(material([four[0], four[2], four[3]])).count == 1)
    #expect(Events().propose(material([four[0], four[2]])).isEmpty)
  }
}
