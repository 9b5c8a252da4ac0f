import Testing
import Text

@Suite struct WidthTests {
  @Test(arguments: [
    ("abc", 3), ("", 0), ("日本", 4), ("e\u{301}", 1), ("é", 1), ("👩‍👩‍👧", 2), ("❤️", 2), ("🇻🇪", 2),
    ("한글", 4), ("a\u{200B}b", 2), ("ｆ", 2),
  ])
  func `columns are counted as a terminal does`(text: String, width: Int) {
    #expect(Width.of(text) == width)
  }

  @Test func `a text is filled or cut to a number of columns`() {
    #expect(Width.fit("ab", to: 4) == "ab  ")
    #expect(Width.fit("ab", to: 4, alignRight: true) == "  ab")
    #expect(Width.fit("abcdef", to: 4) == "abc…")
    #expect(Width.fit("日本語", to: 4) == "日… ")
  }

  @Test func `no wrapped line is wider than asked, and no word is lost`() {
    let text = "The quick 日本語 fox—jumps overthelazydogthatsleepslong e\u{301}e\u{301}e\u{301} 👩‍👩‍👧 end"
    for width in 8...40 {
      let lines = Wrapping.wrap(text, width: width, first: "> ", rest: "  ")
      #expect(lines.allSatisfy { Width.of($0) <= width })
      let words = lines.map { $0.dropFirst(2) }.joined().filter { $0 != " " }
      #expect(words == text.filter { $0 != " " })
    }
  }

  @Test func `newlines are kept when text is wrapped`() {
    #expect(Wrapping.wrap("a\n\nb", width: 20) == ["a", "", "b"])
  }
}
