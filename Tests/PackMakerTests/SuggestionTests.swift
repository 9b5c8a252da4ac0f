import Articles
import Quiz
import Testing

@testable import PackMaker

/// Suggestions from outside, asked in words of ours or not at all.
@Suite struct SuggestionTests {
  private static let material = Material(
    [
      Annotated.article([
        "Ardmore Town Council closed Ardmore quay on 3 May 2024 after a dive.",
        "Ardmore Town Council turned away 40 barges in May 2024, and Peter Lind closed Kellin quay at Ardmore in June 2024.",
        "Engineer Peter Lind asked for 12 anchors. “Divers found cracks in all walls of Ardmore quay,” said Mayor Martha Doe.",
        "Harbour master Anna Horvat said that divers needed two more weeks at Ardmore quay.",
      ])
    ], labels: ["the Gazette"])

  private static func placed(
    _ paragraph: Int, _ words: String, _ asked: Suggestion.Asked
  ) -> (candidates: [Candidate], unplaced: [Unplaced]) {
    Placing(material).all([
      Suggestion(article: 0, paragraph: paragraph, words: words, asked: asked)
    ])
  }

  @Test func `a number is asked for by a gap in the article's own sentence`() throws {
    let placed = Self.placed(2, "Ardmore Town Council turned away 40 barges", .number(40))
    let candidate = try #require(placed.candidates.first)
    #expect(candidate.proposer == "model")
    #expect(candidate.tags.contains("model"))
    #expect(candidate.evidence.first?.paragraph == 1)
    guard case .number(let ask, 40, "barges") = candidate.body else {
      Issue.record("\(candidate.body)")
      return
    }
    #expect(
      ask.hasPrefix(
        "In the Gazette, which number fills the gap: “Ardmore Town Council turned away ___ barges"))
  }

  @Test func `a claim is the shortest statement of ours that holds its words`() throws {
    let placed = Self.placed(
      2, "Ardmore Town Council turned away 40 barges in May 2024", .supported)
    let candidate = try #require(placed.candidates.first)
    #expect(
      candidate.body
        == .claim("Ardmore Town Council turned away 40 barges in May 2024.", verdict: .supported))
  }

  @Test func `a refuted claim gets another number of ours`() throws {
    let placed = Self.placed(
      2, "Ardmore Town Council turned away 40 barges in May 2024", .refuted(number: "40"))
    let candidate = try #require(placed.candidates.first)
    guard case .claim(let claim, .refuted) = candidate.body else {
      Issue.record("\(candidate.body)")
      return
    }
    #expect(claim.hasPrefix("Ardmore Town Council turned away ") && !claim.contains(" 40 "))
  }

  @Test func `a person makes no gap, whoever suggests it`() {
    let placed = Self.placed(2, "Peter Lind closed the Kellin quay", .text(key: "Peter Lind"))
    #expect(placed.candidates.isEmpty)
  }

  @Test func `a date is asked for among dates`() throws {
    let placed = Self.placed(
      1, "Ardmore Town Council closed Ardmore quay on 3 May 2024 after a dive",
      .choice(key: "3 May 2024", others: []))
    guard case .choice(_, "3 May 2024", let others)? = placed.candidates.first?.body else {
      Issue.record("\(placed)")
      return
    }
    #expect(others.count == 3)
  }

  @Test(
    arguments: [
      (9, "Ardmore Town Council turned away 40 barges", .number(40), .paragraph),
      (2, "Ardmore Town Council turned back 40 barges", .number(40), .words),
      (1, "Ardmore Town Council turned away 40 barges", .number(40), .words),
      (2, "Ardmore Town Council turned away 40 barges", .number(41), .key),
      (2, "Ardmore Town Council turned away 40 barges", .choice(key: "Zoe Ash", others: []), .key),
      (2, "turned away 40 barges", .refuted(number: "41"), .key),
      (3, "Divers found cracks in all walls", .speaker("Peter Lind"), .speaker),
      (2, "", .supported, .words),
    ] as [(Int, String, Suggestion.Asked, Unplaced.Reason)])
  func `what does not fit is counted by its reason`(
    paragraph: Int, words: String, asked: Suggestion.Asked, reason: Unplaced.Reason
  ) {
    let placed = Self.placed(paragraph, words, asked)
    #expect(placed.candidates.isEmpty)
    #expect(placed.unplaced.map(\.reason) == [reason])
  }
}
