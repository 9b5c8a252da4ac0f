import Reports
import Testing

@Suite struct HTMLTests {
  @Test func `text is text, in content and in attributes`() {
    let piece = Tag.p([.class: "a\"b'c<d>&"], .text("<b>&\"'"), "!")
    #expect(
      piece.fragment
        == "<p class=\"a&quot;b&#39;c&lt;d&gt;&amp;\">&lt;b&gt;&amp;&quot;&#39;!</p>")
  }

  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "vbscript:x", "//evil", "",
    "\u{1}javascript:alert(1)", " https://example.org", "file:///etc/passwd", "httpsx://a",
  ])
  func `no other scheme than the web's makes a link`(address: String) {
    #expect(HTML.link("label", to: address) == .text("label"))
  }

  @Test(arguments: ["https://example.org/a?b=c&d", "HTTP://EXAMPLE.ORG", "http://[::1]/"])
  func `an address of the web makes a link`(address: String) {
    #expect(
      HTML.link("label", to: address).fragment.hasPrefix("<a href=\"http".lowercased())
        || HTML.link("label", to: address).fragment.hasPrefix("<a href=\"HTTP"))
  }

  @Test func `a link that is cleaned is looked at afterwards`() {
    #expect(HTML.link("x", to: "java\u{8}script:alert(1)") == .text("x"))
    #expect(HTML.link("x", to: "\u{8}https://a.example").fragment.contains("\"https://a.example\""))
  }

  @Test func `the writer is a gate of its own`() {
    #expect(Tag.p([.id: "a\u{202E}b"], .text("c\u{1B}d\u{0}")).fragment == "<p id=\"ab\">cd</p>")
  }

  @Test func `elements without content have no end`() {
    #expect(Tag.meta([.charset: "utf-8"]).fragment == "<meta charset=\"utf-8\">")
    #expect(Tag.p().fragment == "<p></p>")
  }

  @Test func `blocks stand on lines of their own and words do not`() {
    #expect(Tag.div(Tag.p("a"), Tag.p("b")).fragment == "<div>\n<p>a</p>\n<p>b</p>\n</div>")
    #expect(Tag.p("a ", Tag.em("b")).fragment == "<p>a <em>b</em></p>")
  }
}
