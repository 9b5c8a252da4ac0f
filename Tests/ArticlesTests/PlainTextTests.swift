import Articles
import Testing
import Text

@Suite struct PlainTextTests {
  @Test func `a paragraph is a line that is not empty, numbered from 1`() throws {
    let article = try PlainText.read(Array("\u{FEFF}One\n\n  \nTwo  words\r\nThree\rFour".utf8))
    #expect(article.paragraphs.map(\.text) == ["One", "Two words", "Three", "Four"])
    #expect(article.paragraphs.map(\.number) == [1, 2, 3, 4])
    #expect(article.paragraphs.map(\.line) == [1, 4, 5, 6])
  }

  @Test func `the article's digest is over its paragraphs joined by a line feed`() throws {
    let article = try PlainText.read(Array("One\n\nTwo\n".utf8))
    #expect(article.digest == Digest(of: "One\nTwo"))
    #expect(article.paragraphs[1].digest == Digest(of: "Two"))
  }

  @Test func `bytes that are no UTF-8 are named by their offset`() {
    #expect(throws: ArticleError.notUTF8(offset: 3)) {
      try PlainText.read([0x61, 0x62, 0x63, 0xFF, 0x64])
    }
    #expect(throws: ArticleError.notUTF8(offset: 5)) {
      try PlainText.read([0xEF, 0xBB, 0xBF, 0xC3, 0xA9, 0xC3])
    }
  }

  @Test func `a page under a text's name is read as a page, and a text that shows tags as a text`()
    throws
  {
    let page = "<article><h1>Bridge shut</h1><p>One.</p>\n<p>Two.</p><p>Three.</p></article>"
    for text in [page, "<!doctype html>\n<p>One.", "\n<html><p>One."] {
      let article = try ArticleReader.read(Array(text.utf8), name: "bridge.txt")
      #expect(article.paragraphs.allSatisfy { !$0.text.contains("<") })
    }
    let text = "Write <p>One</p><p>Two</p><p>Three</p>."
    let article = try ArticleReader.read(Array(text.utf8), name: "bridge.txt")
    #expect(article.paragraphs.map(\.text) == [text])
    let stated = try ArticleReader.read(Array(page.utf8), name: "bridge.txt", format: .plainText)
    #expect(stated.paragraphs.first?.text.contains("<h1>") == true)
  }

  @Test(arguments: [
    ("Bridge shut after crack | Harbour Gazette", "Bridge shut after crack"),
    ("Bridge shut after crack - Harbour Gazette", "Bridge shut after crack"),
    ("Bridge shut after crack - what we know", "Bridge shut after crack - what we know"),
    ("Bridge | Harbour Gazette", "Bridge | Harbour Gazette"),
  ])
  func `a title loses the site's name where it can be told`(_ title: String, _ headline: String) {
    #expect(TitleText.headline(title) == headline)
  }

  @Test func `nothing is no paragraph`() throws {
    #expect(try PlainText.read([]).paragraphs.isEmpty)
  }

  /// Takes minutes where lines are parted by comparing characters.
  @Test func `a line of a hundred thousand accents on one letter is read`() throws {
    let marks = String(repeating: "\u{301}\u{323}", count: 50_000)
    let article = try PlainText.read(Array("a\r\ne\(marks)\rb".utf8))
    #expect(article.paragraphs.map(\.line) == [1, 2, 3])
    #expect(article.paragraphs[1].text.unicodeScalars.count == 100_000)
  }
}
