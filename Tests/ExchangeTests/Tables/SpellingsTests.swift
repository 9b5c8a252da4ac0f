import Quiz
import Testing

@testable import Exchange

@Suite struct SpellingsTests {
  @Test(arguments: TriviaEncoding.allCases)
  func `a text in any encoding comes back`(encoding: TriviaEncoding) {
    let texts = [
      "", "a", "ab", "abc", "abcd", "50%", "%41", "&amp;", "&eacute;", "é", "👩‍👩‍👧", "<b>\"x\"</b>",
      "it's", "a+b=c", "&", "&;", "&#0;", "\n\t", "~_-.",
    ]
    for text in texts { #expect(encoding.decoded(encoding.encoded(text)) == text) }
  }

  @Test func `the database's own spellings are read`() {
    #expect(
      TriviaEncoding.entities.decoded("&quot;Caf&eacute;&quot; &#039;&#x2019;&hellip; &nope;")
        == "\"Café\" '’… &nope;")
    #expect(TriviaEncoding.url3986.decoded("Caf%C3%A9%3F%20It%27s") == "Café? It's")
    #expect(TriviaEncoding.base64.decoded("Q2Fmw6k/") == "Café?")
  }

  @Test(arguments: ["%", "%4", "%zz", "%FF"])
  func `a percent sign that spells nothing is no text`(text: String) {
    #expect(TriviaEncoding.url3986.decoded(text) == nil)
  }

  @Test(arguments: ["a", "ab", "abc", "ab=c", "a===", "a b=", "/w=="])
  func `what is no base64 is no text`(text: String) {
    #expect(TriviaEncoding.base64.decoded(text) == nil)
  }

  @Test(arguments: [
    "", "_x000D_", "_x005F_", "__x0041_", "_x0041", "a_xGGGG_", "a\rb", "a\u{FFFE}\u{FFFF}b",
    "\u{FFFD}", "_x0041_x0042_",
  ])
  func `a text in a workbook comes back`(text: String) {
    #expect(WorkbookText.unescaped(WorkbookText.escaped(text)) == text)
  }

  @Test func `a text is cut at a word's end and never longer than asked`() {
    #expect(Shortening.cut("one two three", to: 13) == "one two three")
    #expect(Shortening.cut("one two three", to: 12) == "one two…")
    #expect(Shortening.cut("one two three", to: 9) == "one two…")
    #expect(Shortening.cut("abcdefghij", to: 5) == "abcd…")
    #expect(Shortening.cut("👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧", to: 2) == "👩‍👩‍👧…")
  }
}
