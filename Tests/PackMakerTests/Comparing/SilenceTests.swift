import Testing

@testable import PackMaker

/// What only one article of a story says.
@Suite struct SilenceTests {
  private func claims(_ first: String, _ second: [String]) -> [String] {
    OnlyOne().propose(Told.material([first], second)).compactMap {
      if case .claim(let claim, _) = $0.body, $0.about == [1] { claim } else { nil }
    }
  }

  private let other = [
    "The Brackwater Council wants a new tram depot beside the canal.",
    "Oskar Feld expects trams to reach the canal within a decade.",
  ]

  @Test func `a statement on something that the other article never touches is not stated there`() {
    let text = "Mara Dunning won 31 medals as a swimmer at Penhallow Academy."
    #expect(claims(text, other) == [text])
  }

  @Test(arguments: [
    // Other words for it.
    (
      "Mara Dunning resigned as chair of Penhallow Academy.",
      "Dunning quit her post at the head of the school."
    ),
    (
      "Mara Dunning bought 31 hectares of marshland from Penhallow Estates.",
      "Dunning acquired the marsh from a landowner."
    ),
    (
      "Oskar Feld opened a swimming pool for 31 schools in Penhallow.",
      "Feld opened the baths for pupils of all the town."
    ),
    // The same verb of somebody who may be the same.
    (
      "Mara Dunning married the violinist Piers Holloway at Penhallow Abbey.",
      "Later she married a musician."
    ),
    // Half of its words.
    (
      "Mara Dunning showed 31 tram drivers the new canal depot at Penhallow.",
      "The depot beside the canal is new, and a driver of each tram has been there."
    ),
  ])
  func `a paraphrase is not called silence`(statement: String, paraphrase: String) {
    #expect(claims(statement, other + [paraphrase]) == [])
  }

  @Test func `what leans on its own source's label is not asked of another`() {
    let material = Told.material(
      ["The harbour office moved 31 barges for Mara Dunning to Penhallow."], other)
    let labelled = Material(
      material.articles, labels: ["the report of the harbour office", "the Courier"])
    let statement = labelled.statements[0].last
    #expect(
      statement.map { Standing(material: labelled).looseWords(in: $0) == nil } == true)
    #expect(
      statement.map { Standing(material: labelled, label: nil).looseWords(in: $0) != nil } == true)
    #expect(OnlyOne().propose(labelled).filter { $0.about == [1] }.isEmpty)
  }

  @Test func `a people of one source is not taken for that of another's card`() {
    let text = "Mara Dunning won 31 medals as a swimmer among the Danes of Penhallow Academy."
    #expect(claims(text.replacing("the Danes", with: "nine girls"), other).count == 1)
    #expect(claims(text.replacing("the Danes", with: "the Canadians"), other) == [])
    #expect(claims(text.replacing("the Danes", with: "her friends"), other) == [])
    // Who has an office is told with it.
    let office = "\nMara Dunning, the head of Penhallow Academy, sold bread."
    #expect(
      !claims(text.replacing("the Danes", with: "nine girls") + office, other).contains {
        $0.contains("medals")
      })
  }

  @Test func `articles of two stories are not held against each other`() {
    let material = Material(
      [
        Annotated.article(["Mara Dunning won 31 medals as a swimmer at Penhallow Academy."]),
        Annotated.article(other),
      ], labels: ["the Gazette", "the Courier"])
    #expect(OnlyOne().propose(material).isEmpty)
  }
}
