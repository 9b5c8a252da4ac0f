import Testing

@testable import PackMaker

/// What is shown of a sentence, and how it is written.
@Suite struct StatementTests {
  private func statements(_ text: String) -> [String] {
    let material = Drafting.material(text)
    return material.statements[0].map { $0.text(in: material.paragraph($0)) }
  }

  private func rendered(_ text: String, _ edits: [(words: String, shown: String)]) -> String {
    let material = Drafting.material(text)
    let whole = Drafting.statement(material)
    let paragraph = material.paragraph(whole)
    let replacements = edits.map { edit -> Statement.Edit in
      let start = paragraph.tokens.indices.first { start in
        (start + 1...paragraph.tokens.count).contains { paragraph.text(start..<$0) == edit.words }
      }
      let end = start.flatMap { start in
        (start + 1...paragraph.tokens.count).first { paragraph.text(start..<$0) == edit.words }
      }
      return Statement.Edit(tokens: (start ?? 0)..<(end ?? 0), text: edit.shown)
    }
    return whole.text(in: paragraph, replacing: replacements)
  }

  @Test func `a sentence is shown as it stands, without its stop`() {
    let text = "A ferry, the Corvo (built in 2019), sank near Porto’s harbour with 1,200 goats."
    #expect(rendered(text, []) + "." == text)
  }

  @Test func `an edit takes the place of its words, with the spaces around them`() {
    let text = "A ferry with nine sailors sank near Porto, Portugal."
    #expect(
      rendered(text, [("nine", "___")]) == "A ferry with ___ sailors sank near Porto, Portugal")
    #expect(
      rendered(text, [("Porto", "___")]) == "A ferry with nine sailors sank near ___, Portugal")
    #expect(
      rendered(text, [("A ferry", "___"), ("Portugal", "Spain")])
        == "___ with nine sailors sank near Porto, Spain")
    #expect(
      rendered(text, [("with nine sailors", "")]) == "A ferry sank near Porto, Portugal")
    #expect(
      rendered(text, [(", Portugal", "")]) == "A ferry with nine sailors sank near Porto")
    #expect(rendered(text, [("A", "")]) == "Ferry with nine sailors sank near Porto, Portugal")
  }

  @Test func `signs stay beside their figures`() {
    #expect(
      rendered("A ferry cost $12 million in Porto.", [("12", "___")])
        == "A ferry cost $___ million in Porto")
    #expect(
      rendered("A ferry sold 40% of its seats in Porto.", [("40", "___")])
        == "A ferry sold ___% of its seats in Porto")
    #expect(
      rendered("A ferry (40 seats) sank in Porto.", [("40", "___")])
        == "A ferry (___ seats) sank in Porto")
    #expect(
      rendered("Porto’s mayor left Porto.", [("Porto", "___")])
        == "___’s mayor left Porto")
  }

  @Test(arguments: [
    (
      "However, a ferry sank near Porto with nine sailors.",
      "A ferry sank near Porto with nine sailors"
    ),
    ("But a ferry sank near Porto with nine sailors.", "A ferry sank near Porto with nine sailors"),
    (
      "Meanwhile, a ferry sank near Porto with nine sailors.",
      "A ferry sank near Porto with nine sailors"
    ),
    ("A ferry also carried nine sailors to Porto.", "A ferry carried nine sailors to Porto"),
    (
      "A ferry sank near Porto with nine sailors, which surprised the owner.",
      "A ferry sank near Porto with nine sailors"
    ),
    ("A week ago, the roof fell.", "A week ago, the roof fell"),
  ])
  func `what the punctuation sets apart may be left out`(text: String, shown: String) {
    #expect(statements(text) == [shown])
  }

  @Test(arguments: [
    "Nine boats which carried goats sank near Porto.",
    "A ferry with nine sailors, two cooks and six goats sank near Porto.",
    "A ferry, which carried nine sailors, sank near Porto.",
    "Officials who left Porto, where nine boats sank, came to Lisbon.",
  ])
  func `what belongs to the sentence stays`(text: String) {
    #expect(statements(text).map { $0 + "." } == [text])
  }

  @Test func `clauses that a sentence asserts one by one stand alone`() {
    #expect(
      statements("The office counted six boats, and a ferry sank near Porto with nine goats.")
        .first == "A ferry sank near Porto with nine goats")
    // The list is no clause.
    #expect(
      statements("A ferry carried nine sailors, two cooks, and a goat to Porto.")
        == ["A ferry carried nine sailors, two cooks, and a goat to Porto"])
    // What a speaker says is not taken from the speaker.
    #expect(
      !statements(
        "Ana Horvat said the office counted six boats, and a ferry sank near Porto with nine goats."
      ).contains { $0.hasPrefix("A ferry") })
  }

  @Test func `names and days are completed from the rest of the article`() {
    let shown = statements(
      "Ana Horvat opened a school in Porto. Ms Horvat closed a school in Lisbon on Tuesday.")
    #expect(
      shown == [
        "Ana Horvat opened a school in Porto",
        "Ana Horvat closed a school in Lisbon on Tuesday [11 March 2025]",
      ])
  }

  @Test func `a name is completed once in a statement, and not where it stands in full`() {
    let shown = statements(
      "Ana Horvat opened a school in Porto. Horvat said that Ms Horvat liked a school in Faro. "
        + "Horvat paid Ana Horvat for a school in Braga.")
    #expect(shown.count == 3)
    #expect(shown[1] == "Ana Horvat said that Ms Horvat liked a school in Faro")
    #expect(shown[2] == "Horvat paid Ana Horvat for a school in Braga")
  }

  @Test func `a day is worked out only where the article has a date, and else left out`() {
    let material = Drafting.material(
      "A ferry sank near Porto on Tuesday with nine sailors.", published: nil)
    #expect(
      material.statements[0].map { $0.text(in: material.paragraph($0)) }
        == ["A ferry sank near Porto with nine sailors"])
  }

  @Test func `a sentence with a fault gives no statement`() {
    #expect(statements("Who sank nine boats near Porto? We did. Nine bots snk").isEmpty)
  }
}
