import Testing

@testable import PackMaker

@Suite struct AnnotatedParagraphTests {
  @Test func `the text of some tokens runs from the first to the last`() {
    let paragraph = AnnotatedParagraph(
      number: 1, text: "Two crates, one lid.",
      tokens: [
        Token(bytes: 0..<3, lower: "two", shape: .capitalised, tag: .number, isSure: true),
        Token(bytes: 4..<10, lower: "crates", shape: .lower, tag: .pluralNoun, isSure: true),
      ])
    #expect(paragraph.text(0..<2) == "Two crates")
    #expect(paragraph.text(0..<0).isEmpty)
  }
}
