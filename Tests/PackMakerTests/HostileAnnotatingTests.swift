import Testing

@testable import PackMaker

@Suite struct HostileAnnotatingTests {
  /// Long enough that a quadratic scan would not end.
  @Test(arguments: [
    "\"", "“a ", "He said \"a. B ", "1 ", "1,", ". ", "a-", "a.", "'s ", "( ", "after man ",
    "on Tuesday ", "more than the first 30 ", "\u{0}", "漢", "twenty ", "a hundred and ",
  ])
  func `a line of one thing over and over ends`(part: String) {
    let paragraph = Annotated.paragraph(String(repeating: part, count: 20_000))
    #expect(paragraph.sentences.map(\.tokens.count).reduce(0, +) == paragraph.tokens.count)
  }

  @Test func `a missing dictionary is told with its path`() {
    #expect(throws: LexiconError.unreadable(path: "/nonexistent/index.noun", errno: 2)) {
      try Lexicon(folder: "/nonexistent")
    }
  }
}
